package org.tieline.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.counting.Block;
import org.tieline.entities.PairCount;
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
   * @param edges lesser and greater code of each edge
   */
  static Expanded<DatedEdge, EdgePeriod> of(
      Dataset<Row> edges, Dataset<PairCount> counts, Calendar calendar, Broadcast<Ends> ends) {
    Dataset<Row> dated =
        counts
            .filter(col("facet").equalTo(PairCount.PERIOD))
            .groupBy("lesser", "greater")
            .agg(collect_list(struct("heading", "sentences", "articles", "stories")).as("dated"));
    Dataset<DatedEdge> groups =
        edges
            .join(
                dated,
                scala.jdk.javaapi.CollectionConverters.asScala(List.of("lesser", "greater"))
                    .toSeq(),
                "left")
            .select("lesser", "greater", "dated")
            .map(
                (MapFunction<Row, DatedEdge>)
                    row ->
                        dated(
                            row.getInt(0),
                            row.getInt(1),
                            row.isNullAt(2) ? List.of() : row.getList(2),
                            calendar,
                            ends.value()),
                Rows.of(DatedEdge.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Expanded<>(
        groups,
        List.of("edge_id"),
        Math.max(1, calendar.periods().size()),
        edge -> rows(edge, calendar.periods(), ends.value()),
        EdgePeriod.class);
  }

  private static DatedEdge dated(int a, int b, List<Row> dated, Calendar calendar, Ends ends) {
    Block block = new Block();
    for (Row row : dated) {
      block.add(calendar.place(LocalDate.parse(row.getString(0))));
      block.add(row.getLong(1));
      block.add(row.getLong(2));
      block.add(row.getLong(3));
    }
    return new DatedEdge(ends.edge(a, b), a, b, block.bytes());
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
