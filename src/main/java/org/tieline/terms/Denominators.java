package org.tieline.terms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;

/**
 * What counts of terms are divided by: words and stories of each language, over stories' leads, as
 * a whole, by source and by period.
 */
final class Denominators implements Serializable {
  private static final long serialVersionUID = 1;

  private final Map<String, Long> words = new HashMap<>();
  private final Map<String, Long> stories = new HashMap<>();
  private final Map<String, Map<String, Long>> bySource = new HashMap<>();
  private final Map<String, Map<LocalDate, Long>> byPeriod = new HashMap<>();

  static Denominators of(Dataset<Article> articles, Calendar calendar) {
    Denominators denominators = new Denominators();
    List<Row> rows =
        articles
            .filter(col("article_id").equalTo(col("story_id")))
            .groupBy(col("language"), coalesce(col("source"), lit("")), col("day"))
            .agg(sum("words"), count(lit(1)))
            .collectAsList();
    List<LocalDate> periods = calendar.periods();
    for (Row row : rows) {
      String language = row.getString(0);
      denominators.words.merge(language, row.getLong(3), Long::sum);
      denominators.stories.merge(language, row.getLong(4), Long::sum);
      denominators
          .bySource
          .computeIfAbsent(language, key -> new HashMap<>())
          .merge(row.getString(1), row.getLong(3), Long::sum);
      int place = calendar.place(row.getAs(2));
      if (place >= 0) {
        denominators
            .byPeriod
            .computeIfAbsent(language, key -> new HashMap<>())
            .merge(periods.get(place), row.getLong(3), Long::sum);
      }
    }
    return denominators;
  }

  long words(String language) {
    return words.getOrDefault(language, 0L);
  }

  long stories(String language) {
    return stories.getOrDefault(language, 0L);
  }

  long wordsOfSource(String language, String source) {
    return bySource.getOrDefault(language, Map.of()).getOrDefault(source, 0L);
  }

  long wordsOfPeriod(String language, LocalDate period) {
    return byPeriod.getOrDefault(language, Map.of()).getOrDefault(period, 0L);
  }
}
