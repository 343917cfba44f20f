package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.tieline.report.Tables;

/** The tables that a run has written, read a bounded number of rows at a time. */
final class PublishedTables {
  private final SparkSession spark;
  private final String folder;
  private final Map<String, Long> rows;
  private final Map<String, List<String>> columns;

  /**
   * @param folder the run's own folder, or an output through which it is read
   * @param rows the run's tables and how many rows each has
   */
  PublishedTables(SparkSession spark, String folder, Map<String, Long> rows) {
    this.spark = spark;
    this.folder = folder;
    this.rows = new LinkedHashMap<>(rows);
    this.columns =
        Tables.all().stream()
            .filter(table -> rows.containsKey(table.name()))
            .collect(
                Collectors.toMap(
                    Tables.Description::name,
                    table ->
                        table.columns().stream().map(Tables.ColumnDescription::name).toList()));
  }

  /** Whether the run has the table, with a row. */
  boolean has(String table) {
    return columns.containsKey(table) && rows.get(table) > 0;
  }

  boolean has(String table, String column) {
    return has(table) && columns.get(table).contains(column);
  }

  long rows(String table) {
    return rows.getOrDefault(table, 0L);
  }

  /** All rows; the schema comes from the data dictionary, which costs no look at the files. */
  Dataset<Row> read(String table) {
    Tables.Description description = Tables.named(table).orElseThrow();
    String ddl =
        description.columns().stream()
            .map(column -> "`%s` %s".formatted(column.name(), column.type()))
            .collect(Collectors.joining(", "));
    return spark.read().schema(StructType.fromDDL(ddl)).parquet(folder + "/" + table);
  }

  /** All rows of a table that is small by its nature, at most {@code most}. */
  Gathered all(String table, int most, List<Column> order, String... wanted) {
    return top(table, most, null, order, wanted);
  }

  /**
   * The first rows of a table; none where the run does not have it.
   *
   * @param most rows at most
   * @param condition which rows; null for all
   * @param order ends in the table's key, so that equals come in the same order always
   * @param wanted columns; those that the table lacks are left out
   */
  Gathered top(String table, int most, Column condition, List<Column> order, String... wanted) {
    if (!has(table)) {
      return Gathered.none();
    }
    Dataset<Row> read = condition == null ? read(table) : read(table).filter(condition);
    return gather(
        read.sort(order.toArray(Column[]::new)), most, present(table, wanted), rows(table));
  }

  /**
   * The first rows of each group, with the group's column and {@code of}, the rows that the group
   * has; none where the run does not have the table.
   *
   * @param group the column that tells the groups apart
   * @param most rows of a group at most
   * @param condition which groups; it bounds their number
   * @param order within a group, ending in the rest of the table's key
   */
  Gathered firstOfEach(
      String table,
      String group,
      int most,
      Column condition,
      List<Column> order,
      String... wanted) {
    if (!has(table)) {
      return Gathered.none();
    }
    WindowSpec groups = Window.partitionBy(group);
    List<String> columns = new ArrayList<>(List.of(group, "of"));
    columns.addAll(present(table, wanted));
    List<Row> gathered =
        read(table)
            .filter(condition)
            .withColumn("of", count(lit(1)).over(groups))
            .withColumn("place", row_number().over(groups.orderBy(order.toArray(Column[]::new))))
            .filter(col("place").leq(most))
            .sort(group, "place")
            .select(columns.stream().map(name -> col(name)).toArray(Column[]::new))
            .collectAsList();
    return new Gathered(columns, gathered, rows(table));
  }

  /** Of the columns wanted those that the table has. */
  List<String> present(String table, String... wanted) {
    Set<String> here = Set.copyOf(columns.get(table));
    return Arrays.stream(wanted).filter(here::contains).toList();
  }

  static Gathered gather(Dataset<Row> rows, int most, List<String> columns, long total) {
    List<Row> gathered =
        rows.limit(most)
            .select(columns.stream().map(name -> col(name)).toArray(Column[]::new))
            .collectAsList();
    return new Gathered(columns, gathered, total);
  }
}
