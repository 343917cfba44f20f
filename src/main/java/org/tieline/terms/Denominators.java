package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Calendar;
import org.tieline.statistics.StoryCounts;

/**
 * What counts of terms are divided by: stories and words of each language, over stories' leads, as
 * a whole, by outlet, by period and by side of a contrast. Also numbers the outlets.
 */
final class Denominators implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String SOURCE = "source";
  private static final String DAY = "day";
  private static final String SIDES = "sides";

  /** Places in the rows of sums. */
  private static final int LANGUAGE = 0;

  private static final int HEADED = 1;
  private static final int HEADING = 2;
  private static final int STORIES = 3;

  private final List<String> sourceNames = new ArrayList<>();
  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private final Map<String, Sums> whole = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> bySource = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> byPeriod = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> bySide = new HashMap<>();

  /** Of each language, since every term asks for them. */
  private final Map<String, Extent> sources = new HashMap<>();

  private final Map<String, Extent> periods = new HashMap<>();

  /** Stories, their words, and the squares of their words. */
  private static final class Sums implements Serializable {
    private static final long serialVersionUID = 1;

    private long stories;
    private long words;
    private long squaredWords;

    private void add(Row row) {
      stories += row.getLong(STORIES);
      words += row.getLong(STORIES + 1);
      squaredWords += row.getLong(STORIES + 2);
    }

    private StoryCounts.Corpus corpus() {
      return new StoryCounts.Corpus(stories, words, squaredWords);
    }
  }

  /**
   * What a corpus is divided into.
   *
   * @param words of all parts
   * @param least words of the smallest part that has any; 0 where none has
   */
  record Extent(long words, long least) implements Serializable {
    private static final Extent NONE = new Extent(0, 0);

    private static Extent of(Map<Integer, Sums> parts) {
      LongSummaryStatistics words =
          parts.values().stream()
              .mapToLong(sums -> sums.words)
              .filter(each -> each > 0)
              .summaryStatistics();
      return words.getCount() == 0 ? NONE : new Extent(words.getSum(), words.getMin());
    }
  }

  static Denominators of(Dataset<CountedArticle> articles, Calendar calendar) {
    Denominators all = new Denominators();
    List<Row> sums = sums(articles);
    sums.stream()
        .filter(row -> row.getString(HEADED).equals(SOURCE))
        .map(row -> row.getString(HEADING))
        .distinct()
        .sorted()
        .forEach(
            name -> {
              all.sourceNumbers.put(name, all.sourceNames.size());
              all.sourceNames.add(name);
            });
    for (Row row : sums) {
      String heading = row.getString(HEADING);
      switch (row.getString(HEADED)) {
        case SOURCE -> {
          all.whole.computeIfAbsent(row.getString(LANGUAGE), language -> new Sums()).add(row);
          sums(all.bySource, row, all.source(heading)).add(row);
        }
        case DAY -> {
          int place = calendar.place(heading == null ? null : LocalDate.parse(heading));
          if (place >= 0) {
            sums(all.byPeriod, row, place).add(row);
          }
        }
        case SIDES -> {
          for (int contrast = 0; contrast < heading.length(); contrast++) {
            if (heading.charAt(contrast) != Contrasts.NEITHER) {
              sums(all.bySide, row, side(contrast, heading.charAt(contrast))).add(row);
            }
          }
        }
        default -> throw new IllegalStateException(row.toString());
      }
    }
    all.bySource.forEach((language, parts) -> all.sources.put(language, Extent.of(parts)));
    all.byPeriod.forEach((language, parts) -> all.periods.put(language, Extent.of(parts)));
    return all;
  }

  /** Stories, words and squares by language under each heading: the outlet, the day, the sides. */
  private static List<Row> sums(Dataset<CountedArticle> articles) {
    Column isLead = col("article_id").equalTo(col("story_id"));
    Column words = when(isLead, col("words")).otherwise(0L);
    return articles
        .select(
            col("language"),
            isLead.as("is_lead"),
            words.as("words"),
            explode(
                map(
                    lit(SOURCE),
                    col("source"),
                    lit(DAY),
                    col("day").cast("string"),
                    lit(SIDES),
                    col("sides"))))
        .groupBy("language", "key", "value")
        .agg(count_if(col("is_lead")), sum("words"), sum(col("words").multiply(col("words"))))
        .collectAsList();
  }

  private static Sums sums(Map<String, Map<Integer, Sums>> all, Row row, int heading) {
    return all.computeIfAbsent(row.getString(0), language -> new HashMap<>())
        .computeIfAbsent(heading, number -> new Sums());
  }

  private static int side(int contrast, char side) {
    return side == Contrasts.TARGET ? 2 * contrast : 2 * contrast + 1;
  }

  /** The outlet's number. */
  int source(String name) {
    return sourceNumbers.get(name);
  }

  String sourceName(int source) {
    return sourceNames.get(source);
  }

  /** One number for a contrast and an outlet. */
  int heading(int contrast, int source) {
    return Math.addExact(Math.multiplyExact(contrast, sourceNames.size()), source);
  }

  /** The contrast of a {@link #heading}. */
  int contrast(int heading) {
    return heading / sourceNames.size();
  }

  StoryCounts.Corpus whole(String language) {
    return corpus(whole.get(language));
  }

  /** All languages but one. */
  StoryCounts.Corpus others(String language) {
    StoryCounts.Corpus others = corpus(null);
    for (Map.Entry<String, Sums> each : whole.entrySet()) {
      others = each.getKey().equals(language) ? others : others.plus(each.getValue().corpus());
    }
    return others;
  }

  StoryCounts.Corpus source(String language, int source) {
    return corpus(bySource.getOrDefault(language, Map.of()).get(source));
  }

  StoryCounts.Corpus period(String language, int place) {
    return corpus(byPeriod.getOrDefault(language, Map.of()).get(place));
  }

  StoryCounts.Corpus target(String language, int contrast) {
    return corpus(bySide.getOrDefault(language, Map.of()).get(side(contrast, Contrasts.TARGET)));
  }

  StoryCounts.Corpus reference(String language, int contrast) {
    return corpus(bySide.getOrDefault(language, Map.of()).get(side(contrast, Contrasts.REFERENCE)));
  }

  /** A language's outlets together. */
  Extent sources(String language) {
    return sources.getOrDefault(language, Extent.NONE);
  }

  /** A language's periods together: leads with a day. */
  Extent periods(String language) {
    return periods.getOrDefault(language, Extent.NONE);
  }

  private static StoryCounts.Corpus corpus(Sums sums) {
    return sums == null ? new StoryCounts.Corpus(0, 0, 0) : sums.corpus();
  }
}
