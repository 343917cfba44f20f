package org.tieline.ties;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.tieline.entities.PairCount;

/** The counts of all pairs of countries, as a whole and by period. */
public final class Pairs implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Counts NONE = new Counts(0, 0, 0, 0);

  private final Map<Pair, Counts> totals = new HashMap<>();
  private final Map<LocalDate, Map<Pair, Counts>> byPeriod = new HashMap<>();
  private final TreeSet<String> between;

  private Pairs(Set<String> between) {
    this.between = new TreeSet<>(between);
  }

  /**
   * @param a the lesser country; equal to {@code b} for a country's own counts
   */
  public record Pair(String a, String b) implements Serializable {
    String id() {
      return a + "-" + b;
    }

    Pair first() {
      return new Pair(a, a);
    }

    Pair second() {
      return new Pair(b, b);
    }
  }

  record Counts(long sentences, long articles, long stories, long sources)
      implements Serializable {}

  static Pairs of(Dataset<PairCount> counts, CountryCodes codes, Set<String> between) {
    Pairs pairs = new Pairs(between);
    for (Row row :
        counts
            .filter(col("facet").equalTo(PairCount.SOURCE))
            .groupBy("lesser", "greater")
            .agg(
                functions.sum("sentences"),
                functions.sum("articles"),
                functions.sum("stories"),
                functions.count(functions.lit(1)))
            .collectAsList()) {
      pairs.totals.put(
          pair(row, codes),
          new Counts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }
    for (Row row :
        counts
            .filter(col("facet").equalTo(PairCount.PERIOD))
            .select("lesser", "greater", "heading", "sentences", "articles", "stories")
            .collectAsList()) {
      pairs
          .byPeriod
          .computeIfAbsent(LocalDate.parse(row.getString(2)), period -> new HashMap<>())
          .put(pair(row, codes), new Counts(row.getLong(3), row.getLong(4), row.getLong(5), 0));
    }
    return pairs;
  }

  private static Pair pair(Row row, CountryCodes codes) {
    return new Pair(codes.country(row.getInt(0)), codes.country(row.getInt(1)));
  }

  /** The pairs to publish, by id: all that the job names, else all that any article names. */
  List<Pair> named() {
    Map<String, Pair> named = new TreeMap<>();
    if (between.isEmpty()) {
      totals.keySet().stream()
          .filter(pair -> !pair.a().equals(pair.b()))
          .forEach(pair -> named.put(pair.id(), pair));
    }
    for (String a : between) {
      for (String b : between.tailSet(a, false)) {
        Pair pair = new Pair(a, b);
        named.put(pair.id(), pair);
      }
    }
    return List.copyOf(named.values());
  }

  Counts total(Pair pair) {
    return totals.getOrDefault(pair, NONE);
  }

  Counts in(LocalDate period, Pair pair) {
    return byPeriod.getOrDefault(period, Map.of()).getOrDefault(pair, NONE);
  }
}
