package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.SQLException;
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

  private static final String COUNTRIES_OF_SENTENCES =
      "(select distinct m.article_id, m.sentence, m.country from %s m join {corpus/articles} a"
          + " using (article_id) where a.article_id = a.story_id and m.country is not null)";

  private static Stream<Fact> facts() {
    return Stream.of(
        new Fact(
            "a file's articles are in corpus/articles",
            "select input_file from {corpus/inputs} i left join (select input_file, count(*) n from"
                + " {corpus/articles} group by 1) using (input_file) where articles <> coalesce(n,"
                + " 0)"),
        new Fact(
            "a file's rejects are in corpus/rejects",
            "select input_file from {corpus/inputs} i left join (select input_file, count(*) n from"
                + " {corpus/rejects} group by 1) using (input_file) where rejects <> coalesce(n,"
                + " 0)"),
        new Fact(
            "a story's articles and outlets are in corpus/articles",
            "select story_id from {corpus/stories} s join (select story_id, count(*) n,"
                + " count(distinct coalesce(source, '')) o, min(published) p from {corpus/articles}"
                + " group by 1) using (story_id) where articles <> n or sources <> o or"
                + " first_published <> p"),
        new Fact(
            "an outlet's articles and stories are in corpus/articles",
            "select source from {corpus/sources} s join (select coalesce(source, '') as source,"
                + " count(*) n, count(*) filter (article_id = story_id) l from {corpus/articles}"
                + " group by 1) using (source) where articles <> n or stories <> l"),
        new Fact(
            "a period's articles, stories and words are in corpus/articles",
            "select period from {corpus/periods} p left join (select language, date_trunc('week',"
                + " day) period, count(*) n, count(*) filter (article_id = story_id) l, sum(words)"
                + " filter (article_id = story_id) w from {corpus/articles} group by 1, 2) using"
                + " (language, period) where articles <> coalesce(n, 0) or stories <> coalesce(l,"
                + " 0) or p.words <> coalesce(w, 0)"),
        new Fact(
            "a text is there for each article",
            "select article_id from {corpus/articles} full join {corpus/texts} t using (article_id)"
                + " where t.text is null or story_id is null"),
        new Fact(
            "an entity's articles are those of its mentions",
            "select entity_id from {entities/entities} e join (select entity_id, count(distinct"
                + " article_id) n from "
                + COUNTED
                + " group by 1) using (entity_id) where articles <> n"),
        new Fact(
            "an entity's stories are those of its mentions in leads",
            "select entity_id from {entities/entities} e left join (select entity_id,"
                + " count(distinct story_id) n, count(*) c from "
                + COUNTED
                + " where article_id = story_id group by 1) using (entity_id) where stories <>"
                + " coalesce(n, 0) or mentions <> coalesce(c, 0)"),
        new Fact(
            "a tie's sentences name both countries",
            "with s as "
                + COUNTRIES_OF_SENTENCES.formatted(COUNTED)
                + " select tie_id from {ties/ties} t left join (select a.country || '-' ||"
                + " b.country tie_id, count(*) c from s a join s b"
                + " on a.article_id = b.article_id and a.sentence = b.sentence and a.country <"
                + " b.country group by 1) using (tie_id) where sentences <> coalesce(c, 0)"),
        new Fact(
            "a tie's stories and articles name both countries",
            "select tie_id from {ties/ties} t left join (select a.country || '-' || b.country"
                + " tie_id, count(*) k, count(*) filter (a.article_id = a.story_id) n from"
                + " {entities/article_countries} a join {entities/article_countries} b on"
                + " a.article_id = b.article_id and a.country < b.country group by 1) using"
                + " (tie_id) where articles <> coalesce(k, 0) or stories <> coalesce(n, 0)"),
        new Fact(
            "evidence is of articles that are there",
            "select tie_id from {ties/evidence} e left join {corpus/articles} a using (article_id)"
                + " where a.article_id is null or a.title is distinct from e.title"),
        new Fact(
            "a tie's periods sum to its dated stories",
            "select tie_id from {ties/ties} join (select tie_id, sum(stories) n from"
                + " {ties/tie_periods} group by 1) using (tie_id) where stories <> n"),
        new Fact(
            "an edge's periods sum to its dated stories",
            "select edge_id from {network/edges} join (select edge_id, sum(stories) n,"
                + " sum(sentences) c from {network/edge_periods} group by 1) using (edge_id) where"
                + " stories <> n or sentences <> c"),
        new Fact(
            "an edge's ends are entities with as many stories",
            "select edge_id from {network/edges} n join {entities/entities} a on a.entity_id ="
                + " entity_a join {entities/entities} b on b.entity_id = entity_b where stories_a >"
                + " a.stories or stories_b > b.stories or n.stories > stories_a"),
        new Fact(
            "an action's events and stories are in ties/events",
            "select actor_country from {ties/actions} c left join (select actor_country,"
                + " target_country, type, date_trunc('week', day) period, count(*) n,"
                + " count(distinct story_id) s from {ties/events} where article_id = story_id and"
                + " modality = 'asserted' and not background group by all) using (actor_country,"
                + " target_country, type, period) where events <> coalesce(n, 0) or stories <>"
                + " coalesce(s, 0)"),
        new Fact(
            "a term's periods sum to its occurrences in dated stories",
            "select term from {terms/terms} t join (select language, term, sum(occurrences) n,"
                + " sum(stories) s from {terms/term_periods} group by all) using (language, term)"
                + " where occurrences <> n or t.stories <> s"),
        new Fact(
            "a term's outlets sum to its occurrences",
            "select term from {terms/terms} t join (select language, term, sum(occurrences) n,"
                + " count(*) o from {terms/term_sources} group by all) using (language, term) where"
                + " occurrences <> n or sources <> o"),
        new Fact(
            "a topic's stories are in topics/article_topics",
            "select topic_id from {topics/topics} t left join (select topic_id, count(*) n,"
                + " count(*) filter (article_id = story_id) l from {topics/article_topics} where"
                + " rank = 1 group by 1) using (topic_id) where stories <> coalesce(l, 0)"));
  }

  @TestFactory
  Stream<DynamicTest> countsAreFoundAgain() {
    return facts()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.name(), () -> assertThat(reports.rows(fact.strays())).isEmpty()));
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
  void runJsonTellsHowTheReportWasMade() {
    assertThat(run.get("methods").asText())
        .contains("67 articles", "11 outlets", "59 distinct stories", "2024-06-01 to 2024-07-31")
        .contains("Saracco et al. 2017", "Apache Spark " + run.get("spark").asText());
    assertThat(run.get("keys").get("reports.topics.seed").asText()).isEqualTo("7");
    assertThat(run.get("inputs")).hasSize(5);
  }
}
