package org.tieline;

import java.util.Locale;
import org.tieline.job.Run;
import org.tieline.spark.PublishedTable;
import org.tieline.ties.Tie;

/** What a finished run tells in the terminal: where its reports are, and what is in them. */
final class Summary {
  private Summary() {}

  static String of(Run.Result result) {
    StringBuilder told = new StringBuilder();
    add(told, "%nReports of run %s are in %s%n", result.run(), result.output());
    result.tables().forEach(table -> add(told, "  %-28s %,12d rows%n", table.name(), table.rows()));
    if (rows(result, "corpus/articles") == 0) {
      add(
          told,
          "%nNo article was read. Records refused: %,d; %s/corpus/rejects tells the file, the position"
              + " and the reason of each, corpus/inputs how many of a file's lay outside what was asked for.%n",
          rows(result, "corpus/rejects"),
          result.output());
    }
    add(told, "%nTo look at: %s/overview.html%n", result.output());
    if (!result.strongest().isEmpty()) {
      add(told, "%nStrongest ties%n");
      String heading = "  %-9s %-32s %8s %9s %8s %6s%n";
      add(told, heading, "tie", "countries", "stories", "sentences", "outlets", "npmi");
      result.strongest().forEach(tie -> add(told, tie));
    }
    return told.toString();
  }

  private static void add(StringBuilder told, Tie tie) {
    add(
        told,
        "  %-9s %-32s %,8d %,9d %,8d %6s%n",
        tie.tie_id(),
        tie.name_a() + " and " + tie.name_b(),
        tie.stories(),
        tie.sentences(),
        tie.sources(),
        tie.npmi() == null ? "-" : String.format(Locale.ROOT, "%.2f", tie.npmi()));
  }

  private static void add(StringBuilder told, String format, Object... values) {
    told.append(String.format(Locale.ROOT, format, values));
  }

  private static long rows(Run.Result result, String table) {
    return result.tables().stream()
        .filter(published -> published.name().equals(table))
        .mapToLong(PublishedTable::rows)
        .sum();
  }
}
