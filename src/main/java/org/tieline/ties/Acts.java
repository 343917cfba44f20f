package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.corpus.Calendar;
import org.tieline.spark.Rows;
import org.tieline.statistics.Estimate;
import org.tieline.statistics.Interval;
import org.tieline.statistics.MeanInterval;
import org.tieline.statistics.Wilson;

/**
 * How two countries act on each other, over stories.
 *
 * @param place the period's place; {@link #WHOLE} for the corpus, undated stories included
 * @param event_stories stories that tell an event of theirs
 * @param halves sum of {@link StoryActs#halves}
 * @param intensity sum of {@link StoryActs#intensity}
 * @param squares sum of its squares
 */
public record Acts(
    String tie_id,
    int place,
    long events,
    long event_stories,
    long verbal_cooperation,
    long material_cooperation,
    long verbal_conflict,
    long material_conflict,
    long halves,
    long intensity,
    long squares) {

  static final int WHOLE = -1;

  /** A story with its period. */
  public record Placed(int place, StoryActs story) {}

  static Acts none(String tie, int place) {
    return new Acts(tie, place, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Every pair of whose events some story tells, in the corpus as a whole. */
  static Dataset<Acts> whole(Dataset<StoryActs> stories) {
    return summed(stories.withColumn("place", lit(WHOLE)));
  }

  /** The same by period. */
  static Dataset<Acts> byPeriod(Dataset<StoryActs> stories, Calendar calendar) {
    return summed(
        stories
            .map(
                (MapFunction<StoryActs, Placed>)
                    story -> new Placed(calendar.place(story.day()), story),
                Rows.of(Placed.class))
            .filter(col("place").geq(0))
            .select("place", "story.*"));
  }

  private static Dataset<Acts> summed(Dataset<Row> stories) {
    return stories
        .groupBy("tie_id", "place")
        .agg(
            sum("events").as("events"),
            count(lit(1)).as("event_stories"),
            sum("verbal_cooperation").as("verbal_cooperation"),
            sum("material_cooperation").as("material_cooperation"),
            sum("verbal_conflict").as("verbal_conflict"),
            sum("material_conflict").as("material_conflict"),
            sum("halves").as("halves"),
            sum("intensity").as("intensity"),
            sum(col("intensity").multiply(col("intensity"))).as("squares"))
        .as(Rows.of(Acts.class));
  }

  /** The share of stories that tell of cooperation, those of both counting half; null for none. */
  Double cooperation() {
    return event_stories == 0 ? null : (Double) (halves / 2. / event_stories);
  }

  /** Bounds of the share; null for none. */
  Interval cooperationBounds() {
    return event_stories == 0 ? null : Wilson.interval(halves / 2., event_stories);
  }

  /** Mean intensity over the stories, on Goldstein's scale; null for none. */
  Double goldstein() {
    return event_stories == 0 ? null : (Double) (intensity / StoryActs.UNIT / event_stories);
  }

  /** Bounds of the mean; null for fewer than two stories. */
  Interval goldsteinBounds() {
    if (event_stories < 2) {
      return null;
    }
    Estimate mean = MeanInterval.of(event_stories, intensity, squares);
    return new Interval(mean.low() / StoryActs.UNIT, mean.high() / StoryActs.UNIT);
  }
}
