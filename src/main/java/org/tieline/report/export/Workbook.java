package org.tieline.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.tieline.text.Beginnings;

/**
 * Writes tables as the sheets of an Excel workbook. Texts are typed as texts, so that none is taken
 * for a formula. The same tables give the same bytes.
 */
public final class Workbook implements AutoCloseable {
  /** Rows of a sheet below its heading. */
  public static final int MOST_ROWS = (1 << 20) - 1;

  /** Characters that a cell can hold; longer texts are cut. */
  static final int MOST_CHARACTERS = 32_767;

  /** Rows that are held before they are written. */
  private static final int BATCH = 1000;

  /** The first year that a sheet's dates can have. */
  private static final int FIRST_YEAR = 1900;

  private final OutputStream out;
  private final Path written;
  private final OutputStream content;
  private final org.dhatim.fastexcel.Workbook book;

  public Workbook(OutputStream out) throws IOException {
    this.out = out;
    written = Files.createTempFile("tieline", ".xlsx");
    content = Files.newOutputStream(written);
    book = new org.dhatim.fastexcel.Workbook(content, "Tieline", null);
  }

  /**
   * Adds a sheet.
   *
   * @param name at most 31 characters
   * @param rows values in the columns' order; no more than {@link #MOST_ROWS}
   */
  public void sheet(String name, List<String> columns, Iterator<List<Object>> rows)
      throws IOException {
    Worksheet sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.width(column, Math.max(12, columns.get(column).length() + 4));
      sheet.inlineString(0, column, columns.get(column));
      sheet.style(0, column).bold().set();
    }
    int row = 0;
    while (rows.hasNext()) {
      row++;
      List<Object> values = rows.next();
      for (int column = 0; column < values.size(); column++) {
        cell(sheet, row, column, values.get(column));
      }
      if (row % BATCH == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    sheet.finish();
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof String text) {
      sheet.inlineString(row, column, cut(text));
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Instant time && utc(time).getYear() >= FIRST_YEAR) {
      sheet.value(row, column, utc(time));
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (value != null) {
      sheet.inlineString(row, column, value.toString());
    }
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    return Beginnings.of(text, MOST_CHARACTERS - 1) + "\u2026";
  }

  /** Ends the workbook and writes it out. */
  @Override
  public void close() throws IOException {
    try {
      book.finish();
      content.close();
      Undated.copy(written, out);
    } finally {
      Files.delete(written);
    }
  }
}
