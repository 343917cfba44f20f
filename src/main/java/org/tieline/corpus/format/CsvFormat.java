package org.tieline.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values between delimiters with a header row (RFC 4180): quoted values may hold delimiters, line
 * breaks and doubled quotes. Positions are the lines on which records start.
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
          char used = delimiter == ',' ? CsvRows.delimiter(Content.peek(in, HEAD)) : delimiter;
          return new Reader(new CsvRows(new Window(in, 0, longest), used));
        });
  }

  /** Rows as records, under the names of the header row. */
  private static final class Reader implements EntryReader {
    private final CsvRows rows;
    private List<String> header;

    private Reader(CsvRows rows) {
      this.rows = rows;
    }

    @Override
    public Entry next() throws IOException {
      while (rows.next()) {
        if (rows.fault() != null) {
          return new Entry.Refused(rows.line(), rows.reason(), rows.fault(), rows.raw());
        }
        if (header != null) {
          return record(rows.values());
        }
        header = rows.values();
      }
      return null;
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
