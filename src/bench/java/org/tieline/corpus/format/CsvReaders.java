package org.tieline.corpus.format;

import com.sun.management.ThreadMXBean;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Reads the same 64 MB of articles as CSV, with quotes and line breaks in their texts, with the
 * corpus's own reader, univocity and FastCSV, to strings. Prints each one's megabytes in a CPU
 * second of its thread, of the best of seven rounds. {@code PollockTest} has what each makes of
 * broken files.
 */
public final class CsvReaders {
  private static final int BYTES = 64 << 20;
  private static final int ROUNDS = 7;

  private interface Reader {
    /** How many characters all values have. */
    long read(byte[] file) throws IOException;
  }

  private CsvReaders() {}

  public static void main(String[] arguments) throws IOException {
    byte[] file = articles();
    measure("tieline", file, CsvReaders::own);
    measure("univocity", file, CsvReaders::univocity);
    measure("fastcsv", file, CsvReaders::fastCsv);
  }

  private static void measure(String who, byte[] file, Reader reader) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double best = 0;
    long characters = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getCurrentThreadCpuTime();
      characters = reader.read(file);
      double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
      best = Math.max(best, file.length / 1e6 / seconds);
    }
    System.out.printf(Locale.ROOT, "%s\t%.0f MB/s\t%d characters%n", who, best, characters);
  }

  private static long own(byte[] file) throws IOException {
    long characters = 0;
    Window window = new Window(new ByteArrayInputStream(file), 0, Limits.RECORD_BYTES);
    try (CsvRows rows = new CsvRows(window, ',')) {
      while (rows.next()) {
        for (String value : rows.values()) {
          characters += value.length();
        }
      }
    }
    return characters;
  }

  private static long univocity(byte[] file) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(Limits.RECORD_BYTES);
    settings.setReadInputOnSeparateThread(false);
    CsvParser parser = new CsvParser(settings);
    parser.beginParsing(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    long characters = 0;
    for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
      for (String value : row) {
        characters += value.length();
      }
    }
    return characters;
  }

  private static long fastCsv(byte[] file) throws IOException {
    long characters = 0;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .maxBufferSize(Limits.RECORD_BYTES)
            .ofCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          characters += row.getField(i).length();
        }
      }
    }
    return characters;
  }

  private static byte[] articles() {
    String[] words = {
      "troops", "Brest,", "\"\"drill\"\"", "Минск", "the", "of", "said.\n", "trade", "café", "on"
    };
    Random random = new Random(7);
    ByteArrayOutputStream out = new ByteArrayOutputStream(BYTES + (1 << 16));
    out.writeBytes("id,published,source,title,text\n".getBytes(StandardCharsets.UTF_8));
    for (int id = 0; out.size() < BYTES; id++) {
      StringBuilder row = new StringBuilder("a" + id + ",2024-07-04,belta.by,A title,\"");
      for (int word = 100 + random.nextInt(800); word > 0; word--) {
        row.append(words[random.nextInt(words.length)]).append(' ');
      }
      out.writeBytes(row.append("\"\n").toString().getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
