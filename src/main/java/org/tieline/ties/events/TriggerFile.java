package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a list of triggers: {@code type ; mode ; context ; verb or noun ; forms}, a line each.
 *
 * <p>Forms are parted by commas; {@code -} is no mode or context, {@code #} begins a comment.
 */
public final class TriggerFile {

  /** The contexts that an event can have. */
  public static final Set<String> CONTEXTS = new TreeSet<>(Contexts.names());

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Trigger> triggers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private TriggerFile() {}

  /** Every mistake in a list of triggers, a line each, with the line's number; empty for none. */
  public static List<String> faults(String text) {
    return read(text).faults;
  }

  /**
   * The triggers in order.
   *
   * @throws IllegalArgumentException if the text has a mistake
   */
  static List<Trigger> triggers(String text) {
    TriggerFile file = read(text);
    if (!file.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", file.faults));
    }
    return file.triggers;
  }

  private static TriggerFile read(String text) {
    TriggerFile file = new TriggerFile();
    String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("#.*", "").strip();
      if (!line.isEmpty()) {
        file.line(i + 1, line);
      }
    }
    return file;
  }

  private void line(int number, String line) {
    String[] cells = line.split("\\s*;\\s*", -1);
    if (cells.length != 5) {
      fault(
          number,
          "'%s' has %d parts; a trigger is 'type ; mode ; context ; verb or noun ; forms'",
          line,
          cells.length);
      return;
    }
    Meaning meaning = Meaning.of(cells[0]).orElse(null);
    if (meaning == null) {
      fault(
          number,
          "'%s' is no type; it takes one of %s",
          cells[0],
          Arrays.stream(Meaning.values()).map(Meaning::word).toList());
    }
    boolean steering = meaning != null && meaning.type() == null;
    if (steering && cells[3].equals("noun")) {
      fault(number, "'%s' steers other words, which only a verb can", cells[0]);
    }
    String context = cells[2].equals("-") ? null : cells[2];
    if (context != null && !CONTEXTS.contains(context)) {
      fault(number, "'%s' is no context; it takes - or one of %s", cells[2], CONTEXTS);
    }
    if (!cells[3].equals("verb") && !cells[3].equals("noun")) {
      fault(number, "'%s' is neither verb nor noun", cells[3]);
    }
    for (String form : cells[4].split(",", -1)) {
      List<String> words = List.of(BLANKS.split(form.strip().toLowerCase(Locale.ROOT)));
      if (words.get(0).isEmpty()) {
        fault(number, "'%s' has an empty form", cells[4]);
      } else if (words.get(0).equals(Trigger.STAR)
          || words.get(words.size() - 1).equals(Trigger.STAR)) {
        fault(number, "'%s' begins or ends with a star", form.strip());
      } else if (meaning != null) {
        String mode = cells[1].equals("-") ? null : cells[1];
        triggers.add(new Trigger(meaning, mode, context, cells[3].equals("noun"), words));
      }
    }
  }

  private void fault(int line, String message, Object... values) {
    faults.add("line %d: %s".formatted(line, message.formatted(values)));
  }
}
