package org.tieline.spark;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;

/**
 * Rows that are made from fewer ones, as many from each: those of a dense table, which is sorted
 * and divided into files before it is made.
 *
 * @param groups of which each makes {@code each} rows
 * @param key the columns of {@code groups} that begin the table's key
 * @param each rows that a group makes, at least 1
 * @param make gives a group's rows, sorted by the rest of the table's key
 * @param type of the rows
 */
public record Expanded<G, R extends Record>(
    Dataset<G> groups, List<String> key, int each, FlatMapFunction<G, R> make, Class<R> type) {

  /** All rows, in the order of the groups. */
  public Dataset<R> rows() {
    return of(groups);
  }

  /** The rows of some groups. */
  Dataset<R> of(Dataset<G> some) {
    return some.flatMap(make, Rows.of(type));
  }

  /**
   * The rows sorted by key, to be read in order on the driver.
   *
   * @param count how many rows there are, about
   */
  public Dataset<R> sorted(long count) {
    return of(InOrder.sorted(groups, count, key.toArray(String[]::new)));
  }
}
