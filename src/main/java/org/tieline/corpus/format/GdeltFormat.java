package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of GDELT: tab-separated, without header or quotes, a line a record. Its columns come
 * under GDELT's own names, with an article's fields and countries by ISO beside them.
 */
abstract class GdeltFormat implements Format {
  private final String name;

  GdeltFormat(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "txt");
  }

  @Override
  public boolean splittable() {
    return true;
  }

  @Override
  public boolean hasText() {
    return false;
  }

  /** The names of a line's columns; null if no version of the table has so many. */
  abstract List<String> columns(int count);

  /** Adds an article's fields to the columns that a line gives. */
  abstract void complete(Map<String, String> values);

  /** A date such as 20240704, or with a time, which is UTC. */
  static String moment(String date) {
    return date == null || date.length() <= "20240704".length() ? date : date + "Z";
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(() -> new Reader(Lines.of(slice, opener, Limits.RECORD_BYTES)));
  }

  private Entry entry(long position, String line) {
    String[] cells = line.split("\t", -1);
    List<String> columns = columns(cells.length);
    if (columns == null) {
      String detail = "%s columns: no version of %s has so many".formatted(cells.length, name);
      return new Entry.Refused(position, "malformed", detail, Excerpt.of(line));
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        values.put(columns.get(i), cells[i]);
      }
    }
    complete(values);
    values.values().removeIf(value -> value == null);
    return new Entry.Found(position, values, Excerpt.of(line));
  }

  private final class Reader implements EntryReader {
    private final Lines lines;

    private Reader(Lines lines) {
      this.lines = lines;
    }

    @Override
    public Entry next() throws IOException {
      while (lines.next()) {
        Window window = lines.window();
        int from = window.from();
        String line = new String(window.bytes(), from, lines.to() - from, UTF_8);
        if (window.tooLong()) {
          String detail = "the line is longer than %s bytes".formatted(window.cap());
          return new Entry.Refused(lines.number(), "too long", detail, Excerpt.of(line));
        }
        boolean header = lines.number() == 1 && line.startsWith("DATE\t");
        if (!line.isBlank() && !header) {
          return window.orFault(entry(lines.number(), line));
        }
      }
      return null;
    }

    @Override
    public long positions() {
      return lines.number();
    }

    @Override
    public void close() throws IOException {
      lines.window().close();
    }
  }
}
