package org.tieline.entities;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.Quoted;
import org.tieline.spark.Rows;

/** Publishes who said what, with speakers as the whole corpus resolved them. */
public final class QuotationTable {
  private QuotationTable() {}

  /**
   * @param withText whether what was said is published
   */
  public static Dataset<QuotationRow> of(Dataset<Annotated> annotated, boolean withText) {
    return annotated.flatMap(
        (FlatMapFunction<Annotated, QuotationRow>) article -> rows(article, withText).iterator(),
        Rows.of(QuotationRow.class));
  }

  static List<QuotationRow> rows(Annotated article, boolean withText) {
    return article.quotations().stream().map(quoted -> row(article, quoted, withText)).toList();
  }

  private static QuotationRow row(Annotated article, Quoted quoted, boolean withText) {
    Optional<Named> speaker =
        article.named(quoted.speaker_sentence(), quoted.speaker_start()).filter(Named::counted);
    return new QuotationRow(
        article.article_id(),
        article.story_id(),
        article.day(),
        quoted.sentence(),
        quoted.start(),
        quoted.end(),
        withText ? quoted.text() : null,
        speaker.map(Named::entity_id).orElse(null),
        speaker.map(Named::country).orElse(null),
        quoted.verb());
  }
}
