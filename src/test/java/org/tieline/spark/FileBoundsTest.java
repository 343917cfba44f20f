package org.tieline.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;

@ExtendWith(SparkExtension.class)
class FileBoundsTest {
  private static final Column[] KEY = Rows.named("place", "rank");
  private static final int ROWS = 200_000;
  private static final int SIZE = 20_000;

  /** A file's first and last key, and how many rows it holds. */
  private record File(Row first, Row last, long rows) {}

  private static List<File> files(SparkSession spark, int partitions) {
    Dataset<Row> rows =
        spark
            .range(0, ROWS, 1, partitions)
            .selectExpr(
                "IF(id % 3 = 0, null, IF(id % 3 = 1, '', 'Brest')) AS place",
                "id AS rank", "-id AS ships");
    return FileBounds.of(rows, KEY, ROWS, SIZE)
        .divide(spark, rows, KEY)
        .groupBy(spark_partition_id().as("file"))
        .agg(min(struct(KEY)), max(struct(KEY)), count("*"))
        .sort("file")
        .collectAsList()
        .stream()
        .map(row -> new File(row.getStruct(1), row.getStruct(2), row.getLong(3)))
        .toList();
  }

  @Test
  void filesHoldAboutAsManyRowsWhicheverPartitionsTheseComeFrom(SparkSession spark) {
    List<File> files = files(spark, 1);

    assertThat(files).hasSize(ROWS / SIZE).isEqualTo(files(spark, 7));
    assertThat(files).allMatch(file -> Math.abs(file.rows() - SIZE) < SIZE / 5);
    assertThat(files.stream().mapToLong(File::rows).sum()).isEqualTo(ROWS);
  }

  @Test
  void aFileBeginsBehindTheLastKeyOfTheOneBefore(SparkSession spark) {
    List<File> files = files(spark, 3);

    for (int i = 1; i < files.size(); i++) {
      assertThat(key(files.get(i - 1).last())).isLessThan(key(files.get(i).first()));
    }
  }

  private static String key(Row row) {
    String place = row.isNullAt(0) ? "0" : "1" + row.getString(0);
    return "%s %06d".formatted(place, row.getLong(1));
  }
}
