package org.tieline.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.MantelHaenszel;

/**
 * How ties change from period to period within each outlet. Each outlet that names either country
 * in both periods is a stratum, so that a changed mix of outlets is no change.
 */
final class SameSources {
  private static final int BEFORE = 1;

  private final Map<String, MantelHaenszel> ties = new TreeMap<>();

  /** Stories of the outlet at hand, in the period and in the one before, by pair or country. */
  private final Map<String, long[]> stories = new HashMap<>();

  private int place = -1;
  private String source = "";

  /** Counts of an outlet, as seen from the period at {@code place}: its own, or those before it. */
  public record Side(int place, String source, int side, String tie_id, long stories) {}

  /**
   * A tie's log odds of being named, against those of the period before.
   *
   * @param change_same_sources common to the outlets
   */
  public record Change(
      String tie_id,
      int place,
      double change_same_sources,
      double change_same_sources_low,
      double change_same_sources_high) {}

  private SameSources() {}

  /** A row for each tie and period in which outlets compare. */
  static Dataset<Change> of(Dataset<Told> told, int periods) {
    return told.flatMap(
            (FlatMapFunction<Told, Side>) cell -> sides(cell, periods), Rows.of(Side.class))
        .repartition(functions.col("place"))
        .sortWithinPartitions("place", "source")
        .mapPartitions(
            (MapPartitionsFunction<Side, Change>)
                sides -> {
                  SameSources fold = new SameSources();
                  return new Grouped<>(sides, fold::add, fold::endPeriod);
                },
            Rows.of(Change.class));
  }

  private static Iterator<Side> sides(Told cell, int periods) {
    if (cell.place() < 0 || cell.stories() == 0 || cell.source().isEmpty()) {
      return List.<Side>of().iterator();
    }
    return Stream.of(
            new Side(cell.place(), cell.source(), 0, cell.tie_id(), cell.stories()),
            new Side(cell.place() + 1, cell.source(), BEFORE, cell.tie_id(), cell.stories()))
        .filter(side -> side.place() > 0 && side.place() < periods)
        .iterator();
  }

  private List<Change> add(Side side) {
    List<Change> done = List.of();
    if (side.place() != place) {
      done = endPeriod();
      place = side.place();
    } else if (!side.source().equals(source)) {
      endSource();
    }
    source = side.source();
    stories.computeIfAbsent(side.tie_id(), id -> new long[2])[side.side()] += side.stories();
    return done;
  }

  private void endSource() {
    stories.forEach(
        (id, both) -> {
          Pair pair = Pair.of(id);
          if (!pair.a().equals(pair.b())) {
            long[] a = stories.get(new Pair(pair.a(), pair.a()).id());
            long[] b = stories.get(new Pair(pair.b(), pair.b()).id());
            long now = a[0] + b[0] - both[0];
            long before = a[BEFORE] + b[BEFORE] - both[BEFORE];
            if (now > 0 && before > 0) {
              ties.computeIfAbsent(id, key -> new MantelHaenszel())
                  .add(
                      new ContingencyTable(
                          both[0], now - both[0], both[BEFORE], before - both[BEFORE]));
            }
          }
        });
    stories.clear();
  }

  private List<Change> endPeriod() {
    endSource();
    List<Change> changes = new ArrayList<>();
    ties.forEach(
        (id, outlets) ->
            outlets
                .logOddsRatio()
                .ifPresent(
                    ratio ->
                        changes.add(
                            new Change(id, place, ratio.value(), ratio.low(), ratio.high()))));
    ties.clear();
    return changes;
  }
}
