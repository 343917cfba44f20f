package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.report.DataDictionary;
import org.tieline.report.Dialect;
import org.tieline.report.Tables;

/** What tools of business intelligence need of the files, seen by DuckDB and by hyparquet. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersTest {
  private static final Path NODE = Path.of("src/test/node");

  /** How each type stands in the file: no INT96, days as days, times as microseconds. */
  private static final Map<String, String> PHYSICAL =
      Map.of(
          "string", "BYTE_ARRAY",
          "bigint", "INT64",
          "int", "INT32",
          "double", "DOUBLE",
          "boolean", "BOOLEAN",
          "date", "INT32",
          "timestamp", "INT64");

  private String folder;
  private Reports reports;

  @BeforeAll
  void makeTheReport(SparkSession spark) throws Exception {
    folder = SampleRun.report(spark);
    reports = new Reports(folder);
  }

  @AfterAll
  void close() throws SQLException {
    reports.close();
  }

  private String files(Tables.Description table) {
    return "'%s/%s/*.parquet'".formatted(folder, table.name());
  }

  private static Stream<DynamicTest> each(ThrowingConsumer test) {
    return Tables.all().stream()
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> test.accept(table)));
  }

  @FunctionalInterface
  private interface ThrowingConsumer {
    void accept(Tables.Description table) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> aSmallTableIsOneFileInZstdWithStatistics() {
    return each(
        table -> {
          assertThat(
                  reports.rows(
                      "select distinct regexp_extract(file_name, '[^/]+$') from parquet_file_metadata(%s)"
                          .formatted(files(table))))
              .containsExactly("part-00000.parquet");
          assertThat(
                  reports.rows(
                      "select distinct compression from parquet_metadata(%s)"
                          .formatted(files(table))))
              .isSubsetOf("ZSTD");
          assertThat(
                  reports.rows(
                      "select path_in_schema from parquet_metadata(%s) where row_group_num_rows > 0 and stats_null_count is null"
                          .formatted(files(table))))
              .isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> columnsAreFlatAndTimesAreMicrosecondsOfUtc() {
    return each(
        table -> {
          List<String> wanted =
              table.columns().stream()
                  .map(column -> column.name() + " " + PHYSICAL.get(column.type()))
                  .toList();
          assertThat(
                  reports.rows(
                      "select name, type from parquet_schema(%s) where num_children is null"
                          .formatted(files(table))))
              .containsExactlyElementsOf(wanted);
          assertThat(
                  reports.rows(
                      "select name from parquet_schema(%s) where logical_type like 'Timestamp%%' and not (logical_type like '%%isAdjustedToUTC=1%%' and converted_type = 'TIMESTAMP_MICROS')"
                          .formatted(files(table))))
              .isEmpty();
          assertThat(
                  reports.rows(
                      "select name from parquet_schema(%s) where name = 'period' and converted_type <> 'DATE'"
                          .formatted(files(table))))
              .isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> rowsAreSortedByKey() {
    return each(
        table -> {
          String key = String.join(", ", table.key());
          // Spark and DuckDB both compare texts by their bytes; Spark puts nulls first.
          assertThat(
                  reports.value(
                      "select count(*) from (select file_row_number n, row_number() over (order by %s) - 1 m from read_parquet(%s, file_row_number = true)) where n <> m"
                          .formatted(
                              key.replace(", ", " nulls first, ") + " nulls first", files(table))))
              .isEqualTo("0");
        });
  }

  @TestFactory
  Stream<DynamicTest> columnsBringTheirMeaningAlong() {
    return each(
        table -> {
          String metadata =
              reports.value(
                  "select decode(value) from parquet_kv_metadata(%s) where decode(key) = 'org.apache.spark.sql.parquet.row.metadata'"
                      .formatted(files(table)));
          JsonNode fields = new ObjectMapper().readTree(metadata).get("fields");
          for (Tables.ColumnDescription column : table.columns()) {
            assertThat(
                    Stream.iterate(0, i -> i < fields.size(), i -> i + 1)
                        .map(fields::get)
                        .filter(field -> field.get("name").asText().equals(column.name()))
                        .map(field -> field.at("/metadata/comment").asText()))
                .as(column.name())
                .first()
                .asString()
                .startsWith(column.meaning());
          }
        });
  }

  /** What a reader of its own finds in each table. */
  private Map<String, JsonNode> foundByNode() throws Exception {
    List<String> command = new ArrayList<>(List.of("node", NODE.resolve("tables.mjs").toString()));
    Tables.all().forEach(table -> command.add(Path.of(folder, table.name()).toString()));
    Process node =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines =
        new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(node.waitFor()).isZero();
    Map<String, JsonNode> found = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      found.put(Tables.all().get(i).name(), new ObjectMapper().readTree(lines.get(i)));
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> aSecondReaderFindsTheSameRowsAndValues() throws Exception {
    assumeTrue(Files.isDirectory(NODE.resolve("node_modules")), "npm ci --prefix src/test/node");
    Map<String, JsonNode> tables = foundByNode();
    return each(
        table -> {
          JsonNode found = tables.get(table.name());
          String values =
              String.join(
                  " + ",
                  table.columns().stream()
                      .map(column -> "count(\"%s\")".formatted(column.name()))
                      .toList());
          assertThat(found.get("rows") + " " + found.get("checksum"))
              .isEqualTo(
                  reports.value("select count(*), %s from {%s}".formatted(values, table.name())));
          for (Tables.ColumnDescription column : table.columns()) {
            assertThat(found.get("physical").path(column.name()).asText())
                .as(column.name())
                .isEqualTo(PHYSICAL.get(column.type()));
          }
        });
  }

  @Test
  void duckDbRunsTheStatementsOfDescribe() throws SQLException {
    String ddl =
        DataDictionary.print(
            Tables.all(), DataDictionary.Format.DDL, List.of(Dialect.DUCKDB), Optional.of(folder));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(ddl);
    }
  }
}
