package org.tieline.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.tieline.corpus.InputDigests;
import org.tieline.corpus.InputFile;
import org.tieline.report.PublishedRun;
import org.tieline.report.Tables;

/** What a job would change of what its output shows. */
public final class Comparison {
  /** Topics of ties, which a job without topics has not. */
  private static final String TIE_TOPICS = "ties/tie_topics";

  private Comparison() {}

  /** In words, a line each; only a notice where the output shows nothing yet. */
  public static String of(Job job, Folder folder, Configuration hadoop) throws IOException {
    Optional<PublishedRun> shown = PublishedRun.shown(folder.resolve(job.output()), hadoop);
    if (shown.isEmpty()) {
      return "shown    nothing yet%n".formatted();
    }
    JsonNode run = shown.get().record();
    List<String> lines = new ArrayList<>();
    lines.add("shown    run %s".formatted(run.path("run").asText()));
    inputs(lines, job, folder, hadoop, run.path("inputs"));
    keys(lines, job.keys(), run.path("keys"));
    tables(lines, job, run.path("tables"));
    if (!Run.version().equals(run.path("tieline").asText())) {
      lines.add("version  %s -> %s".formatted(run.path("tieline").asText(), Run.version()));
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static void inputs(
      List<String> lines, Job job, Folder folder, Configuration hadoop, JsonNode before)
      throws IOException {
    Map<String, InputFile> now = new TreeMap<>();
    folder
        .inputs(job, hadoop)
        .list(job.corpus().inputs())
        .forEach(file -> now.put(file.name(), file));
    TreeSet<String> all = new TreeSet<>(now.keySet());
    before.fieldNames().forEachRemaining(all::add);
    int same = 0;
    for (String name : all) {
      InputFile file = now.get(name);
      if (file == null) {
        lines.add("removed  " + name);
      } else if (!before.has(name)) {
        lines.add(String.format(Locale.ROOT, "new      %s, %,d bytes", name, file.bytes()));
      } else if (differs(file, before.path(name), hadoop)) {
        lines.add("changed  " + name);
      } else {
        same++;
      }
    }
    lines.add("same     %d input files".formatted(same));
  }

  /** Only a file of the same size is read, to tell. */
  private static boolean differs(InputFile file, JsonNode before, Configuration hadoop)
      throws IOException {
    return file.bytes() != before.path("bytes").asLong()
        || !InputDigests.digest(file, hadoop).equals(before.path("sha256").asText());
  }

  private static void keys(List<String> lines, Map<String, String> now, JsonNode before) {
    TreeSet<String> all = new TreeSet<>(now.keySet());
    before.fieldNames().forEachRemaining(all::add);
    for (String key : all) {
      String value = now.get(key);
      String earlier = before.has(key) ? before.path(key).asText() : null;
      if (value == null) {
        lines.add("key      %s: %s -> its default".formatted(key, earlier));
      } else if (earlier == null) {
        lines.add("key      %s: its default -> %s".formatted(key, value));
      } else if (!value.equals(earlier)) {
        lines.add("key      %s: %s -> %s".formatted(key, earlier, value));
      }
    }
  }

  private static void tables(List<String> lines, Job job, JsonNode before) {
    List<String> reports = Plan.reports(job);
    for (Tables.Description table : Tables.all()) {
      boolean made =
          reports.contains(table.report())
              && (!table.name().equals(TIE_TOPICS) || job.topics().isPresent())
              && (job.publish().text() == PublishPlan.Text.FULL || !table.isWholeText());
      if (made && !before.has(table.name())) {
        lines.add("appears  " + table.name());
      } else if (!made && before.has(table.name())) {
        lines.add("vanishes " + table.name());
      }
    }
  }
}
