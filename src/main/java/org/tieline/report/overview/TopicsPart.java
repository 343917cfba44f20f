package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Column;

/** The topics, their words, their course over time, and the articles that stand for them. */
final class TopicsPart {
  private static final int MOST_TOPICS = 60;
  private static final int MOST_WORDS = 12;
  private static final int MOST_ARTICLES = 3;
  private static final int MOST_MERGES = 400;

  private TopicsPart() {}

  /**
   * @param periods first days of the page's periods, in order
   */
  static ObjectNode json(PublishedTables tables, List<String> periods) {
    Gathered topics =
        tables.top(
            "topics/topics",
            MOST_TOPICS,
            null,
            List.of(col("stories").desc(), col("topic_id")),
            "topic_id",
            "language",
            "label",
            "share",
            "articles",
            "stories",
            "coherence",
            "exclusivity",
            "stability",
            "x",
            "y");
    Column shown =
        col("topic_id")
            .isin(topics.rows().stream().map(row -> topics.value(row, "topic_id")).toArray());
    ObjectNode json = topics.json();
    json.set(
        "words",
        tables
            .top(
                "topics/topic_terms",
                MOST_TOPICS * MOST_WORDS,
                shown.and(col("rank").leq(MOST_WORDS)),
                List.of(col("topic_id"), col("rank")),
                "topic_id",
                "rank",
                "term",
                "weight")
            .json());
    json.set(
        "series",
        Series.json(
            tables.top(
                "topics/topic_periods",
                MOST_TOPICS * CorpusFigures.MOST_PERIODS,
                shown,
                List.of(col("period").desc(), col("topic_id")),
                "topic_id",
                "period",
                "stories",
                "share",
                "share_low",
                "share_high"),
            "topic_id",
            periods));
    json.set(
        "representatives",
        tables
            .top(
                "topics/representatives",
                MOST_TOPICS * MOST_ARTICLES,
                shown.and(col("rank").leq(MOST_ARTICLES)),
                List.of(col("topic_id"), col("rank")),
                "topic_id",
                "rank",
                "title",
                "article_id",
                "share")
            .json());
    json.set(
        "hierarchy",
        tables
            .top(
                "topics/hierarchy",
                MOST_MERGES,
                null,
                List.of(col("language"), col("step")),
                "language",
                "step",
                "topic_id",
                "joined_id",
                "distance")
            .json());
    return json;
  }
}
