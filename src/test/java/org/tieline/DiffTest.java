package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Comparison;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFile;
import org.tieline.report.PublishedRun;
import org.tieline.report.diff.Difference;

/** Two runs over a handful of articles: what a dry run foretells, and how the change is told. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffTest {
  private static final String DRILL =
      "Chinese paratroopers have arrived in Belarus for a joint drill near Brest, the ministry"
          + " said. The drill lasts until Friday and takes place five kilometres from the border."
          + " About a hundred soldiers of each side take part, officers told reporters on Monday.";

  private static final String JOB =
      """
      output: out
      store: off
      corpus:
        inputs: [{path: "*.jsonl"}]
        duplicates: off
      reports:
        entities: {}
      """;

  private final Configuration hadoop = new Configuration();
  private Folder folder;
  private String foretold;
  private String nothing;
  private String told;

  private static String article(String id, String text) {
    return "{\"id\":\"%s\",\"published\":\"2024-07-08\",\"source\":\"Wire %s\",\"text\":\"%s\"}\n"
        .formatted(id, id, text);
  }

  @BeforeAll
  void runTwice(SparkSession spark, @TempDir Path place) throws Exception {
    folder = new Folder(place.toUri().toString());
    Files.writeString(
        place.resolve("a.jsonl"),
        article("x1", DRILL)
            + article("x2", DRILL)
            + article("x3", "Poland closed its border with Belarus."));
    Files.writeString(place.resolve("gone.jsonl"), article("x5", "Berlin met Paris in Rome."));
    Files.writeString(place.resolve("c.jsonl"), article("x6", "Vilnius wrote to Riga again."));
    nothing = foretold(JOB);
    String first = run(spark, JOB);
    Files.delete(place.resolve("gone.jsonl"));
    Files.writeString(place.resolve("c.jsonl"), article("x6", "Nobody wrote to Riga again."));
    Files.writeString(
        place.resolve("b.jsonl"), article("x4", "China buys potash from Belarus.") + "{broken\n");
    Files.writeString(
        place.resolve("corrections.csv"),
        "action,name,entity,type,country,from,to\ndeny,Brest,,,,,\n");
    String job =
        JOB.replace("  duplicates: off\n", "")
            .replace("entities: {}", "entities: {dictionary: corrections.csv}");
    foretold = foretold(job);
    String second = run(spark, job);
    told =
        Difference.of(
            spark,
            PublishedRun.at(folder.resolve("out/runs/" + first), hadoop),
            PublishedRun.at(folder.resolve("out"), hadoop));
    assertThat(PublishedRun.at(folder.resolve("out"), hadoop).name()).isEqualTo(second);
  }

  private String foretold(String text) throws Exception {
    return Comparison.of(JobFile.read("job.yaml", text, Map.of()), folder, hadoop);
  }

  private String run(SparkSession spark, String text) throws Exception {
    Job job = JobFile.read("job.yaml", text, Map.of());
    return QuietRun.of(spark, job, text, folder).run();
  }

  @Test
  void aDryRunTellsWhenThereIsNothingYet() {
    assertThat(nothing).isEqualTo("shown    nothing yet\n");
  }

  @Test
  void aDryRunTellsInputsAndKeysThatChanged() {
    assertThat(foretold.lines().skip(1))
        .containsExactlyInAnyOrder(
            "new      b.jsonl, 105 bytes",
            "changed  c.jsonl",
            "removed  gone.jsonl",
            "same     1 input files",
            "key      corpus.duplicates: off -> its default",
            "key      reports.entities: {} -> its default",
            "key      reports.entities.dictionary: its default -> corrections.csv");
  }

  @Test
  void aDryRunTellsOfTheTopicsOfTiesOnlyWhereTheJobHasTopics() throws Exception {
    String ties = JOB.replace("entities: {}", "entities: {}\n  ties: {}");

    assertThat(foretold(ties)).contains("appears  ties/ties\n").doesNotContain("tie_topics");
    assertThat(foretold(ties + "  topics: {}\n")).contains("appears  ties/tie_topics\n");
  }

  @Test
  void theChangeOfArticlesIsTakenApart() {
    assertThat(told)
        .contains(
            """
            articles: 5 as before
                    +1  new, in files that were not read before
                    -1  gone, their files are not read any more
            """);
  }

  @Test
  void theChangeOfStoriesIsTakenApart() {
    assertThat(told)
        .contains(
            """
            stories: 5 -> 4 (-1)
                    +1  led by new articles
                    -1  led by articles that are gone
                    -1  merged: their leads are reprints now
            """);
  }

  @Test
  void anArticleOfOtherWordsIsAnotherThoughThereAreAsMany() {
    assertThat(told).contains("-1  in articles whose text, title or date of change is another\n");
  }

  @Test
  void whatTheRunsWereMadeOfIsTold() {
    assertThat(told)
        .contains(
            "new input: b.jsonl\n",
            "input not read any more: gone.jsonl\n",
            "list reports.entities.dictionary has other content\n",
            "key corpus.duplicates: off -> its default\n",
            "rejects, malformed: 0 -> 1 (+1)\n",
            "in new articles\n",
            "in articles that are gone\n");
  }

  @Test
  void anotherVersionIsToldAndNamedAsACause(SparkSession spark) throws Exception {
    PublishedRun shown = PublishedRun.at(folder.resolve("out"), hadoop);
    ObjectNode record = shown.record().deepCopy();
    record.put("tieline", "0.9.0");
    PublishedRun older = new PublishedRun(shown.folder(), record);

    String told = Difference.of(spark, older, shown);

    assertThat(told).contains("version: 0.9.0 -> " + shown.record().get("tieline").asText() + "\n");
  }

  @Test
  void aPlaceWithoutAReportIsToldAsOne() {
    assertThat(List.of("nowhere", "out/runs"))
        .allSatisfy(
            place ->
                org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> PublishedRun.at(folder.resolve(place), hadoop))
                    .hasMessageEndingWith(
                        place + " is no report: it has neither current.json nor run.json"));
  }
}
