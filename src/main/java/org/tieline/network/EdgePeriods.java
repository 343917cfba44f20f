package org.tieline.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.counting.Block;
import org.tieline.entities.PairTotal;
import org.tieline.spark.Expanded;
import org.tieline.spark.Rows;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.Lift;
import org.tieline.statistics.LiftChange;

/** The edges over time. */
public final class EdgePeriods {
  /** The last of a period's counts. */
  private static final int STORIES = 2;

  private EdgePeriods() {}

  /**
   * An edge with the periods that tell of it.
   *
   * @param dated period's place, sentences, articles, stories, behind each other in a {@link Block}
   */
  public record DatedEdge(String edge_id, int lesser, int greater, byte[] dated) {}

  /**
   * A row for each edge and period.
   *
   * @param pairs those that are edges
   */
  static Expanded<DatedEdge, EdgePeriod> of(
      Dataset<PairTotal> pairs, Calendar calendar, Broadcast<Ends> ends) {
    Dataset<DatedEdge> groups =
        pairs
            .map(
                (MapFunction<PairTotal, DatedEdge>)
                    pair ->
                        new DatedEdge(
                            ends.value().edge(pair.lesser(), pair.greater()),
                            pair.lesser(),
                            pair.greater(),
                            pair.dated()),
                Rows.of(DatedEdge.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Expanded<>(
        groups,
        List.of("edge_id"),
        Math.max(1, calendar.periods().size()),
        edge -> rows(edge, calendar.periods(), ends.value()),
        EdgePeriod.class);
  }

  /** Only the stories, of periods that have some. */
  static Expanded<DatedEdge, EdgeStories> stories(
      Expanded<DatedEdge, EdgePeriod> edges, Calendar calendar) {
    return new Expanded<>(
        edges.groups(),
        edges.key(),
        edges.each(),
        edge -> stories(edge, calendar.periods()),
        EdgeStories.class);
  }

  static Iterator<EdgeStories> stories(DatedEdge edge, List<LocalDate> periods) {
    long[][] counts = counts(edge, periods.size());
    return IntStream.range(0, counts.length)
        .filter(place -> counts[place][STORIES] > 0)
        .mapToObj(
            place -> new EdgeStories(edge.edge_id(), periods.get(place), counts[place][STORIES]))
        .iterator();
  }

  /** Sentences, articles and stories of every period. */
  private static long[][] counts(DatedEdge edge, int periods) {
    long[][] counts = new long[periods][STORIES + 1];
    Block.Reader dated = new Block.Reader(edge.dated());
    while (dated.hasNext()) {
      long[] period = counts[(int) dated.number()];
      for (int i = 0; i < period.length; i++) {
        period[i] = dated.number();
      }
    }
    return counts;
  }

  private static Iterator<EdgePeriod> rows(DatedEdge edge, List<LocalDate> periods, Ends ends) {
    int a = edge.lesser();
    int b = edge.greater();
    long[][] counts = counts(edge, periods.size());
    String idA = ends.entities().get(a).entity_id();
    String idB = ends.entities().get(b).entity_id();
    boolean silent = ends.silent(a, b);
    List<EdgePeriod> rows = new ArrayList<>(counts.length);
    double before = 0;
    for (int place = 0; place < counts.length; place++) {
      long stories = counts[place][STORIES];
      double expected = ends.chance().expected(a, b, place);
      Lift lift = silent ? null : Lift.of(stories, expected);
      Estimate change =
          silent || place == 0
              ? null
              : LiftChange.of(stories, expected, counts[place - 1][STORIES], before);
      rows.add(
          new EdgePeriod(
              edge.edge_id(),
              idA,
              idB,
              periods.get(place),
              counts[place][0],
              counts[place][1],
              stories,
              silent ? null : (Double) expected,
              lift == null ? null : (Double) lift.lift(),
              lift == null ? null : (Double) lift.low(),
              lift == null ? null : (Double) lift.high(),
              change == null ? null : (Double) change.value(),
              change == null ? null : (Double) change.low(),
              change == null ? null : (Double) change.high()));
      before = expected;
    }
    return rows.iterator();
  }
}
