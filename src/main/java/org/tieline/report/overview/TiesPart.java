package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

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
  private static final int MOST_QUOTED = 3000;
  private static final int MOST_TRIADS = 60;
  private static final int MOST_ACTIONS = 600;

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
        tables.top(
            "ties/evidence",
            MOST_QUOTED,
            shown.and(col("rank").leq(2)),
            List.of(col("rank"), col("period").desc(), col("tie_id")),
            "tie_id",
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
    part(
        json,
        tables,
        "actions",
        "ties/actions",
        MOST_ACTIONS,
        "stories",
        "actor_country",
        "target_country",
        "period",
        "type",
        "quad",
        "stories",
        "goldstein");
    part(
        json,
        tables,
        "triads",
        "ties/triads",
        MOST_TRIADS,
        "stories",
        "country_a",
        "country_b",
        "country_c",
        "period",
        "stories",
        "expected",
        "lift",
        "sign_ab",
        "sign_ac",
        "sign_bc",
        "balance",
        "partial_ab",
        "partial_ac",
        "partial_bc");
    return json;
  }

  private static void part(
      ObjectNode json,
      PublishedTables tables,
      String name,
      String table,
      int most,
      String measure,
      String... columns) {
    if (tables.has(table)) {
      List<Column> order = new java.util.ArrayList<>(List.of(col(measure).desc()));
      Arrays.stream(columns).limit(4).map(c -> col(c)).forEach(order::add);
      json.set(name, tables.top(table, most, null, order, columns).json());
    }
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
