package org.tieline.spark;

import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;

/**
 * Rows that are read in order on the driver, which holds one part of them at a time. Spark's plain
 * sort makes parts of 64 MB as they lie on disk, which are many times that as rows; these are small
 * whatever the corpus.
 */
public final class InOrder {
  /** Of a part, about. */
  private static final long ROWS = 50_000;

  private InOrder() {}

  /**
   * The rows, sorted.
   *
   * @param count how many there are, about
   */
  public static <R> Iterator<R> read(Dataset<R> rows, long count, String... key) {
    return sorted(rows, count, key).toLocalIterator();
  }

  /** Sorted rows in parts of which each makes some tens of thousands of the {@code count}. */
  static <R> Dataset<R> sorted(Dataset<R> rows, long count, String... key) {
    Column[] columns = Rows.named(key);
    return rows.repartitionByRange(Math.toIntExact(1 + count / ROWS), columns)
        .sortWithinPartitions(columns);
  }
}
