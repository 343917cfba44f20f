package org.tieline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;
import org.tieline.report.DataDictionary.Format;

@ExtendWith(SparkExtension.class)
class DataDictionaryTest {
  private static final List<Tables.Description> DRILLS =
      List.of(
          new Tables.Description(
              "ties/drills",
              "drill",
              List.of("drill_id"),
              "0.1",
              List.of(
                  new Tables.ColumnDescription(
                      "drill_id", "string", "the drill's id", "", "", "0.1"),
                  new Tables.ColumnDescription(
                      "share", "double", "share of a | b", "0..1", "no drills", "0.2"))));

  private static String print(Format format) {
    return DataDictionary.print(DRILLS, format, List.of(), Optional.empty());
  }

  @Test
  void asTextATableIsAHeadingAndALineAColumn() {
    assertThat(print(Format.TEXT))
        .isEqualTo(
            """
            ties/drills: one row per drill; key drill_id; since 0.1
              drill_id         string    the drill's id
              share            double    share of a | b (0..1); null: no drills; since 0.2

            """);
  }

  @Test
  void asMarkdownATableIsATable() {
    assertThat(print(Format.MARKDOWN))
        .isEqualTo(
            """
            ### ties/drills

            One row per drill; key: drill_id.

            | column | type | meaning | unit | null | since |
            |---|---|---|---|---|---|
            | drill_id | string | the drill's id |  | never | 0.1 |
            | share | double | share of a \\| b | 0..1 | no drills | 0.2 |

            """);
  }

  @Test
  void asJsonATableIsAnObject() throws Exception {
    JsonNode table = new ObjectMapper().readTree(print(Format.JSON)).get(0);

    assertThat(table.toString())
        .isEqualTo(
            "{'table':'ties/drills','grain':'drill','since':'0.1','key':['drill_id'],'columns':["
                    .replace('\'', '"')
                + "{\"name\":\"drill_id\",\"type\":\"string\",\"meaning\":\"the drill's id\","
                + "\"unit\":\"\",\"null_when\":\"\",\"since\":\"0.1\"},"
                + "{\"name\":\"share\",\"type\":\"double\",\"meaning\":\"share of a | b\","
                + "\"unit\":\"0..1\",\"null_when\":\"no drills\",\"since\":\"0.2\"}]}");
  }

  private static String ddl(Dialect dialect) {
    return DataDictionary.print(
        DRILLS, Format.DDL, List.of(dialect), Optional.of("s3a://bucket/reports/"));
  }

  @Test
  void asDdlForSparkATableIsAStatement() {
    assertThat(ddl(Dialect.SPARK))
        .isEqualTo(
            """
            -- Spark SQL

            CREATE TABLE ties_drills (
              `drill_id` STRING COMMENT 'the drill\\'s id',
              `share` DOUBLE COMMENT 'share of a | b (0..1); null: no drills'
            ) USING parquet LOCATION 's3a://bucket/reports/ties/drills';

            """);
  }

  @Test
  void asDdlForTrinoATableIsAStatement() {
    assertThat(ddl(Dialect.TRINO))
        .isEqualTo(
            """
            -- Trino

            CREATE TABLE ties_drills (
              "drill_id" VARCHAR COMMENT 'the drill''s id',
              "share" DOUBLE COMMENT 'share of a | b (0..1); null: no drills'
            ) WITH (external_location = 's3a://bucket/reports/ties/drills', format = 'PARQUET');

            """);
  }

  @Test
  void asDdlForAthenaATableIsAStatement() {
    assertThat(ddl(Dialect.ATHENA))
        .isEqualTo(
            """
            -- Athena

            CREATE EXTERNAL TABLE ties_drills (
              `drill_id` STRING COMMENT 'the drill\\'s id',
              `share` DOUBLE COMMENT 'share of a | b (0..1); null: no drills'
            ) STORED AS PARQUET LOCATION 's3a://bucket/reports/ties/drills/';

            """);
  }

  @Test
  void asDdlForDuckDbATableIsCreatedDescribedAndFilled() {
    assertThat(ddl(Dialect.DUCKDB))
        .isEqualTo(
            """
            -- DuckDB

            CREATE TABLE ties_drills (
              "drill_id" VARCHAR NOT NULL,
              "share" DOUBLE
            );
            COMMENT ON COLUMN ties_drills."drill_id" IS 'the drill''s id';
            COMMENT ON COLUMN ties_drills."share" IS 'share of a | b (0..1); null: no drills';
            INSERT INTO ties_drills SELECT * FROM read_parquet('s3a://bucket/reports/ties/drills/*.parquet');

            """);
  }

  @Test
  void withoutADialectTheStatementsOfAllAreThere() {
    assertThat(
            DataDictionary.print(DRILLS, Format.DDL, List.of(Dialect.values()), Optional.empty()))
        .contains("-- DuckDB", "-- Trino", "-- Athena", "-- Spark SQL");
  }

  @Test
  void sparkTakesTheDdlOfEveryTable(SparkSession spark, @TempDir Path output) {
    String ddl =
        DataDictionary.print(
            Tables.all(),
            Format.DDL,
            List.of(Dialect.SPARK),
            Optional.of(output.toUri().toString()));
    Stream.of(ddl.split(";\\R\\R", -1)).filter(text -> !text.isEmpty()).forEach(spark::sql);

    List<String> counts = new ArrayList<>();
    for (Tables.Description table : Tables.all()) {
      String name = table.name().replace('/', '_');
      counts.add("SELECT 1 FROM " + name);
      assertThat(spark.table(name).schema().fieldNames())
          .containsExactly(
              table.columns().stream().map(Tables.ColumnDescription::name).toArray(String[]::new));
    }
    assertThat(spark.sql(String.join(" UNION ALL ", counts)).count()).isZero();
    Tables.all().forEach(table -> spark.sql("DROP TABLE " + table.name().replace('/', '_')));
  }

  @Test
  void everyFormatIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (Format format : Format.values()) {
        Locale.setDefault(Locale.ROOT);
        String expected =
            DataDictionary.print(Tables.all(), format, List.of(Dialect.values()), Optional.empty());
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(
                DataDictionary.print(
                    Tables.all(), format, List.of(Dialect.values()), Optional.empty()))
            .isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
