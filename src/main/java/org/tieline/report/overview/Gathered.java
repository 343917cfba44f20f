package org.tieline.report.overview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * A few rows of a table, on the driver.
 *
 * @param columns their columns, in order
 * @param total rows that the table has
 */
record Gathered(List<String> columns, List<Row> rows, long total) {
  /** Characters of a text on the page; a sentence in corpus/texts may be as long as a book. */
  static final int LONGEST = 300;

  private static final int MOST_BYTES = 540;

  private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

  static Gathered none() {
    return new Gathered(List.of(), List.of(), 0);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The value; null where it is, and where the table has no such column. */
  Object value(Row row, String column) {
    int place = columns.indexOf(column);
    return place < 0 ? null : row.get(place);
  }

  String text(Row row, String column) {
    Object value = value(row, column);
    return value == null ? null : value.toString();
  }

  /** A count; 0 where there is none. */
  long count(Row row, String column) {
    return value(row, column) instanceof Number number ? number.longValue() : 0;
  }

  Double measure(Row row, String column) {
    return value(row, column) instanceof Number number ? number.doubleValue() : null;
  }

  LocalDate day(Row row, String column) {
    return (LocalDate) value(row, column);
  }

  /** The rows as {@code {"columns": [...], "rows": [[...]], "of": n}}, numbers of five digits. */
  ObjectNode json() {
    ObjectNode table = JsonNodeFactory.instance.objectNode();
    columns.forEach(table.putArray("columns")::add);
    ArrayNode lines = table.putArray("rows");
    for (Row row : rows) {
      ArrayNode line = lines.addArray();
      for (int i = 0; i < columns.size(); i++) {
        add(line, isLongAddress(columns.get(i), row.get(i)) ? null : row.get(i));
      }
    }
    return table.put("of", total);
  }

  /** Half an address leads nowhere. */
  private static boolean isLongAddress(String column, Object value) {
    return column.equals("url") && value != null && value.toString().length() > LONGEST;
  }

  private static void add(ArrayNode line, Object value) {
    if (value instanceof Double number) {
      line.add(new BigDecimal(number).round(DIGITS));
    } else if (value instanceof Number number) {
      line.add(number.longValue());
    } else if (value instanceof Boolean flag) {
      line.add(flag);
    } else if (value == null) {
      line.addNull();
    } else {
      line.add(cut(value.toString()));
    }
  }

  /**
   * The text, or its beginning and an ellipsis: at most {@link #LONGEST} characters, and fewer of
   * scripts whose characters take more bytes.
   */
  static String cut(String text) {
    return cut(text, MOST_BYTES);
  }

  /** The same, of at most so many bytes of UTF-8. */
  static String cut(String text, int most) {
    int end = 0;
    int bytes = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      int next = end + Character.charCount(character);
      bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
      boolean last = next == text.length();
      if (next > (last ? LONGEST : LONGEST - 1) || bytes > most) {
        return text.substring(0, end).stripTrailing() + "…";
      }
      end = next;
    }
    return text;
  }
}
