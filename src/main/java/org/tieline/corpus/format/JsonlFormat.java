package org.tieline.corpus.format;

import java.io.IOException;
import java.util.List;

/**
 * JSON lines: an object a line (jsonlines.org). A line that holds more or less than one object is
 * refused whole; empty lines count as lines only.
 */
final class JsonlFormat implements Format {
  private final int longest;

  JsonlFormat(int longest) {
    this.longest = longest;
  }

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public List<String> extensions() {
    return List.of("jsonl", "ndjson", "jsonlines");
  }

  @Override
  public boolean splittable() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(() -> new Reader(Lines.of(slice, opener, longest)));
  }

  private static final class Reader implements EntryReader {
    private final Lines lines;

    private Reader(Lines lines) {
      this.lines = lines;
    }

    @Override
    public Entry next() throws IOException {
      while (lines.next()) {
        if (!isBlank()) {
          return read(lines.window());
        }
      }
      return null;
    }

    private boolean isBlank() {
      Window window = lines.window();
      for (int i = window.from(); i < lines.to(); i++) {
        if (window.bytes()[i] != ' ' && window.bytes()[i] != '\t') {
          return false;
        }
      }
      return !window.tooLong();
    }

    private Entry read(Window line) {
      if (line.tooLong()) {
        String detail = "the line is longer than %s bytes".formatted(line.cap());
        String raw = Excerpt.of(line.bytes(), line.from(), lines.to());
        return new Entry.Refused(lines.number(), "too long", detail, raw);
      }
      Entry entry = JsonRecord.read(lines.number(), line.bytes(), line.from(), lines.to());
      return line.orFault(entry);
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
