package org.tieline.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

  private static Iterator<EdgePeriod> rows(DatedEdge edge, List<LocalDate> periods, Ends ends) {
    int a = edge.lesser();
    int b = edge.greater();
    long[][] counts = new long[periods.size()][3];
    Block.Reader dated = new Block.Reader(edge.dated());
    while (dated.hasNext()) {
      long[] period = counts[(int) dated.number()];
      period[0] = dated.number();
      period[1] = dated.number();
      period[2] = dated.number();
    }
    String idA = ends.entities().get(a).entity_id();
    String idB = ends.entities().get(b).entity_id();
    boolean silent = ends.silent(a, b);
    List<EdgePeriod> rows = new ArrayList<>(counts.length);
    double before = 0;
    for (int place = 0; place < counts.length; place++) {
      long stories = counts[place][2];
      double expected = ends.chance().expected(a, b, place);
      Lift lift = silent ? null : Lift.of(stories, expected);
      Estimate change =
          silent || place == 0
              ? null
              : LiftChange.of(stories, expected, counts[place - 1][2], before);
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
