package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.network.export.GraphPrograms;
import org.tieline.report.Tables;

/**
 * Holds the sample's report against sample-data/expected.yaml, whose numbers were found without
 * Tieline. With -Dtieline.sample.report=FOLDER it looks at a report that was made before.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTest {
  private static final Path EXPECTED = Path.of("sample-data/expected.yaml");
  private static final String FILES = "sample-data/articles/";

  private JsonNode expected;
  private Reports reports;

  @BeforeAll
  void makeTheReport(SparkSession spark) throws Exception {
    expected = new YAMLMapper().readTree(EXPECTED.toFile());
    reports = new Reports(SampleRun.report(spark));
  }

  @AfterAll
  void close() throws SQLException {
    reports.close();
  }

  @Test
  void everyRecordOfEveryFileIsAccountedFor() throws SQLException {
    List<String> rows =
        reports.rows(
            "select input_file, records, articles, rejects, outside, repeats from {corpus/inputs}"
                + " order by 1");
    List<String> wanted = new ArrayList<>();
    fields(expected.get("inputs"))
        .forEach(
            (file, counts) -> {
              if (!file.equals("total")) {
                wanted.add(
                    "%s%s %s %s %s %s %s"
                        .formatted(
                            FILES,
                            file,
                            counts.get("records"),
                            counts.get("articles"),
                            counts.get("rejects"),
                            counts.get("outside"),
                            counts.get("repeats")));
              }
            });
    assertThat(rows).containsExactlyElementsOf(wanted);
  }

  @Test
  void rejectsNameTheirLineAndReason() throws SQLException {
    List<String> wanted = new ArrayList<>();
    for (JsonNode reject : expected.get("rejects")) {
      wanted.add(
          "%s%s %s %s"
              .formatted(
                  FILES,
                  reject.get("input_file").asText(),
                  reject.get("position"),
                  reject.get("reason").asText()));
    }
    assertThat(reports.rows("select input_file, position, reason from {corpus/rejects}"))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void outletsAndLanguagesHaveTheirArticles() throws SQLException {
    assertThat(reports.rows("select source || ': ' || articles from {corpus/sources}"))
        .containsExactlyInAnyOrderElementsOf(lines(expected.get("articles_by_outlet")));
    assertThat(
            reports.rows(
                "select language || ': ' || count(*) from {corpus/articles} group by language"))
        .containsExactlyInAnyOrderElementsOf(lines(expected.get("articles_by_language")));
  }

  @Test
  void reprintsAreOneStory() throws SQLException {
    assertThat(reports.value("select count(*) from {corpus/stories}"))
        .isEqualTo(expected.get("stories").asText());
    List<String> wanted = new ArrayList<>();
    fields(expected.get("reprints"))
        .forEach((lead, copies) -> copies.forEach(copy -> wanted.add(copy.asText() + " " + lead)));
    assertThat(
            reports.rows(
                "select article_id, story_id from {corpus/articles} where article_id <> story_id"))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void weeksHoldTheirArticlesAndStories() throws SQLException {
    List<String> wanted = new ArrayList<>();
    fields(expected.get("weeks"))
        .forEach(
            (week, counts) ->
                wanted.add(
                    "%s %s %s".formatted(week, counts.get("articles"), counts.get("stories"))));
    assertThat(
            reports.rows(
                "select period, sum(articles)::bigint, sum(stories)::bigint from {corpus/periods}"
                    + " group by period having sum(articles) > 0 order by period"))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void wordsAreCountedOverLeadsAndStories() throws SQLException {
    List<String> found = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Map.Entry<String, JsonNode> word : fields(expected.get("words")).entrySet()) {
      List<String> forms = new ArrayList<>();
      word.getValue().get("forms").forEach(form -> forms.add("'" + form.asText() + "'"));
      found.addAll(
          reports.rows(
              ("select '%s', occurrences, articles, stories from {terms/terms}"
                      + " where language = 'en' and lower(term) in (%s)")
                  .formatted(word.getKey(), String.join(", ", forms))));
      wanted.add(
          "%s %s %s %s"
              .formatted(
                  word.getKey(),
                  word.getValue().get("occurrences").get(1),
                  word.getValue().get("articles"),
                  word.getValue().get("stories")));
    }
    assertThat(found).containsExactlyElementsOf(wanted);
  }

  @Test
  void tiesCountArticlesAndStories() throws SQLException {
    Map<String, JsonNode> pairs = fields(expected.get("pairs"));
    List<String> wanted = new ArrayList<>();
    for (String tie : reports.rows("select tie_id from {ties/ties} order by 1")) {
      JsonNode counts = pairs.get(tie);
      wanted.add("%s %s %s".formatted(tie, counts.get("articles"), counts.get("stories")));
    }
    assertThat(wanted).hasSize(10);
    assertThat(reports.rows("select tie_id, articles, stories from {ties/ties} order by 1"))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void theTieOfBelarusAndChinaIsCountedByWeek() throws SQLException {
    List<String> wanted = new ArrayList<>();
    fields(expected.get("belarus_china_by_week"))
        .forEach(
            (week, counts) ->
                wanted.add("%s %s %s".formatted(week, counts.get("both"), counts.get("either"))));
    assertThat(
            reports.rows(
                "select period, stories, base from {ties/tie_periods}"
                    + " where tie_id = 'BLR-CHN' and base > 0 order by 1"))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void articlesNameTheirCountries() throws SQLException {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> wanted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> article : fields(expected.get("countries")).entrySet()) {
      TreeSet<String> countries = new TreeSet<>();
      article.getValue().forEach(country -> countries.add(country.asText()));
      wanted.put(article.getKey(), String.join(" ", countries));
      found.put(
          article.getKey(),
          String.join(
              " ",
              reports.rows(
                  "select country from {entities/article_countries} where article_id = '%s' order by 1"
                      .formatted(article.getKey()))));
    }
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void everyoneInTheSeedArticleIsResolvedWithTheirCountry() throws SQLException {
    JsonNode seed = expected.get("seed_article");
    String mentions =
        "from {entities/mentions} where article_id = '%s'".formatted(seed.get("id").asText());
    List<String> found = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    TreeSet<String> people = new TreeSet<>();
    for (JsonNode entity : seed.get("entities")) {
      List<String> forms = new ArrayList<>(List.of(entity.get("name").asText()));
      entity.path("also").forEach(form -> forms.add(form.asText()));
      String type = entity.get("type").asText();
      // Each form is there, and all forms are one entity with the country.
      wanted.add("%s %d 1 %s".formatted(type, forms.size(), entity.path("country").asText("none")));
      String list =
          forms.stream()
              .map(form -> "'" + form.replace("'", "''") + "'")
              .collect(java.util.stream.Collectors.joining(", "));
      found.addAll(
          reports.rows(
              ("select '%s', count(distinct surface), count(distinct entity_id),"
                      + " string_agg(distinct coalesce(country, 'none'), ' ') %s"
                      + " and type = '%s' and surface in (%s)")
                  .formatted(type, mentions, type, list)));
      if (type.equals("person")) {
        people.add(entity.get("name").asText());
      }
    }
    assertThat(found).containsExactlyElementsOf(wanted);
    assertThat(
            reports.rows(
                "select distinct first(surface order by length(surface) desc) %s and type = 'person' group by entity_id"
                    .formatted(mentions)))
        .containsExactlyInAnyOrderElementsOf(people);
  }

  @Test
  void evidenceIsTheTextBetweenItsOffsets() throws SQLException {
    assertThat(
            reports.value(
                "select count(*) from {ties/evidence} e join {corpus/texts} t using (article_id)"
                    + " where e.sentence > 0 and not contains(t.text, e.text)"))
        .isEqualTo("0");
    assertThat(
            reports.value(
                "select count(*) from {entities/mentions} m join {corpus/texts} t using"
                    + " (article_id) where m.sentence > 0 and substr(t.text, m.start_char + 1,"
                    + " m.end_char - m.start_char) <> m.surface"))
        .isEqualTo("0");
  }

  @Test
  void gephiAndNetworkxFindTheNodesAndEdgesOfTheTables() throws Exception {
    Path gexf = Path.of(reports.folder(), "network/network.gexf");
    Path graphml = Path.of(reports.folder(), "network/network.graphml");
    String nodes = reports.value("select count(*) from {network/nodes}");
    String edges = reports.value("select count(*) from {network/edges}");
    String counted = "%s nodes %s edges".formatted(nodes, edges);
    String strongest =
        reports.value(
            "select printf('%s %s %%.1f %%.6f', stories::double, lift) from {network/edges} order by lift desc nulls last, edge_id limit 1"
                .formatted(nodes, edges));
    assertThat(GraphPrograms.gephi(gexf, graphml)).containsExactly(counted + ", dynamic", counted);
    assertThat(GraphPrograms.networkx(gexf, graphml)).containsExactly(strongest, strongest);
  }

  @Test
  void liftAndItsBoundsFollowFromStoriesAndExpected() throws SQLException {
    assertThat(
            reports.value(
                "select count(*) from {network/edges}"
                    + " where abs(lift - (stories + .5) / (expected + .5)) > 1e-9"
                    + " or lift not between lift_low and lift_high or q_value < p_value"))
        .isEqualTo("0");
    assertThat(reports.value("select count(*) > 0 from {network/edges} where q_value < .05"))
        .isEqualTo("true");
  }

  @Test
  void everyTableOpensInDuckDbWithItsColumnsAndTypes() throws SQLException {
    Map<String, String> types =
        Map.of(
            "string", "VARCHAR",
            "bigint", "BIGINT",
            "int", "INTEGER",
            "double", "DOUBLE",
            "boolean", "BOOLEAN",
            "date", "DATE",
            "timestamp", "TIMESTAMP WITH TIME ZONE");
    for (Tables.Description table : Tables.all()) {
      List<String> wanted =
          table.columns().stream()
              .map(column -> column.name() + " " + types.get(column.type()))
              .toList();
      assertThat(
              reports.rows(
                  "select column_name, column_type from (describe select * from {%s})"
                      .formatted(table.name())))
          .as(table.name())
          .containsExactlyElementsOf(wanted);
    }
  }

  @Test
  void keysTellRowsApart() throws SQLException {
    for (Tables.Description table : Tables.all()) {
      String key = String.join(", ", table.key());
      assertThat(
              reports.rows(
                  "select %s from {%s} group by all having count(*) > 1"
                      .formatted(key, table.name())))
          .as(table.name())
          .isEmpty();
    }
  }

  @Test
  void columnsThatAreNeverNullHoldNoNulls() throws SQLException {
    for (Tables.Description table : Tables.all()) {
      for (Tables.ColumnDescription column : table.columns()) {
        if (column.nulls().isEmpty()) {
          assertThat(
                  reports.value(
                      "select count(*) from {%s} where \"%s\" is null"
                          .formatted(table.name(), column.name())))
              .as(table.name() + "." + column.name())
              .isEqualTo("0");
        }
      }
    }
  }

  /** jobs/questions holds them; an analyst runs each in DuckDB as it is. */
  @Test
  void fiveQuestionsAreAnsweredBySql() throws Exception {
    assertThat(answers("1-growth.sql"))
        .hasSize(3)
        .anyMatch(row -> row.startsWith("stories 10 of 23 22 of 28 0.35 0.08 0.56 0.011"))
        .anyMatch(row -> row.startsWith("event_stories 2 of 23 8 of 28"))
        .anyMatch(row -> row.startsWith("military 0 of 23 4 of 28"));
    assertThat(answers("2-poland.sql")).hasSize(5).anyMatch(row -> row.startsWith("POL 28 8 5 "));
    assertThat(answers("3-framing.sql"))
        .contains("Example Wire 5 4 0", "Warsaw Lantern 1 0 1", "Baltic Ledger 1 0 1");
    assertThat(answers("4-carriers.sql").subList(0, 2))
        .anyMatch(row -> row.startsWith("Alexander Lukashenko "))
        .anyMatch(row -> row.startsWith("Xi Jinping "));
    JsonNode told = expected.get("belarus_china");
    assertThat(answers("5-russia.sql").get(0))
        .matches(
            "%s %s 1\\.\\d+ 1\\.\\d+"
                .formatted(told.get("with_russia"), told.get("without_russia")));
  }

  private List<String> answers(String question) throws Exception {
    return reports.rows(
        Files.readString(Path.of("jobs/questions", question))
            .replace("reports/belarus-china-russia", reports.folder()));
  }

  private static Map<String, JsonNode> fields(JsonNode node) {
    Map<String, JsonNode> fields = new java.util.LinkedHashMap<>();
    node.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static List<String> lines(JsonNode node) {
    List<String> lines = new ArrayList<>();
    fields(node).forEach((key, value) -> lines.add(key + ": " + value.asText()));
    return lines;
  }
}
