package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tieline.corpus.Calendar;
import org.tieline.spark.Capped;
import org.tieline.spark.Rows;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Wilson;

/** Who acts on whom, and how, period by period. */
final class Actions {

  private static final String[] PAIR = {"actor_country", "target_country"};
  private static final String[] PERIOD = {"actor_country", "target_country", "period"};
  private static final String[] CELL = {"actor_country", "target_country", "period", "type"};

  private final Dataset<Row> counted;
  private final Calendar calendar;

  private Actions(Dataset<Row> counted, Calendar calendar) {
    this.counted = counted;
    this.calendar = calendar;
  }

  /** An event that counts, with the first day of its period. */
  public record Counted(LocalDate period, CountedEvent event) {}

  static Actions of(Dataset<EventRow> events, Calendar calendar) {
    return new Actions(counted(events, calendar), calendar);
  }

  /** The least stories of an action with which no more than so many rows are left. */
  long least(long rows) {
    return Capped.least(actions(), rows / Math.max(1, calendar.periods().size()));
  }

  /**
   * Every actor, target and type that so many stories tell, in every period.
   *
   * <p>A story counts once in a cell, by its first event there.
   */
  Dataset<Action> rows(long least) {
    Dataset<Row> totals =
        counted.groupBy(PERIOD[0], PERIOD[1], PERIOD[2]).agg(countDistinct("story_id").as("total"));
    Dataset<Row> periods =
        counted
            .sparkSession()
            .createDataset(calendar.periods(), Encoders.LOCALDATE())
            .toDF("period");
    return actions()
        .filter(col("stories").geq(least))
        .drop("stories")
        .crossJoin(periods)
        .join(cells(counted), CELL, "left")
        .join(totals, PERIOD, "left")
        .map((MapFunction<Row, Action>) Actions::action, Rows.of(Action.class));
  }

  private Dataset<Row> actions() {
    return counted.groupBy(PAIR[0], PAIR[1], "type").agg(countDistinct("story_id").as("stories"));
  }

  private static Dataset<Row> counted(Dataset<EventRow> events, Calendar calendar) {
    return CountedEvent.of(events)
        .flatMap(
            (FlatMapFunction<CountedEvent, Counted>)
                event -> {
                  int place = calendar.place(event.day());
                  return place < 0
                      ? List.<Counted>of().iterator()
                      : List.of(new Counted(calendar.periods().get(place), event)).iterator();
                },
            Rows.of(Counted.class))
        .select("period", "event.*");
  }

  private static Dataset<Row> cells(Dataset<Row> counted) {
    Column first =
        row_number()
            .over(
                Window.partitionBy(col(CELL[0]), col(CELL[1]), col(CELL[3]), col("story_id"))
                    .orderBy("sentence", "start_char", "event_id"))
            .equalTo(1);
    Dataset<Row> marked = counted.withColumn("first", first);
    // Tenths are whole numbers, whose sum is the same in every order.
    Column tenths = round(col("goldstein").multiply(10)).cast("long");
    return marked
        .groupBy(col(CELL[0]), col(CELL[1]), col(CELL[2]), col(CELL[3]))
        .agg(
            count(lit(1)).as("events"),
            count_if(col("first")).as("stories"),
            sum(when(col("first"), tenths)).as("tenths"),
            mode(when(col("first"), col("quad")), true).as("quad"),
            mode(when(col("first"), col("context")), true).as("context"));
  }

  private static Action action(Row row) {
    long stories = number(row, "stories");
    long total = number(row, "total");
    Interval interval = total == 0 ? null : Wilson.interval(stories, total);
    return new Action(
        row.getAs(CELL[0]),
        row.getAs(CELL[1]),
        row.getAs(CELL[2]),
        row.getAs(CELL[3]),
        row.getAs("quad"),
        row.getAs("context"),
        number(row, "events"),
        stories,
        total == 0 ? null : (double) stories / total,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        stories == 0 ? null : number(row, "tenths") / 10.0 / stories);
  }

  private static long number(Row row, String column) {
    Long value = row.getAs(column);
    return value == null ? 0 : value;
  }
}
