package org.tieline.report.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** Says in plain words how two countries are tied, each figure with its interval. */
final class TieSentences {
  private TieSentences() {}

  /** How many stories of how many outlets, and how far beyond chance. */
  static String strength(Gathered ties, Row tie) {
    long stories = ties.count(tie, "stories");
    String both =
        "%s of %s %s both %s and %s"
            .formatted(
                Prose.stories(stories),
                Prose.count(ties.count(tie, "sources"), "outlet", "outlets"),
                stories == 1 ? "names" : "name",
                ties.text(tie, "name_a"),
                ties.text(tie, "name_b"));
    Double lift = ties.measure(tie, "lift");
    Double low = ties.measure(tie, "lift_low");
    Double high = ties.measure(tie, "lift_high");
    if (lift == null || low == null || high == null) {
      return ties.columns().contains("lift")
          ? both + "; whether that is more than chance has it is left open."
          : both + ".";
    }
    String judged =
        low > 1
            ? "more often than chance has it"
            : high < 1 ? "less often than chance has it" : "about as often as chance has it";
    return "%s, %s: %s times as often, with a 95 %% interval from %s to %s."
        .formatted(both, judged, Prose.measure(lift), Prose.measure(low), Prose.measure(high));
  }

  /**
   * The last complete period against the one before.
   *
   * @param now its row of ties/tie_periods
   * @param before that of the period before; null for none
   * @param length week, month or the like
   */
  static String change(Gathered periods, Row now, Row before, String length) {
    LocalDate first = periods.day(now, "period");
    String named = length.equals("day") ? "On " : "In the %s from ".formatted(length);
    StringBuilder said =
        new StringBuilder(named + Prose.day(first) + ", " + part(periods, now, true));
    if (before != null) {
      said.append(", after ").append(part(periods, before, false)).append(" the ").append(length);
      said.append(" before");
    }
    Double change = periods.measure(now, "change");
    Double low = periods.measure(now, "change_low");
    Double high = periods.measure(now, "change_high");
    if (change != null && low != null && high != null) {
      said.append(
          ": %s points, with a 95 %% interval from %s to %s"
              .formatted(Prose.points(change), Prose.points(low), Prose.points(high)));
      if (low <= 0 && high >= 0) {
        said.append(", so it may be chance");
      }
    } else if (before != null && periods.columns().contains("change")) {
      said.append("; too few stories name either to tell a change");
    }
    return said.append(".").toString();
  }

  private static String part(Gathered periods, Row row, boolean whole) {
    long both = periods.count(row, "stories");
    long either = periods.count(row, "base");
    if (either == 0) {
      return whole ? "no story names either" : "none";
    }
    return whole
        ? "%s of the %s naming either %s both"
            .formatted(Prose.number(both), Prose.stories(either), both == 1 ? "names" : "name")
        : "%s of %s".formatted(Prose.number(both), Prose.number(either));
  }

  /** What is told between them; empty where nothing is. */
  static String events(Gathered ties, Row tie) {
    long stories = ties.count(tie, "event_stories");
    Double share = ties.measure(tie, "cooperation");
    if (stories == 0 || share == null) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    kind(kinds, ties, tie, "material_cooperation", "material cooperation");
    kind(kinds, ties, tie, "verbal_cooperation", "verbal cooperation");
    kind(kinds, ties, tie, "verbal_conflict", "verbal conflict");
    kind(kinds, ties, tie, "material_conflict", "material conflict");
    Double low = ties.measure(tie, "cooperation_low");
    Double high = ties.measure(tie, "cooperation_high");
    String interval =
        low == null || high == null
            ? ""
            : " (95 %% interval %s to %s)".formatted(Prose.percent(low), Prose.percent(high));
    return "%s of what one does to the other; %s of them of cooperation%s%s."
        .formatted(
            Prose.stories(stories) + (stories == 1 ? " tells" : " tell"),
            Prose.percent(share),
            interval,
            kinds.isEmpty() ? "" : ": " + Prose.list(kinds));
  }

  private static void kind(
      List<String> kinds, Gathered ties, Row tie, String column, String called) {
    long stories = ties.count(tie, column);
    if (stories > 0) {
      kinds.add(called + " in " + Prose.number(stories));
    }
  }
}
