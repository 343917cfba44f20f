package org.tieline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.InterpretedOrdering;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Divides rows by key among files of about as many rows each. The bounds are keys of rows that the
 * keys' hashes pick, so they depend on the rows alone; Spark's own are picked by partition, and
 * files of as many rows each would have to be counted off what is sorted.
 *
 * @param keys the first key of every file but the first, ascending
 * @param types of the columns of the key
 */
record FileBounds(InternalRow[] keys, DataType[] types) implements Serializable {
  private static final String FILE = "tieline_file";

  /** Keys picked for each file, which then holds its rows within a sixteenth or so. */
  private static final int PICKED = 256;

  /**
   * @param rows that are read twice
   * @param key the columns that begin the rows
   * @param count how many rows there are
   * @param size rows of a file, about
   */
  static FileBounds of(Dataset<Row> rows, Column[] key, long count, int size) {
    int files = Math.toIntExact((count + size - 1) / size);
    double share = (double) files * PICKED / count;
    Column picked = xxhash64(key).lt(lit((long) (Long.MIN_VALUE + share * 0x1p64)));
    Dataset<Row> keys = (share < 1 ? rows.filter(picked) : rows).select(key);
    StructType schema = keys.schema();
    DataType[] types =
        Arrays.stream(schema.fields()).map(field -> field.dataType()).toArray(DataType[]::new);
    InternalRow[] sorted =
        ((org.apache.spark.sql.classic.Dataset<Row>) keys)
            .queryExecution()
            .executedPlan()
            .executeCollect();
    Arrays.sort(sorted, ordering(types));
    InternalRow[] bounds = new InternalRow[files - 1];
    Arrays.setAll(bounds, i -> sorted[Math.toIntExact((i + 1L) * sorted.length / files)]);
    return new FileBounds(bounds, types);
  }

  private static InterpretedOrdering ordering(DataType[] types) {
    return InterpretedOrdering.forSchema(
        CollectionConverters.asScala(Arrays.asList(types)).toSeq());
  }

  /** The rows, a file a partition, each sorted. */
  Dataset<Row> divide(SparkSession spark, Dataset<Row> rows, Column[] key) {
    StructType schema = rows.schema().add(FILE, DataTypes.IntegerType, false);
    JavaRDD<InternalRow> placed =
        ((org.apache.spark.sql.classic.Dataset<Row>) rows)
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitions(all -> placed(all, schema), true);
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(placed.rdd(), schema, false)
        .repartitionById(keys.length + 1, col(FILE))
        .sortWithinPartitions(key);
  }

  /** The rows with the numbers of their files. */
  private Iterator<InternalRow> placed(Iterator<InternalRow> rows, StructType schema) {
    InterpretedOrdering ordering = ordering(types);
    UnsafeProjection joined = UnsafeProjection.create(schema);
    GenericInternalRow file = new GenericInternalRow(1);
    JoinedRow both = new JoinedRow();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public InternalRow next() {
        InternalRow row = rows.next();
        int bound = Arrays.binarySearch(keys, row, ordering);
        file.setInt(0, bound < 0 ? -bound - 1 : bound + 1);
        return joined.apply(both.apply(row, file));
      }
    };
  }
}
