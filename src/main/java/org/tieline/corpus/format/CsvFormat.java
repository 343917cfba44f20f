package org.tieline.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values between delimiters with a header row (RFC 4180): quoted values may hold delimiters, line
 * breaks and doubled quotes. Positions are the lines on which records start. A file whose header
 * can't be read is refused whole: its first article is no header.
 */
final class CsvFormat implements Format {
  /** How much of a file is looked at for its delimiter. */
  private static final int HEAD = 1 << 14;

  private final String name;
  private final char delimiter;
  private final int longest;

  CsvFormat(String name, char delimiter, int longest) {
    this.name = name;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return name.equals("tsv") ? List.of("tsv", "tab") : List.of(name);
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(
        () -> {
          BufferedInputStream in = Content.guessed(slice, opener);
          char used = delimiter == ',' ? Delimiter.of(Content.peek(in, HEAD)) : delimiter;
          return new Reader(new CsvRows(new Window(in, 0, longest), used));
        });
  }

  /** Rows as records, under the names of the header row. */
  private static final class Reader implements EntryReader {
    private final CsvRows rows;
    private List<String> header;
    private boolean ended;

    private Reader(CsvRows rows) {
      this.rows = rows;
    }

    @Override
    public Entry next() throws IOException {
      while (!ended && rows.next()) {
        if (rows.fault() != null) {
          ended = header == null;
          String detail = ended ? headless() : rows.fault();
          return new Entry.Refused(rows.line(), rows.reason(), detail, rows.raw());
        }
        if (header != null) {
          return record(rows.values());
        }
        if (!Delimiter.isStated(rows.values())) {
          header = rows.values().stream().map(String::strip).toList();
          rows.expect(header.size());
        }
      }
      return null;
    }

    private String headless() {
      return "the header can't be read, and without it nothing of the file: %s; mend line %s and all is read"
          .formatted(rows.fault(), rows.line());
    }

    private Entry record(List<String> row) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        String value = row.get(i);
        if (value.isEmpty()) {
          continue;
        }
        if (i >= header.size()) {
          String detail = "%s values where the header has %s".formatted(row.size(), header.size());
          return new Entry.Refused(rows.line(), "malformed", detail, rows.raw());
        }
        values.putIfAbsent(header.get(i), value);
      }
      return new Entry.Found(rows.line(), values, rows.raw());
    }

    @Override
    public long positions() {
      return rows.lines();
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
