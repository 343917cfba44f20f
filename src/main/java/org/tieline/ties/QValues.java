package org.tieline.ties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** False discovery rates within groups of rows, as {@code BenjaminiHochberg} has them. */
final class QValues {
  private QValues() {}

  /**
   * The rows with {@code q_value} found from their {@code p_value}; null where that is.
   *
   * @param group the column whose values part the families
   * @param family tests of the row's group; those that have no row count as p = 1
   */
  static <R> Dataset<R> within(Dataset<R> rows, String group, Column family, Encoder<R> type) {
    WindowSpec families = Window.partitionBy(group);
    Column adjusted =
        col("p_value")
            .multiply(family)
            .divide(row_number().over(families.orderBy(col("p_value").asc_nulls_last())));
    // Rows of one p-value are peers: the frame holds all of them, so that they have one q-value.
    WindowSpec falling =
        families
            .orderBy(col("p_value").desc_nulls_first())
            .rangeBetween(Window.unboundedPreceding(), Window.currentRow());
    return rows.withColumn("q_value", adjusted)
        .withColumn("q_value", least(lit(1.), min("q_value").over(falling)))
        .withColumn("q_value", when(col("p_value").isNotNull(), col("q_value")))
        .as(type);
  }
}
