package org.tieline.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.Partition;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Cuts sorted partitions into files of as many rows each. A file reads the partitions that hold its
 * rows, in their order, and one that holds another's too is read for both: so what is sorted needs
 * neither a second shuffle nor a second sort.
 *
 * @param before how many rows stand before each partition; last, how many there are
 * @param size rows of a file
 */
record FileCuts(long[] before, int size) implements PartitionCoalescer, Serializable {

  /**
   * The same rows, a file a partition.
   *
   * @param sorted kept data, for partitions may be read twice
   * @param column the number of a row's file
   */
  Dataset<Row> of(SparkSession spark, Dataset<Row> sorted, String column) {
    org.apache.spark.sql.classic.Dataset<Row> rows =
        (org.apache.spark.sql.classic.Dataset<Row>) sorted;
    int files = Math.toIntExact((before[before.length - 1] + size - 1) / size);
    int place = rows.schema().fieldIndex(column);
    RDD<InternalRow> gathered =
        rows.queryExecution().toRdd().coalesce(files, false, Option.apply(this), null);
    JavaRDD<InternalRow> cut =
        gathered.toJavaRDD().mapPartitionsWithIndex((file, all) -> only(file, place, all), true);
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(cut.rdd(), rows.schema(), false);
  }

  private static Iterator<InternalRow> only(int file, int place, Iterator<InternalRow> rows) {
    return CollectionConverters.asJava(
        CollectionConverters.asScala(rows).filter(row -> row.getInt(place) == file));
  }

  @Override
  public PartitionGroup[] coalesce(int files, RDD<?> sorted) {
    Partition[] partitions = sorted.partitions();
    PartitionGroup[] groups = new PartitionGroup[files];
    for (int file = 0; file < files; file++) {
      groups[file] = new PartitionGroup(Option.empty());
      for (int i = 0; i < before.length - 1; i++) {
        boolean holds = before[i] < (file + 1L) * size && before[i + 1] > (long) file * size;
        if (holds && before[i] < before[i + 1]) {
          groups[file].partitions().append(partitions[i]);
        }
      }
    }
    return groups;
  }
}
