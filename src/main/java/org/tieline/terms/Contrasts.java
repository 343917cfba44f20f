package org.tieline.terms;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Conditions;
import org.tieline.spark.Rows;

/** Puts each article on its side of every contrast. */
final class Contrasts {
  static final char TARGET = 't';
  static final char REFERENCE = 'r';
  static final char NEITHER = '-';

  private static final String ENTITIES = "entities";

  private Contrasts() {}

  /**
   * The articles with their sides.
   *
   * @param names the articles' names; needed where a contrast asks for entities, else null
   */
  static Dataset<CountedArticle> sides(
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      List<Contrast> contrasts) {
    // A condition sees titles as corpus/articles publishes them.
    Dataset<Row> rows = articles.withColumn("title", nullif(col("title"), lit("")));
    Set<String> wanted = entities(contrasts);
    if (!wanted.isEmpty()) {
      rows = rows.join(mentioned(names, wanted), on("article_id"), "left");
    }
    List<Column> sides = new ArrayList<>(List.of(lit("")));
    for (Contrast contrast : contrasts) {
      sides.add(side(contrast, calendar));
    }
    return rows.withColumn("sides", concat(sides.toArray(Column[]::new)))
        .select(
            col("article_id"),
            col("story_id"),
            coalesce(col("source"), lit("")).as("source"),
            col("day"),
            col("language"),
            col("words"),
            coalesce(col("title"), lit("")).as("title"),
            col("text"),
            col("sides"))
        .as(Rows.of(CountedArticle.class));
  }

  private static Set<String> entities(List<Contrast> contrasts) {
    Set<String> entities = new TreeSet<>();
    for (Contrast contrast : contrasts) {
      if (contrast.kind() == Contrast.Kind.ENTITY || contrast.kind() == Contrast.Kind.PAIR) {
        entities.addAll(contrast.values());
      }
    }
    return entities;
  }

  /** The wanted entities that an article mentions. */
  public record Mentioned(String article_id, List<String> entities) {}

  private static Dataset<Row> mentioned(Dataset<Annotated> names, Set<String> wanted) {
    return names
        .map(
            (MapFunction<Annotated, Mentioned>)
                article ->
                    new Mentioned(
                        article.article_id(),
                        article.sentences().stream()
                            .flatMap(sentence -> sentence.names().stream())
                            .filter(Annotated.Named::counted)
                            .map(Annotated.Named::entity_id)
                            .filter(wanted::contains)
                            .distinct()
                            .toList()),
            Rows.of(Mentioned.class))
        .toDF();
  }

  private static Column side(Contrast contrast, Calendar calendar) {
    String value = contrast.values().get(0);
    return switch (contrast.kind()) {
      case SOURCE -> againstTheRest(col("source").equalTo(value));
      case PERIOD -> {
        LocalDate first = calendar.period().first(LocalDate.parse(value));
        yield when(within(first, calendar), letter(TARGET))
            .when(within(calendar.period().first(first.minusDays(1)), calendar), letter(REFERENCE))
            .otherwise(letter(NEITHER));
      }
      case ENTITY -> againstTheRest(mentions(value));
      case PAIR -> againstTheRest(mentions(value).and(mentions(contrast.values().get(1))));
      case WHERE -> againstTheRest(Conditions.column(value));
      // Found from the whole counts of each language.
      case LANGUAGE -> letter(NEITHER);
    };
  }

  private static Column within(LocalDate first, Calendar calendar) {
    return col("day").between(lit(first), lit(calendar.period().last(first)));
  }

  private static Column mentions(String entity) {
    return array_contains(col(ENTITIES), entity);
  }

  private static Column againstTheRest(Column target) {
    return when(not(coalesce(target, lit(false))), letter(REFERENCE)).otherwise(letter(TARGET));
  }

  private static Column letter(char side) {
    return lit(String.valueOf(side));
  }

  private static scala.collection.immutable.Seq<String> on(String column) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(column)).toList();
  }
}
