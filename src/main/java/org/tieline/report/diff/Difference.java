package org.tieline.report.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.report.PublishedRun;

/** Tells what changed between two runs, and why. */
public final class Difference {
  private static final int TIES = 10;

  private final PublishedRun before;
  private final PublishedRun after;
  private final List<String> lines = new ArrayList<>();
  private final List<String> causes = new ArrayList<>();

  private Difference(PublishedRun before, PublishedRun after) {
    this.before = before;
    this.after = after;
  }

  /** In words, a line each. */
  public static String of(SparkSession spark, PublishedRun before, PublishedRun after) {
    Difference difference = new Difference(before, after);
    difference.made();
    difference.totals(new Changes(spark, before, after));
    difference.tables();
    return String.join(System.lineSeparator(), difference.lines) + System.lineSeparator();
  }

  /** What the runs were made of, and by. */
  private void made() {
    say("from  run %s", before.name());
    say("to    run %s", after.name());
    inputs();
    if (!text("tieline").equals("") || !same("build")) {
      causes.add("the version of Tieline");
      say(
          "version: %s -> %s%s",
          before.record().path("tieline").asText(),
          after.record().path("tieline").asText(),
          text("tieline").isEmpty() ? " (another build)" : "");
    }
    changed("lists", "list", "%s has other content");
    changed("keys", "key", "%s");
  }

  private void inputs() {
    JsonNode old = before.record().path("inputs");
    JsonNode now = after.record().path("inputs");
    for (String file : names(old, now)) {
      if (!old.has(file)) {
        say("new input: %s", file);
      } else if (!now.has(file)) {
        say("input not read any more: %s", file);
      } else if (!old.path(file).path("sha256").equals(now.path(file).path("sha256"))) {
        say("input with other content: %s", file);
      }
    }
  }

  /** The value that changed; empty where it is the same. */
  private String text(String key) {
    return same(key) ? "" : after.record().path(key).asText();
  }

  private boolean same(String key) {
    return before.record().path(key).equals(after.record().path(key));
  }

  private void changed(String node, String kind, String told) {
    JsonNode old = before.record().path(node);
    JsonNode now = after.record().path(node);
    for (String name : names(old, now)) {
      if (!old.path(name).equals(now.path(name))) {
        causes.add(name);
        if (kind.equals("key")) {
          say(
              "key %s: %s -> %s",
              name, old.path(name).asText("its default"), now.path(name).asText("its default"));
        } else {
          say(kind + " " + told, name);
        }
      }
    }
  }

  private static TreeSet<String> names(JsonNode old, JsonNode now) {
    TreeSet<String> names = new TreeSet<>();
    old.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void totals(Changes changes) {
    total(changes.articles());
    total(changes.stories());
    changes
        .rejects()
        .forEach((reason, counts) -> counted("rejects, " + reason, counts[0], counts[1]));
    String otherwise =
        causes.isEmpty()
            ? "what the other articles of the corpus say of their names"
            : String.join(", ", causes) + ", or what the other articles of the corpus say";
    if (both("entities/mentions")) {
      total(changes.rows("mentions", "entities/mentions", otherwise));
    }
    if (both("ties/events")) {
      total(changes.rows("events", "ties/events", otherwise));
    }
    if (both("ties/ties")) {
      for (Row tie : changes.ties(TIES).collectAsList()) {
        counted("stories of tie " + tie.getString(0), tie.getLong(1), tie.getLong(2));
      }
    }
  }

  private boolean both(String table) {
    return before.has(table) && after.has(table);
  }

  private void total(Changes.Total total) {
    counted(total.name(), total.before(), total.after());
    total
        .causes()
        .forEach(
            (cause, count) -> {
              if (count != 0) {
                say("  %+,8d  %s", count, cause);
              }
            });
  }

  private void counted(String name, long old, long now) {
    if (now == old) {
      say("%s: %,d as before", name, now);
    } else {
      say("%s: %,d -> %,d (%+,d)", name, old, now, now - old);
    }
  }

  private void tables() {
    JsonNode old = before.record().path("tables");
    JsonNode now = after.record().path("tables");
    int same = 0;
    for (String table : names(old, now)) {
      if (!old.has(table)) {
        say("table %s: new, %,d rows", table, now.path(table).path("rows").asLong());
      } else if (!now.has(table)) {
        say("table %s: not made any more", table);
      } else if (old.path(table).path("sha256").equals(now.path(table).path("sha256"))) {
        same++;
      } else {
        counted(
            "table " + table,
            old.path(table).path("rows").asLong(),
            now.path(table).path("rows").asLong());
      }
    }
    say("%d tables have the same rows", same);
  }

  private void say(String line, Object... values) {
    lines.add(String.format(Locale.ROOT, line, values));
  }
}
