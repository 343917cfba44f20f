package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

  private final List<String> sources = new ArrayList<>();
  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private final Map<String, Sums> whole = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> bySource = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> byPeriod = new HashMap<>();
  private final Map<String, Map<Integer, Sums>> bySide = new HashMap<>();

  /** Stories, their words, and the squares of their words. */
  private static final class Sums implements Serializable {
    private static final long serialVersionUID = 1;

    private long stories;
    private long words;
    private long squaredWords;

    private void add(Row row) {
      stories += row.getLong(2);
      words += row.getLong(3);
      squaredWords += row.getLong(4);
    }

    private StoryCounts.Corpus corpus() {
      return new StoryCounts.Corpus(stories, words, squaredWords);
    }
  }

  static Denominators of(Dataset<CountedArticle> articles, Calendar calendar) {
    Denominators all = new Denominators();
    TreeSet<String> names = new TreeSet<>();
    articles
        .select("source")
        .distinct()
        .collectAsList()
        .forEach(row -> names.add(row.getString(0)));
    for (String name : names) {
      all.sourceNumbers.put(name, all.sources.size());
      all.sources.add(name);
    }
    Dataset<CountedArticle> leads = articles.filter(col("article_id").equalTo(col("story_id")));
    for (Row row : sums(leads, col("source"))) {
      all.whole.computeIfAbsent(row.getString(0), language -> new Sums()).add(row);
      sums(all.bySource, row, all.source(row.getString(1))).add(row);
    }
    for (Row row : sums(leads, col("day"))) {
      int place = calendar.place(row.<LocalDate>getAs(1));
      if (place >= 0) {
        sums(all.byPeriod, row, place).add(row);
      }
    }
    for (Row row : sums(leads, col("sides"))) {
      String sides = row.getString(1);
      for (int contrast = 0; contrast < sides.length(); contrast++) {
        if (sides.charAt(contrast) != Contrasts.NEITHER) {
          sums(all.bySide, row, side(contrast, sides.charAt(contrast))).add(row);
        }
      }
    }
    return all;
  }

  private static List<Row> sums(Dataset<CountedArticle> leads, Column heading) {
    return leads
        .groupBy(col("language"), heading)
        .agg(count(lit(1)), sum("words"), sum(col("words").multiply(col("words"))))
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
    return sources.get(source);
  }

  /** One number for a contrast and an outlet. */
  int heading(int contrast, int source) {
    return Math.addExact(Math.multiplyExact(contrast, sources.size()), source);
  }

  /** The contrast of a {@link #heading}. */
  int contrast(int heading) {
    return heading / sources.size();
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

  /** Words of the outlet with the fewest, of those that have any. */
  long leastOfSources(String language) {
    return least(bySource.getOrDefault(language, Map.of()));
  }

  /** Words of the period with the fewest, of those that have any. */
  long leastOfPeriods(String language) {
    return least(byPeriod.getOrDefault(language, Map.of()));
  }

  /** Words of all periods together: those of leads with a day. */
  long wordsOfPeriods(String language) {
    return byPeriod.getOrDefault(language, Map.of()).values().stream()
        .mapToLong(sums -> sums.words)
        .sum();
  }

  private static long least(Map<Integer, Sums> parts) {
    return parts.values().stream()
        .mapToLong(sums -> sums.words)
        .filter(words -> words > 0)
        .min()
        .orElse(0);
  }

  private static StoryCounts.Corpus corpus(Sums sums) {
    return sums == null ? new StoryCounts.Corpus(0, 0, 0) : sums.corpus();
  }
}
