package org.tieline.entities;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.tieline.spark.Rows;

/** Collects who holds which office of which country, with the first sentence that says so. */
public final class AffiliationTable {
  private AffiliationTable() {}

  public static Dataset<AffiliationRow> of(Dataset<Annotated> annotated) {
    return annotated
        .flatMap(
            (FlatMapFunction<Annotated, AffiliationRow>) article -> rows(article).iterator(),
            Rows.of(AffiliationRow.class))
        .groupBy("entity_id", "role", "country")
        .agg(
            sum("stories").as("stories"),
            min("first_day").as("first_day"),
            max("last_day").as("last_day"),
            min(struct(
                    coalesce(col("first_day"), lit("9999-12-31").cast("date")),
                    col("article_id"),
                    col("sentence")))
                .as("evidence"))
        .select(
            "entity_id",
            "role",
            "country",
            "stories",
            "first_day",
            "last_day",
            "evidence.article_id",
            "evidence.sentence")
        .as(Rows.of(AffiliationRow.class));
  }

  /** What a lead tells, each once, with the first sentence. */
  private static Collection<AffiliationRow> rows(Annotated article) {
    Map<List<String>, AffiliationRow> rows = new LinkedHashMap<>();
    if (!article.lead()) {
      return rows.values();
    }
    for (Annotated.Affiliated told : article.affiliations()) {
      article
          .named(told.sentence(), told.start())
          .filter(Annotated.Named::counted)
          .ifPresent(
              person ->
                  rows.putIfAbsent(
                      List.of(person.entity_id(), told.role(), told.country()),
                      new AffiliationRow(
                          person.entity_id(),
                          told.role(),
                          told.country(),
                          1,
                          article.day(),
                          article.day(),
                          article.article_id(),
                          told.sentence())));
    }
    return rows.values();
  }
}
