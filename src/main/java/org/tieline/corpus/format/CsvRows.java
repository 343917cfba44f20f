package org.tieline.corpus.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of delimited values (RFC 4180), read as leniently as is safe: a quote within a quoted value
 * ends it only before a delimiter or a line end. A quoted value in which another one is opened was
 * not quoted: its quote is a letter like others, and so is one that has {@link SwallowedRows}. A
 * quote that nothing closes refuses its first line alone; reading goes on with the line after.
 * Nothing is held but the row.
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

  /** How many bytes of a file are read again for quotes that have swallowed rows, to that end. */
  private static final long MOST_AGAIN = 4L * Limits.RECORD_BYTES;

  private final Window window;
  private final char delimiter;
  private final List<CsvValue> spans = new ArrayList<>();
  private SwallowedRows swallowed;
  private long line;
  private long lines;
  private int firstLine;
  private int returns;
  private int letters;
  private boolean undoubled;
  private long again;
  private String reason;
  private String fault;
  private String raw;
  private List<String> values;

  CsvRows(Window window, char delimiter) {
    this.window = window;
    this.delimiter = delimiter;
  }

  /** Tells how many values a row should have: rows that a quote has swallowed are known by it. */
  void expect(int width) {
    swallowed = new SwallowedRows(delimiter, width);
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
    } while (fault == null && spans.size() == 1 && spans.get(0).start() == spans.get(0).end());
    if (fault == null) {
      decode();
    }
    return true;
  }

  private void readRow() throws IOException {
    spans.clear();
    firstLine = -1;
    letters = 0;
    undoubled = false;
    readValues(false);
    for (int stray = stray(); stray >= 0 && fault == null; stray = stray()) {
      again += window.length();
      if (again > MOST_AGAIN) {
        refuse("malformed", "a quote is opened that a later row closes", window.length());
      } else {
        backTo(stray);
        readValues(true);
      }
    }
    if (fault == null && (window.tooLong() || spans.size() == Limits.VALUES)) {
      String detail = "the record is longer than %s bytes".formatted(window.cap());
      refuse("too long", detail, spans.get(spans.size() - 1).end());
    }
  }

  /**
   * Reads the row's values from here on, to its end.
   *
   * @param letter whether the quote with which the first begins is a letter
   */
  private void readValues(boolean letter) throws IOException {
    boolean plain = letter;
    boolean more;
    do {
      boolean quoted = !plain && window.peek() == '"';
      plain = false;
      int start = window.length();
      long startLine = lines;
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
        spans.add(new CsvValue(start, window.length(), quoted, startLine));
      }
      more = window.peek() == delimiter;
      if (more) {
        window.read();
      }
    } while (more);
    window.skipLineEnd();
  }

  /** The row's first value whose quote has swallowed rows; -1 if there is none. */
  private int stray() {
    boolean possible = swallowed != null && lines > line && !window.dropped();
    return possible ? swallowed.in(window, spans, undoubled) : -1;
  }

  private void backTo(int index) {
    CsvValue span = spans.get(index);
    window.back(span.start());
    lines = span.line();
    firstLine = firstLine > span.start() ? -1 : firstLine;
    undoubled = false;
    spans.subList(index, spans.size()).clear();
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
        } else {
          undoubled = true;
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
    for (CsvValue span : spans) {
      values.add(span.read(window.bytes(), from));
    }
    raw = Excerpt.of(window.bytes(), from, window.to(spans.get(spans.size() - 1).end()));
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
