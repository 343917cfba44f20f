package org.tieline.report.overview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Values over periods, an array a column, which is a third of the size of rows. */
final class Series {
  private static final MathContext DIGITS = new MathContext(4);

  private Series() {}

  /**
   * {@code {key: {column: [a value a period]}}}.
   *
   * @param rows with a column {@code period}
   * @param key the column that tells the series apart
   * @param periods first days, in order; rows of others are left out
   */
  static ObjectNode json(Gathered rows, String key, List<String> periods) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      places.put(periods.get(i), i);
    }
    Map<String, Row[]> series = new TreeMap<>();
    for (Row row : rows.rows()) {
      Integer place = places.get(rows.text(row, "period"));
      if (place != null) {
        series.computeIfAbsent(rows.text(row, key), k -> new Row[periods.size()])[place] = row;
      }
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    series.forEach(
        (name, values) -> {
          ObjectNode columns = json.putObject(name);
          for (String column : rows.columns()) {
            if (!column.equals(key) && !column.equals("period")) {
              ArrayNode line = columns.putArray(column);
              for (Row row : values) {
                add(line, row == null ? null : rows.value(row, column));
              }
            }
          }
        });
    return json;
  }

  private static void add(ArrayNode line, Object value) {
    if (value instanceof Double number) {
      line.add(new BigDecimal(number).round(DIGITS));
    } else if (value instanceof Number number) {
      line.add(number.longValue());
    } else if (value instanceof Boolean flag) {
      line.add(flag ? 1 : 0);
    } else {
      line.addNull();
    }
  }
}
