package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of delimited values (RFC 4180), read as leniently as is safe: a quote within a quoted value
 * ends it only before a delimiter or a line end. A quoted value in which another one is opened was
 * not quoted: its quote is a letter like others. A quote that nothing closes refuses its first line
 * alone; reading goes on with the line after. Nothing is held but the row.
 *
 * <p>Why no library: a record must be known by its line and its bytes, a broken one must cost
 * itself alone, and on Pollock's polluted files this reads more (9.953 of 10) than univocity
 * (9.937) and FastCSV (9.930). It reads 142 MB in a CPU second where these read 207 and 184 ({@code
 * src/bench/csv}); what comes after reading takes many times as long.
 */
final class CsvRows implements Closeable {
  /** How often a file is gone back in for an open quote: it bounds the work on hostile files. */
  private static final int MOST_RETURNS = 100;

  /** How often a row is gone back in for a quote that is a letter. */
  private static final int MOST_LETTERS = 8;

  private final Window window;
  private final char delimiter;
  private final List<int[]> spans = new ArrayList<>();
  private long line;
  private long lines;
  private int firstLine;
  private int returns;
  private int letters;
  private String reason;
  private String fault;
  private String raw;
  private List<String> values;

  CsvRows(Window window, char delimiter) {
    this.window = window;
    this.delimiter = delimiter;
  }

  /** The delimiter that is most frequent in a file's first line, outside quotes. */
  static char delimiter(byte[] head) {
    String candidates = ",;\t|";
    int[] counts = new int[candidates.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length && (quoted || (head[i] != '\n' && head[i] != '\r')); i++) {
      quoted ^= head[i] == '"';
      int candidate = candidates.indexOf(head[i]);
      if (!quoted && candidate >= 0) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return candidates.charAt(best);
  }

  /** Moves to the next row that is not empty; false behind the last. */
  boolean next() throws IOException {
    reason = null;
    fault = null;
    do {
      window.start();
      if (window.peek() < 0) {
        if (window.broken()) {
          throw window.takeFault();
        }
        return false;
      }
      line = ++lines;
      readRow();
    } while (fault == null && spans.size() == 1 && spans.get(0)[0] == spans.get(0)[1]);
    if (fault == null) {
      decode();
    }
    return true;
  }

  private void readRow() throws IOException {
    spans.clear();
    firstLine = -1;
    letters = 0;
    boolean more;
    do {
      boolean quoted = window.peek() == '"';
      int start = window.length();
      if (quoted) {
        switch (skipQuoted()) {
          case OPEN -> {
            open();
            return;
          }
          case LETTER -> {
            window.back(start);
            letters++;
            quoted = false;
          }
          case CLOSED -> {}
        }
      }
      skipPlain();
      if (spans.size() < Limits.VALUES) {
        spans.add(new int[] {start, window.length(), quoted ? 1 : 0});
      }
      more = window.peek() == delimiter;
      if (more) {
        window.read();
      }
    } while (more);
    int end = window.length();
    window.skipLineEnd();
    if (window.tooLong() || spans.size() == Limits.VALUES) {
      refuse("too long", "the record is longer than %s bytes".formatted(window.cap()), end);
    }
  }

  private void skipPlain() throws IOException {
    int next = window.peek();
    while (next >= 0 && next != delimiter && next != '\n' && next != '\r') {
      window.read();
      next = window.peek();
    }
  }

  /** What a quote at the start of a value is. */
  private enum Quote {
    CLOSED,
    OPEN,
    LETTER
  }

  /** Passes over a quoted value and its closing quote. */
  private Quote skipQuoted() throws IOException {
    window.read();
    int before = '"';
    while (true) {
      int next = window.read();
      if (next < 0) {
        return Quote.OPEN;
      }
      if (next == '"') {
        int after = window.peek();
        if (after == '"') {
          window.read();
        } else if (after < 0 || after == delimiter || after == '\n' || after == '\r') {
          return Quote.CLOSED;
        } else if (before == delimiter
            && firstLine < 0
            && letters < MOST_LETTERS
            && !window.dropped()) {
          return Quote.LETTER;
        }
      } else if (next == '\n' || (next == '\r' && window.peek() != '\n')) {
        lines++;
        if (firstLine < 0) {
          firstLine = window.length();
        }
        if (window.length() > window.cap() && returns < MOST_RETURNS) {
          return Quote.OPEN;
        }
      }
      before = next;
    }
  }

  /** Deals with a quote that nothing closes. */
  private void open() {
    boolean returning = firstLine >= 0 && !window.dropped() && returns++ < MOST_RETURNS;
    if (returning) {
      window.back(firstLine);
      lines = line;
    }
    refuse("malformed", "a quote is opened that nothing closes", window.length());
    if (window.broken()) {
      ContentException cut = window.takeFault();
      reason = cut.reason();
      fault = cut.getMessage();
    }
  }

  private void decode() {
    int from = window.from();
    int invalid = Utf8.firstInvalid(window.bytes(), from, window.to(window.length()));
    if (invalid >= 0) {
      refuse("malformed", Utf8.fault(window.bytes(), from, invalid), window.length());
      return;
    }
    values = new ArrayList<>(spans.size());
    for (int[] span : spans) {
      String value = new String(window.bytes(), from + span[0], span[1] - span[0], UTF_8);
      values.add(span[2] == 1 ? unquote(value) : value);
    }
    raw = Excerpt.of(window.bytes(), from, window.to(spans.get(spans.size() - 1)[1]));
  }

  private static String unquote(String value) {
    String inner = value.substring(1, value.length() - 1);
    return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
  }

  private void refuse(String reason, String fault, int length) {
    this.reason = reason;
    this.fault = fault;
    raw = Excerpt.of(window.bytes(), window.from(), window.to(length));
  }

  /** Why the row can't be read, in a word; or null. */
  String reason() {
    return reason;
  }

  /** Why the row can't be read; or null. */
  String fault() {
    return fault;
  }

  String raw() {
    return raw;
  }

  List<String> values() {
    return values;
  }

  /** The line on which the row starts, from 1. */
  long line() {
    return line;
  }

  /** How many lines have been read. */
  long lines() {
    return lines;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
