package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Column;

/** Who tells of a tie and who carries it, in which words and within which topics. */
final class TieContexts {
  private static final int MOST_SOURCES = 6;
  private static final int MOST_ENTITIES = 6;
  private static final int MOST_TERMS = 14;
  private static final int MOST_TOPICS = 6;

  private TieContexts() {}

  /**
   * The first rows of each tie; {@code of} has how many it has.
   *
   * @param shown which ties
   */
  static ObjectNode json(PublishedTables tables, Column shown) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("sources", sources(tables, shown).json());
    json.set("entities", entities(tables, shown).json());
    json.set("terms", terms(tables, shown).json());
    json.set("topics", topics(tables, shown).json());
    return json;
  }

  private static Gathered sources(PublishedTables tables, Column shown) {
    return tables.firstOfEach(
        "ties/tie_sources",
        "tie_id",
        MOST_SOURCES,
        shown,
        List.of(col("stories").desc(), col("articles").desc(), col("source")),
        "source",
        "stories",
        "articles",
        "share",
        "share_low",
        "share_high");
  }

  private static Gathered entities(PublishedTables tables, Column shown) {
    return tables.firstOfEach(
        "ties/tie_entities",
        "tie_id",
        MOST_ENTITIES,
        shown,
        List.of(col("stories").desc(), col("entity_id")),
        "entity_id",
        "name",
        "role",
        "role_country",
        "stories",
        "share",
        "share_low",
        "share_high");
  }

  private static Gathered terms(PublishedTables tables, Column shown) {
    return tables.firstOfEach(
        "ties/tie_terms",
        "tie_id",
        MOST_TERMS,
        shown,
        List.of(col("log_likelihood").desc(), col("language"), col("term")),
        "language",
        "term",
        "stories",
        "lift",
        "lift_low",
        "lift_high");
  }

  private static Gathered topics(PublishedTables tables, Column shown) {
    return tables.firstOfEach(
        "ties/tie_topics",
        "tie_id",
        MOST_TOPICS,
        shown,
        List.of(col("stories").desc(), col("topic_id")),
        "topic_id",
        "stories",
        "share",
        "share_low",
        "share_high",
        "lift",
        "lift_low",
        "lift_high");
  }
}
