package org.tieline.terms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.spark.Rows;

/** English articles of a few words, with the title "drill", counted. */
final class TermArticles {
  /** Hard-wrapped, a name across two of its lines. */
  static final String WRAPPED =
      """
      The joint statement that was read out in the capital said that Xi
      Jinping would travel to the United States of America, and that the
      two sides had agreed on trade
      """;

  private TermArticles() {}

  static Article of(String id, String source, LocalDate day, String text) {
    long words = text.split(" ").length;
    return new Article(
        id, id, source, null, "", null, null, day, null, "en", words, "drill", text, null);
  }

  static Terms counted(
      SparkSession spark, List<Article> articles, Calendar calendar, TermsPlan plan) {
    return Terms.count(
        spark,
        spark.createDataset(articles, Rows.of(Article.class)),
        null,
        calendar,
        plan,
        Map.of(),
        new LinkedHashMap<>(),
        plan.minimum());
  }
}
