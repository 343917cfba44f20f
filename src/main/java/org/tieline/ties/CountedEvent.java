package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.tieline.spark.Rows;

/**
 * An event that counts in aggregates: told by its story's lead, as news, as a fact, between two;
 * with as much of {@link EventRow} as is counted. Records that give an event each are no copies of
 * their page's first: all count.
 */
public record CountedEvent(
    String event_id,
    String story_id,
    LocalDate day,
    Integer sentence,
    Integer start_char,
    String actor_country,
    String target_country,
    String type,
    String context,
    String quad,
    double goldstein) {

  static Dataset<CountedEvent> of(Dataset<EventRow> events) {
    return events
        .filter(
            col("article_id")
                .equalTo(col("story_id"))
                .or(col("rule").equalTo(GivenEvents.RULE))
                .and(col("modality").equalTo("asserted"))
                .and(not(col("background")))
                .and(col("actor_country").notEqual(col("target_country"))))
        .select(Rows.columns(CountedEvent.class))
        .as(Rows.of(CountedEvent.class));
  }
}
