package org.tieline.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Calendar;
import org.tieline.entities.PairCount;
import org.tieline.spark.Rows;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.Lift;
import org.tieline.statistics.LiftChange;

/** The edges over time. */
final class EdgePeriods {
  private EdgePeriods() {}

  /**
   * A row for each edge and period.
   *
   * @param edges lesser and greater code of each edge
   */
  static Dataset<EdgePeriod> of(
      Dataset<Row> edges, Dataset<PairCount> counts, Calendar calendar, Broadcast<Ends> ends) {
    Dataset<Row> dated =
        counts
            .filter(col("facet").equalTo(PairCount.PERIOD))
            .groupBy("lesser", "greater")
            .agg(collect_list(struct("heading", "sentences", "articles", "stories")).as("dated"));
    return edges
        .join(
            dated,
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("lesser", "greater")).toSeq(),
            "left")
        .select("lesser", "greater", "dated")
        .flatMap(
            (FlatMapFunction<Row, EdgePeriod>)
                row ->
                    rows(
                        row.getInt(0),
                        row.getInt(1),
                        row.isNullAt(2) ? List.of() : row.getList(2),
                        calendar,
                        ends.value()),
            Rows.of(EdgePeriod.class));
  }

  private static Iterator<EdgePeriod> rows(
      int a, int b, List<Row> dated, Calendar calendar, Ends ends) {
    List<LocalDate> periods = calendar.periods();
    long[][] counts = new long[periods.size()][3];
    for (Row row : dated) {
      long[] period = counts[calendar.place(LocalDate.parse(row.getString(0)))];
      period[0] = row.getLong(1);
      period[1] = row.getLong(2);
      period[2] = row.getLong(3);
    }
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
      String idA = ends.entities().get(a).entity_id();
      String idB = ends.entities().get(b).entity_id();
      rows.add(
          new EdgePeriod(
              idA + "|" + idB,
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
