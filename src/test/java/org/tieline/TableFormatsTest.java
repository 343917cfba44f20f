package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as tables of Delta and Iceberg, with the runtimes that profile slow fetches. */
@Tag("slow")
class TableFormatsTest {
  private static final Path RUNTIMES = Path.of("target/formats");

  @TempDir private Path folder;

  private JsonNode run(String format, String... options) throws Exception {
    List<Path> jars;
    try (Stream<Path> files = Files.list(RUNTIMES)) {
      jars = files.filter(file -> file.toString().contains(format)).toList();
    }
    assertThat(jars).isNotEmpty();
    Path log = folder.resolve("log");
    Process process =
        Drivers.start(
            jars,
            Stream.concat(Stream.of("-Dspark.ui.enabled=false"), Stream.of(options)).toList(),
            log,
            "run",
            SampleRun.JOB.toString(),
            "--output",
            folder.resolve("report").toString(),
            "--report",
            "entities",
            "--set",
            "publish.format=" + format);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return new ObjectMapper().readTree(folder.resolve("report/current.json").toFile());
  }

  private String rows(String table) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select count(*) from '%s/report/%s/*.parquet'".formatted(folder, table))) {
      result.next();
      return result.getString(1);
    }
  }

  @Test
  void aDeltaTableIsTheSameFilesWithALogThatNamesThem() throws Exception {
    JsonNode shown =
        run(
            "delta",
            "-Dspark.sql.extensions=io.delta.sql.DeltaSparkSessionExtension",
            "-Dspark.sql.catalog.spark_catalog=org.apache.spark.sql.delta.catalog.DeltaCatalog");

    for (JsonNode table : shown.get("tables")) {
      Path first = folder.resolve("report").resolve(table.get("files").get(0).asText());
      String log = Files.readString(first.resolveSibling("_delta_log/00000000000000000000.json"));
      // Delta names no file that has no rows.
      for (JsonNode file :
          table.get("rows").asLong() == 0 ? List.<JsonNode>of() : table.get("files")) {
        assertThat(log).contains("\"path\":\"" + Path.of(file.asText()).getFileName() + "\"");
      }
    }
    assertThat(rows("entities/mentions"))
        .isEqualTo(shown.at("/tables").get("entities/mentions").get("rows").asText());
  }

  @Test
  void anIcebergTableIsTheSameFilesWithItsMetadata() throws Exception {
    JsonNode shown = run("iceberg");

    for (JsonNode table : shown.get("tables")) {
      Path first = folder.resolve("report").resolve(table.get("files").get(0).asText());
      assertThat(first.resolveSibling("metadata/version-hint.text")).exists();
    }
    assertThat(rows("entities/mentions"))
        .isEqualTo(shown.at("/tables").get("entities/mentions").get("rows").asText());
  }
}
