package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The ties that the page shows.
 *
 * @param ties the strongest, by stories
 * @param periods their periods
 * @param evidence the best sentences of each of their periods
 */
record TiesPart(Gathered ties, Gathered periods, Gathered evidence) {
  /** Pairs that can be looked at over time; the heatmap has more. */
  static final int MOST_SERIES = 60;

  private static final int MOST_TIES = 400;
  private static final int MOST_QUOTED_OF_EACH = 16;
  private static final int MOST_TRIADS = 20;

  private static final Column TRIAD =
      concat_ws("-", col("country_a"), col("country_b"), col("country_c"));
  private static final int MOST_ACTIONS_OF_EACH = 8;

  static TiesPart of(PublishedTables tables) {
    Gathered ties =
        tables.top(
            "ties/ties",
            MOST_TIES,
            null,
            List.of(col("stories").desc(), col("tie_id")),
            "tie_id",
            "country_a",
            "country_b",
            "name_a",
            "name_b",
            "stories",
            "sources",
            "sentences",
            "lift",
            "lift_low",
            "lift_high",
            "q_value",
            "event_stories",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "cooperation",
            "cooperation_low",
            "cooperation_high",
            "goldstein");
    Column shown = col("tie_id").isin(ids(ties));
    Gathered periods =
        tables.top(
            "ties/tie_periods",
            MOST_SERIES * CorpusFigures.MOST_PERIODS,
            shown,
            List.of(col("period").desc(), col("tie_id")),
            "tie_id",
            "period",
            "stories",
            "base",
            "change",
            "change_low",
            "change_high",
            "event_stories",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict");
    Gathered evidence =
        tables.firstOfEach(
            "ties/evidence",
            "tie_id",
            MOST_QUOTED_OF_EACH,
            shown.and(col("rank").leq(2)),
            List.of(col("rank"), col("period").desc()),
            "period",
            "rank",
            "text",
            "title",
            "url",
            "source");
    return new TiesPart(ties, periods, evidence);
  }

  private static Object[] ids(Gathered ties) {
    return ties.rows().stream()
        .limit(MOST_SERIES)
        .map(row -> (Object) ties.text(row, "tie_id"))
        .toArray();
  }

  /**
   * @param shown first days of the page's periods, in order
   */
  ObjectNode json(PublishedTables tables, List<String> shown) {
    ObjectNode json = ties.json();
    json.set("series", Series.json(periods, "tie_id", shown));
    json.set("evidence", evidence.json());
    json.set("contexts", TieContexts.json(tables, col("tie_id").isin(ids(ties))));
    if (tables.has("ties/actions")) {
      json.set("actions", actions(tables, ids(ties)).json());
    }
    if (tables.has("ties/triads")) {
      json.set("triads", triads(tables).json());
    }
    return json;
  }

  /** What the two of each tie do most, over all periods. */
  private static Gathered actions(PublishedTables tables, Object[] ties) {
    Column actor = col("actor_country");
    Column target = col("target_country");
    Column tie = concat_ws("-", least(actor, target), greatest(actor, target));
    WindowSpec most = Window.partitionBy(tie).orderBy(col("stories").desc(), actor, col("type"));
    Dataset<Row> summed =
        tables
            .read("ties/actions")
            .filter(tie.isin(ties))
            .groupBy("actor_country", "target_country", "type")
            .agg(sum("stories").as("stories"))
            .filter(col("stories").gt(0))
            .withColumn("place", row_number().over(most))
            .filter(col("place").leq(MOST_ACTIONS_OF_EACH))
            .sort(col("stories").desc(), actor, target, col("type"));
    return PublishedTables.gather(
        summed,
        MOST_SERIES * MOST_ACTIONS_OF_EACH,
        List.of("actor_country", "target_country", "type", "stories"),
        tables.rows("ties/actions"));
  }

  /** All periods of the triads with the most stories. */
  private static Gathered triads(PublishedTables tables) {
    List<Row> most =
        tables
            .read("ties/triads")
            .groupBy("country_a", "country_b", "country_c")
            .agg(sum("stories").as("stories"))
            .sort(col("stories").desc(), col("country_a"), col("country_b"), col("country_c"))
            .limit(MOST_TRIADS)
            .select(TRIAD)
            .collectAsList();
    return tables.top(
        "ties/triads",
        MOST_TRIADS * CorpusFigures.MOST_PERIODS,
        TRIAD.isin(most.stream().map(row -> row.get(0)).toArray()),
        List.of(col("period").desc(), col("country_a"), col("country_b"), col("country_c")),
        "country_a",
        "country_b",
        "country_c",
        "period",
        "stories",
        "expected",
        "balance",
        "partial_ab",
        "partial_ab_low",
        "partial_ab_high",
        "partial_ac",
        "partial_ac_low",
        "partial_ac_high",
        "partial_bc",
        "partial_bc_low",
        "partial_bc_high");
  }

  /** The row of the tie and period in {@link #periods}; null where there is none. */
  Row period(String tie, String period) {
    return periods.rows().stream()
        .filter(
            row ->
                periods.text(row, "tie_id").equals(tie)
                    && periods.text(row, "period").equals(period))
        .findFirst()
        .orElse(null);
  }

  /** The first sentences of the tie: the best of its latest periods. */
  List<Row> quotations(String tie, int most) {
    return evidence.rows().stream()
        .filter(row -> evidence.text(row, "tie_id").equals(tie))
        .filter(row -> evidence.text(row, "text") != null || evidence.text(row, "title") != null)
        .limit(most)
        .toList();
  }
}
