package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.report.Tables;

/** Every number leads to its evidence: counts are found again in the rows that they count. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {
  /** Mentions that count, of stories' leads. */
  private static final String COUNTED =
      "(select * from {entities/mentions} where rule not in ('dateline', 'outlet') and rule not"
          + " like '%deny%')";

  private Reports reports;
  private JsonNode run;

  @BeforeAll
  void makeTheReport(SparkSession spark) throws Exception {
    String folder = SampleRun.report(spark);
    reports = new Reports(folder);
    run = new ObjectMapper().readTree(Path.of(folder, "run.json").toFile());
  }

  @AfterAll
  void close() throws SQLException {
    reports.close();
  }

  /** A query for rows whose count is not that of their evidence. */
  private record Fact(String name, String strays) {}

  /** What evidence.sql asks. */
  private static List<Fact> facts() {
    try (InputStream in = EvidenceTest.class.getResourceAsStream("/evidence.sql")) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n-- ", -1);
      return Arrays.stream(parts)
          .skip(1)
          .map(part -> part.split("\n", 2))
          .map(part -> new Fact(part[0], part[1].strip().replaceAll(";$", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is counted; a column that counts is named for it. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(.*_)?(articles|stories|sources|mentions|occurrences|sentences|events|entities|records)");

  /** Counts lines that no text holds any more. */
  private static final String CUT_AWAY = "corpus/boilerplate";

  @Test
  void everyTableThatCountsHasItsEvidence() {
    String asked = facts().stream().map(Fact::strays).collect(Collectors.joining());
    assertThat(
            Tables.all().stream()
                .filter(
                    table ->
                        table.columns().stream()
                            .anyMatch(column -> COUNT.matcher(column.name()).matches()))
                .filter(table -> !table.name().equals(CUT_AWAY))
                .map(table -> "{" + table.name() + "}"))
        .hasSizeGreaterThan(25)
        .allMatch(asked::contains);
  }

  @TestFactory
  Stream<DynamicTest> countsAreFoundAgain() {
    return facts().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.name(),
                    () ->
                        assertThat(reports.rows(fact.strays().replace("{counted}", COUNTED)))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> runJsonHasTheRowsOfEveryTable() {
    return Tables.all().stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.name(),
                    () ->
                        assertThat(
                                reports.value("select count(*) from {%s}".formatted(table.name())))
                            .isEqualTo(run.at("/tables").get(table.name()).get("rows").asText())));
  }

  @TestFactory
  Stream<DynamicTest> everyArticleOfATableIsInTheCorpus() {
    return Tables.all().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.name().matches("article_id|story_id"))
                    .map(
                        column ->
                            DynamicTest.dynamicTest(
                                table.name() + "." + column.name(),
                                () ->
                                    assertThat(
                                            reports.rows(
                                                "select %s from {%s} where %s not in (select article_id from {corpus/articles})"
                                                    .formatted(
                                                        column.name(),
                                                        table.name(),
                                                        column.name())))
                                        .isEmpty())));
  }

  @Test
  void whoDoesWhatOnThePageIsSummedOverAllPeriods() throws Exception {
    Matcher data =
        Pattern.compile("id=\"data\"[^>]*>([^<]+)<")
            .matcher(Files.readString(Path.of(reports.folder(), "overview.html")));
    assertThat(data.find()).isTrue();
    JsonNode acts =
        new ObjectMapper().readTree(data.group(1)).get("ties").get("actions").get("rows");

    assertThat(acts).hasSizeGreaterThan(5);
    for (JsonNode act : acts) {
      String summed =
          "select sum(stories) from {ties/actions} where actor_country = '%s' and target_country = '%s' and type = '%s'"
              .formatted(act.get(0).asText(), act.get(1).asText(), act.get(2).asText());
      assertThat(act.get(3).asText()).as(summed).isEqualTo(reports.value(summed));
    }
  }

  @Test
  void runJsonTellsHowTheReportWasMade() {
    assertThat(run.get("methods").asText())
        .contains("67 articles", "11 outlets", "59 distinct stories", "2024-06-01 to 2024-07-31")
        .contains("Saracco et al. 2017", "Apache Spark " + run.get("spark").asText());
    assertThat(run.get("keys").get("reports.topics.seed").asText()).isEqualTo("7");
    assertThat(run.get("inputs")).hasSize(5);
  }
}
