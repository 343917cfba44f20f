package org.tieline.corpus.format;

import java.io.IOException;
import java.util.List;

/**
 * JSON objects in an array, or one after the other. Each object is cut out by its brackets and then
 * read strictly by itself, so that a bad value costs one record, not the file.
 */
final class JsonFormat implements Format {
  private final int longest;

  JsonFormat(int longest) {
    this.longest = longest;
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(() -> new Reader(new Window(Content.utf8(slice, opener), 0, longest)));
  }

  private static final class Reader implements EntryReader {
    private final Window window;
    private boolean inArray;
    private boolean afterValue;
    private boolean afterComma;
    private long lineStart;
    private long count;

    private Reader(Window window) {
      this.window = window;
    }

    @Override
    public Entry next() throws IOException {
      while (true) {
        window.start();
        int first = window.read();
        switch (first) {
          case -1 -> {
            return end();
          }
          case ' ', '\t' -> {}
          case '\n', '\r' -> lineStart = window.offset() + 1;
          case '[' -> {
            if (inArray) {
              return value(first);
            }
            inArray = true;
          }
          case ']' -> {
            if (!inArray || afterComma) {
              return refuse("malformed", closingFault());
            }
            inArray = false;
            afterValue = false;
          }
          case ',' -> {
            if (!afterValue) {
              return refuse("malformed", "a comma without a value before it");
            }
            afterValue = false;
            afterComma = true;
          }
          default -> {
            return value(first);
          }
        }
      }
    }

    private String closingFault() {
      boolean dangling = afterComma;
      inArray = false;
      afterComma = false;
      return dangling ? "a comma without a value behind it" : "a bracket that closes nothing";
    }

    private Entry value(int first) throws IOException {
      JsonSpan.skip(window, first, window.offset() - lineStart);
      afterValue = inArray;
      afterComma = false;
      if (window.tooLong()) {
        return refuse("too long", "the value is longer than %s bytes".formatted(window.cap()));
      }
      int to = window.to(window.length());
      return window.orFault(JsonRecord.read(++count, window.bytes(), window.from(), to));
    }

    private Entry end() throws IOException {
      if (window.broken()) {
        throw window.takeFault();
      }
      if (inArray) {
        inArray = false;
        return refuse("truncated", "the file ends within its array");
      }
      return null;
    }

    private Entry refuse(String reason, String detail) {
      String raw = Excerpt.of(window.bytes(), window.from(), window.to(window.length()));
      String place = " (byte %s of the file)".formatted(window.offset() + 1);
      return new Entry.Refused(++count, reason, detail + place, raw);
    }

    @Override
    public long positions() {
      return count;
    }

    @Override
    public void close() throws IOException {
      window.close();
    }
  }
}
