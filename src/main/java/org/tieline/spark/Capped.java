package org.tieline.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Raises the least stories of rows until there are few enough. */
public final class Capped {
  private Capped() {}

  /**
   * The least stories with which no more than so many rows are left; 1 where they are few enough.
   *
   * @param rows with a column {@code stories}
   */
  public static long least(Dataset<Row> rows, long most) {
    NavigableMap<Long, Long> held = new TreeMap<>();
    for (Row group : rows.groupBy("stories").agg(count(lit(1))).collectAsList()) {
      held.put(group.getLong(0), group.getLong(1));
    }
    return least(held, most);
  }

  /**
   * The same of rows that are counted.
   *
   * @param held how many rows, by their stories
   */
  public static long least(NavigableMap<Long, Long> held, long most) {
    long left = 0;
    for (Map.Entry<Long, Long> group : held.descendingMap().entrySet()) {
      left += group.getValue();
      if (left > most) {
        return group.getKey() + 1;
      }
    }
    return 1;
  }
}
