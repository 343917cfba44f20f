package org.tieline.ties;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.statistics.BenjaminiHochberg;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.ShareDifference;

/** Holds what stories tell of ties in two windows of time against each other. */
final class Contrasts {
  static final String STORIES = "stories";

  private static final List<String> ACTS =
      List.of(
          "event_stories",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict");

  private final List<Contrast> contrasts;
  private final Map<Counted, Long> counts = new HashMap<>();
  private final TreeSet<String> contexts = new TreeSet<>();

  private Contrasts(List<Contrast> contrasts) {
    this.contrasts = contrasts;
  }

  /**
   * A story that counts for a tie, or a country, in a window.
   *
   * @param contrast the contrast's place
   * @param side 0 before, 1 after
   */
  public record Counted(int contrast, int side, String tie_id, String measure) {}

  /**
   * A row for each contrast, tie and measure. The driver holds the counts of all pairs.
   *
   * @param family receives the number of tests of each contrast, by name
   */
  static List<ContrastRow> of(
      Dataset<Annotated> annotated,
      Dataset<StoryActs> acts,
      List<Contrast> contrasts,
      List<Tie> ties,
      Map<String, Long> family) {
    Contrasts all = new Contrasts(contrasts);
    if (!contrasts.isEmpty()) {
      List<Contrast> shared = List.copyOf(contrasts);
      all.count(
          annotated
              .filter(col("article_id").equalTo(col("story_id")))
              .flatMap(
                  (FlatMapFunction<Annotated, Counted>)
                      lead ->
                          counted(lead.day(), Told.tiesAndCountries(lead), List.of(STORIES), shared)
                              .iterator(),
                  Rows.of(Counted.class)));
      all.count(
          acts.flatMap(
              (FlatMapFunction<StoryActs, Counted>)
                  story ->
                      counted(story.day(), List.of(story.tie_id()), measures(story), shared)
                          .iterator(),
              Rows.of(Counted.class)));
    }
    List<ContrastRow> rows = new ArrayList<>();
    for (int contrast = 0; contrast < contrasts.size(); contrast++) {
      rows.addAll(withQValues(all.rows(contrast, ties), contrasts.get(contrast), family));
    }
    return rows;
  }

  private static List<Counted> counted(
      LocalDate day, List<String> ties, List<String> measures, List<Contrast> contrasts) {
    List<Counted> counted = new ArrayList<>();
    for (int contrast = 0; contrast < contrasts.size(); contrast++) {
      int side = contrasts.get(contrast).side(day);
      if (side >= 0) {
        for (String tie : ties) {
          for (String measure : measures) {
            counted.add(new Counted(contrast, side, tie, measure));
          }
        }
      }
    }
    return counted;
  }

  private static List<String> measures(StoryActs story) {
    List<String> measures = new ArrayList<>(story.contexts());
    measures.add(ACTS.get(0));
    long[] told = {
      story.verbal_cooperation(),
      story.material_cooperation(),
      story.verbal_conflict(),
      story.material_conflict()
    };
    for (int quad = 0; quad < told.length; quad++) {
      if (told[quad] > 0) {
        measures.add(ACTS.get(quad + 1));
      }
    }
    return measures;
  }

  private void count(Dataset<Counted> counted) {
    for (Row row :
        counted.groupBy("contrast", "side", "tie_id", "measure").count().collectAsList()) {
      Counted key = new Counted(row.getInt(0), row.getInt(1), row.getString(2), row.getString(3));
      counts.put(key, row.getLong(4));
      if (!key.measure().equals(STORIES) && !ACTS.contains(key.measure())) {
        contexts.add(key.measure());
      }
    }
  }

  private long stories(int contrast, int side, String tie, String measure) {
    return counts.getOrDefault(new Counted(contrast, side, tie, measure), 0L);
  }

  private List<ContrastRow> rows(int contrast, List<Tie> ties) {
    List<String> measures = new ArrayList<>(List.of(STORIES));
    measures.addAll(ACTS);
    measures.addAll(contexts);
    List<ContrastRow> rows = new ArrayList<>();
    for (Tie tie : ties) {
      long[] base = new long[2];
      for (int side = 0; side < 2; side++) {
        base[side] =
            stories(contrast, side, Told.single(tie.country_a()), STORIES)
                + stories(contrast, side, Told.single(tie.country_b()), STORIES)
                - stories(contrast, side, tie.tie_id(), STORIES);
      }
      for (String measure : measures) {
        rows.add(
            row(
                contrasts.get(contrast).name(),
                tie.tie_id(),
                measure,
                stories(contrast, 0, tie.tie_id(), measure),
                stories(contrast, 1, tie.tie_id(), measure),
                base));
      }
    }
    return rows;
  }

  private static ContrastRow row(
      String contrast, String tie, String measure, long before, long after, long[] base) {
    boolean compares = base[0] > 0 && base[1] > 0;
    Estimate change = compares ? ShareDifference.of(after, base[1], before, base[0]) : null;
    return new ContrastRow(
        contrast,
        tie,
        measure,
        before,
        after,
        base[0],
        base[1],
        compares ? change.value() : null,
        compares ? change.low() : null,
        compares ? change.high() : null,
        compares ? ShareDifference.pValue(after, base[1], before, base[0]) : null,
        null);
  }

  private static List<ContrastRow> withQValues(
      List<ContrastRow> rows, Contrast contrast, Map<String, Long> family) {
    double[] pValues =
        rows.stream()
            .filter(row -> row.p_value() != null)
            .mapToDouble(ContrastRow::p_value)
            .toArray();
    family.put("ties/contrasts " + contrast.name(), (long) pValues.length);
    double[] qValues = BenjaminiHochberg.qValues(pValues, pValues.length);
    List<ContrastRow> measured = new ArrayList<>();
    int next = 0;
    for (ContrastRow row : rows) {
      measured.add(
          new ContrastRow(
              row.contrast(),
              row.tie_id(),
              row.measure(),
              row.before_stories(),
              row.after_stories(),
              row.before_base(),
              row.after_base(),
              row.change(),
              row.change_low(),
              row.change_high(),
              row.p_value(),
              row.p_value() == null ? null : (Double) qValues[next++]));
    }
    return measured;
  }
}
