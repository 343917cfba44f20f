package org.tieline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

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
    long left = 0;
    for (Row group :
        rows.groupBy("stories").agg(count(lit(1))).sort(col("stories").desc()).collectAsList()) {
      left += group.getLong(1);
      if (left > most) {
        return group.getLong(0) + 1;
      }
    }
    return 1;
  }
}
