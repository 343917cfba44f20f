package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.report.Tables;

/** Law and care: what is not to be published stands in no file of a report. */
@Tag("slow")
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTextTest {
  /** One article is on the list by its id, one by its url. */
  private static final String LIST = "pr-20240704-1\nhttps://wire.example/2024/07/07/1\n";

  /** What tells the two from all others. */
  private static final List<String> TAKEN =
      List.of(
          "pr-20240704-1",
          "https://potomac-report.example/2024/07/04/1",
          "Belarus joins Asian bloc",
          "ew-20240707-1",
          "https://wire.example/2024/07/07/1",
          "Chinese paratroopers land in Belarus for joint anti-terror drill");

  private static final Set<String> WHOLE = Set.of("corpus/texts", "corpus/boilerplate");

  private Reports evidence;
  private Reports none;
  private Path folder;

  @BeforeAll
  void makeTheReports(SparkSession spark, @TempDir Path place) throws Exception {
    folder = place;
    Path list = place.resolve("takedown.csv");
    Files.writeString(list, LIST);
    evidence =
        report(
            spark,
            "evidence",
            Map.of(
                "publish.text", "evidence",
                "publish.exports", "[csv, xlsx]",
                "corpus.exclude", list.toString()));
    none = report(spark, "none", Map.of("publish.text", "none"));
  }

  private Reports report(SparkSession spark, String name, Map<String, String> settings)
      throws Exception {
    String output = folder.resolve(name).toString();
    SampleRun.into(spark, output, settings, Folder.working());
    return new Reports(output);
  }

  @AfterAll
  void close() throws SQLException {
    evidence.close();
    none.close();
  }

  /** Every text of every table, with its table and column. */
  private static List<String> texts(Reports reports, String condition) throws SQLException {
    List<String> found = new ArrayList<>();
    for (Tables.Description table : Tables.all()) {
      for (Tables.ColumnDescription column : table.columns()) {
        if (column.type().equals("string") && !WHOLE.contains(table.name())) {
          found.addAll(
              reports.rows(
                  "select '%s.%s: ' || \"%s\" from {%s} where %s"
                      .formatted(
                          table.name(),
                          column.name(),
                          column.name(),
                          table.name(),
                          condition.replace("?", '"' + column.name() + '"'))));
        }
      }
    }
    return found;
  }

  @Test
  void asEvidenceNoTextIsLongerThanAQuotation() throws SQLException {
    assertThat(texts(evidence, "length(?) > 300")).isEmpty();
    assertThat(evidence.value("select count(*) > 0 from {ties/evidence} where text is not null"))
        .isEqualTo("true");
    assertThat(
            evidence.value(
                "select max(length(left_context || hit || right_context)) <= 300 from"
                    + " {terms/concordance}"))
        .isEqualTo("true");
    for (String table : WHOLE) {
      assertThat(folder.resolve("evidence").resolve(table)).doesNotExist();
      assertThat(folder.resolve("none").resolve(table)).doesNotExist();
    }
  }

  @Test
  void withoutTextNoTableHasASentence() throws SQLException {
    // Headlines, names and terms of a few words are all that is left.
    for (String found : texts(none, "length(?) > 60")) {
      assertThat(found)
          .matches(
              "(?s).*(\\.title|\\.input_file|\\.detail|\\.url|\\.event_id|_id): .*|(?s).*\\.label:"
                  + " .*");
    }
    for (String column :
        List.of("ties/evidence.text", "ties/events.text", "entities/quotations.text")) {
      String[] parts = column.split("\\.");
      assertThat(none.value("select count(%s) from {%s}".formatted(parts[1], parts[0])))
          .isEqualTo("0");
    }
    assertThat(none.value("select count(raw) from {corpus/rejects}")).isEqualTo("0");
    assertThat(none.value("select count(hit) from {terms/concordance}")).isEqualTo("0");
  }

  @Test
  void whatIsTakenDownStandsInNoTable() throws SQLException {
    for (String value : TAKEN) {
      assertThat(texts(evidence, "contains(?, '%s')".formatted(value))).isEmpty();
      assertThat(texts(none, "contains(?, '%s')".formatted(value))).isNotEmpty();
    }
    assertThat(evidence.value("select sum(outside) from {corpus/inputs}"))
        .isEqualTo(
            String.valueOf(
                Integer.parseInt(none.value("select sum(outside) from {corpus/inputs}")) + 2));
  }

  @Test
  void whatIsTakenDownStandsInNoFileBesideTheTables() throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve("evidence/runs"))) {
      for (Path file :
          files
              .filter(path -> path.toString().matches(".*\\.(html|json|csv|gexf|graphml)"))
              .toList()) {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        for (String value : TAKEN) {
          assertThat(content.contains(value)).as("%s: %s", file, value).isFalse();
        }
      }
    }
  }

  @Test
  void theExportsHaveTheRowsOfTheTables() throws Exception {
    for (Tables.Description table : Tables.all()) {
      if (!WHOLE.contains(table.name())) {
        assertThat(
                evidence.value(
                    "select count(*) from read_csv('%s/evidence/%s.csv', all_varchar=true, header=true)"
                        .formatted(folder, table.name())))
            .as(table.name())
            .isEqualTo(evidence.value("select count(*) from {%s}".formatted(table.name())));
      }
    }
    assertThat(folder.resolve("evidence/ties/ties.xlsx")).exists();
    JsonNode exports =
        new ObjectMapper()
            .readTree(folder.resolve("evidence/current.json").toFile())
            .get("exports");
    assertThat(exports.has("ties/ties.csv")).isTrue();
    assertThat(exports.has("corpus/corpus.xlsx")).isTrue();
  }
}
