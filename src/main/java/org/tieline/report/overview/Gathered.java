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
        add(line, row.get(i));
      }
    }
    return table.put("of", total);
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

  /** The text, or its beginning and an ellipsis. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
