package org.tieline.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that spreadsheets open as it is meant: UTF-8 with a byte order mark, by
 * which Excel knows the encoding, and no text that a spreadsheet takes for a formula (OWASP, CSV
 * injection): such a text gets an apostrophe in front. A missing value is empty, an empty text is
 * {@code ""}.
 */
public final class Csv {
  private static final char MARK = '\ufeff';

  /** What a formula begins with; the wide forms too, which some spreadsheets fold. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  /**
   * Writes a table.
   *
   * @param rows values in the columns' order; text, numbers, booleans, dates and times, or null
   */
  public static void write(OutputStream out, List<String> columns, Iterator<List<Object>> rows)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    record(writer, columns);
    while (rows.hasNext()) {
      record(writer, rows.next());
    }
    writer.flush();
  }

  private static void record(Writer writer, List<?> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write(field(values.get(i)));
    }
    writer.write("\r\n");
  }

  static String field(Object value) {
    if (value == null) {
      return "";
    }
    if (!(value instanceof String text)) {
      return value.toString();
    }
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = !safe.isEmpty() && safe.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
