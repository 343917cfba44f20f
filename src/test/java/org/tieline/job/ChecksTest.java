package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.util.VersionInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A job against the files that it names. */
class ChecksTest {
  @TempDir private Path home;

  @BeforeEach
  void writeNews() throws IOException {
    Files.createDirectory(home.resolve("news"));
    Files.writeString(home.resolve("news/a.jsonl"), "{}\n");
    Files.writeString(home.resolve("news/b.jsonl"), "{}\n{}\n");
  }

  @Test
  void aJobWhoseFilesAreThereHasNoFault() throws Exception {
    Files.writeString(home.resolve("takedown.csv"), "a1\n");
    check(Map.of("corpus.exclude", "takedown.csv", "corpus.where", "language = 'en'"));
  }

  @Test
  void aPlaceToWriteToHasNoWildcard() {
    assertThat(faults(Map.of("output", "reports/news[2024]", "store", "off")))
        .singleElement()
        .asString()
        .startsWith("drill.yaml: output: '")
        .endsWith(
            "reports/news[2024]' is no place to write to: Spark reads *?[]{} as wildcards; choose a"
                + " folder without");
  }

  @Test
  void aGlobWithoutAMatchIsAFault() {
    assertThat(faults(Map.of("corpus.inputs.0.path", "old/*.jsonl")))
        .containsExactly(
            "drill.yaml: corpus.inputs[0].path: 'old/*.jsonl' matches no file under " + place());
  }

  @Test
  void twoStarsAreNoWildcard() {
    assertThat(faults(Map.of("corpus.inputs.0.path", "news/**/*.jsonl")))
        .containsExactly(
            "drill.yaml: corpus.inputs[0].path: 'news/**/*.jsonl': ** is no wildcard; name the"
                + " folder, all below it is read");
  }

  @Test
  void whatTheJobWritesIsNotReadAgain() throws IOException {
    Files.createDirectories(home.resolve("reports/runs"));
    Files.writeString(home.resolve("reports/runs/old.jsonl"), "{}\n");

    assertThat(
            faults(
                Map.of(
                    "output", "reports",
                    "store", "off",
                    "corpus.inputs.0.path", "reports/runs/*.jsonl")))
        .containsExactly(
            "drill.yaml: corpus.inputs[0].path: 'reports/runs/*.jsonl' matches no file under "
                + place());
  }

  @Test
  void aStorageThatNobodyKnowsIsAFault() {
    assertThat(faults(Map.of("corpus.inputs.0.path", "gopher://host/a.jsonl")))
        .containsExactly(
            "drill.yaml: corpus.inputs[0].path: 'gopher://host/a.jsonl' can't be listed: No"
                + " FileSystem for scheme \"gopher\"");
  }

  @Test
  void aStorageThatIsNotKnownIsNoPlaceToWriteTo() {
    assertThat(faults(Map.of("output", "gopher://host/reports", "store", "off")))
        .containsExactly(
            "drill.yaml: output: 'gopher://host/reports' is no place to write to: No FileSystem for"
                + " scheme \"gopher\"");
  }

  @Test
  void aStorageWhoseJarIsMissingIsAFaultWhereverItIsNamed() {
    String told =
        "s3a:// needs a jar that Spark does not have (Class"
            + " org.apache.hadoop.fs.s3a.S3AFileSystem not found); bring it behind --: for s3a it"
            + " is -- --packages org.apache.hadoop:hadoop-aws:"
            + VersionInfo.getVersion();
    assertThat(
            faults(
                Map.of(
                    "output", "s3a://news/reports",
                    "store", "off",
                    "corpus.inputs.0.path", "s3a://news/*.jsonl",
                    "corpus.exclude", "s3a://news/takedown.csv",
                    "reports.topics.from", "s3a://news/before")))
        .hasSize(4)
        .allMatch(fault -> fault.endsWith(told));
  }

  @Test
  void filesThatTheJobNamesMustBeThere() {
    assertThat(
            faults(
                Map.of(
                    "corpus.exclude", "conf/takedown.csv",
                    "reports.entities.dictionary", "conf/entities.csv")))
        .containsExactly(
            "drill.yaml: corpus.exclude: 'conf/takedown.csv' can't be read: conf/takedown.csv does"
                + " not exist",
            "drill.yaml: reports.entities.dictionary: 'conf/entities.csv' can't be read:"
                + " conf/entities.csv does not exist");
  }

  @Test
  void aBadTakedownListIsAFaultOfTheJob() throws IOException {
    Files.writeString(home.resolve("takedown.csv"), "a1\n\"a2\na3\n");
    Files.write(home.resolve("stop.txt"), "слово".getBytes("windows-1251"));

    assertThat(
            faults(
                Map.of("corpus.exclude", "takedown.csv", "reports.terms.stopwords.ru", "stop.txt")))
        .containsExactly(
            "takedown.csv:2: a quote stands alone; put whole values in quotes, and write a quote"
                + " within one twice",
            "drill.yaml: reports.terms.stopwords.ru: 'stop.txt' can't be read: line 1 is not UTF-8;"
                + " save it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old | has no topics; run a job with topics into it first",
        "a:b | java.net.URISyntaxException: Relative path in absolute URI: a:b"
      })
  void topicsToUseMustBeThereBeforeAnythingStarts(String from, String said) {
    assertThat(faults(Map.of("reports.topics.from", from)))
        .singleElement()
        .asString()
        .startsWith("drill.yaml: reports.topics.from: ")
        .endsWith(said);
  }

  @Test
  void aBadLineOfTheTriggersIsTold() throws IOException {
    Files.createDirectories(home.resolve("conf"));
    Files.writeString(
        home.resolve("conf/triggers.txt"), "# mine\nASSAULT ; - ; weather ; verb ; buzz\n");

    assertThat(faults(Map.of("reports.ties.lexicon", "conf/triggers.txt")))
        .singleElement()
        .asString()
        .startsWith("conf/triggers.txt: line 2: 'weather' is no context; it takes - or one of [");
  }

  @Test
  void aConditionNamesColumnsOfArticles() {
    assertThat(faults(Map.of("corpus.where", "length(body) > 3 AND sorce = 'x'")))
        .containsExactly(
            "drill.yaml: corpus.where: no column body, sorce; there are article_id, story_id,"
                + " source, url, title, published, updated, day, date_method, language, words,"
                + " input_file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source = ", "source <> 'x", "((", "SELECT 1", ";"})
  void aConditionMustParse(String where) {
    assertThat(faults(Map.of("corpus.where", where)))
        .containsExactly(
            "drill.yaml: corpus.where: not a Spark SQL condition: '%s'".formatted(where));
  }

  @Test
  void anOutputThatIsNoPlaceIsAFault() {
    assertThat(faults(Map.of("output", "a:b")))
        .containsExactly(
            "drill.yaml: output: 'a:b' is no place to write to: java.net.URISyntaxException:"
                + " Relative path in absolute URI: a:b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"reports/drill", "reports/drill/store", "reports", ".", "reports/x/../drill/"})
  void aStoreThatOverlapsTheOutputIsAFault(String store) {
    assertThat(faults(Map.of("store", store)))
        .containsExactly(
            ("drill.yaml: store: '%s' is the output 'reports/drill', or one lies within the other;"
                    + " name a folder beside the output, or off")
                .formatted(store));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"reports/drill-analysis", "reports/drills", "hdfs://reports/drill", "off"})
  void aStoreBesideTheOutputHasNoFault(String store) throws Exception {
    check(Map.of("store", store));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            faults(
                Map.of(
                    "corpus.inputs.0.path", "old/*.jsonl",
                    "corpus.exclude", "gone.csv",
                    "corpus.where", "sorce = 1")))
        .hasSize(3);
  }

  @Test
  void thePlanTellsWhatTheJobWouldRead() throws Exception {
    Job job =
        JobFiles.read(
            JobFiles.LEAST
                + """
                  languages: [ru, en]
                  from: 2024-06-01
                  period: month
                  where: language = 'en'
                reports: {ties: {}, terms: {}}
                """);

    assertThat(Plan.of(job, folder(), new Configuration()))
        .isEqualTo(
            """
            job      drill
            output   %sreports/drill
            input    news/*.jsonl (jsonl): 2 files, 9 bytes
            window   2024-06-01 to the last, by month in UTC
            language ru, en
            where    language = 'en'
            reports  corpus, entities, ties, terms
            """
                .formatted(folder().resolve("x").replaceAll("x$", "")));
  }

  private Folder folder() {
    return new Folder(home.toUri().toString());
  }

  private String place() {
    return home.toUri().toString();
  }

  private void check(Map<String, String> settings) throws JobFaults {
    Checks.check(
        "drill.yaml", JobFiles.read(JobFiles.LEAST, settings), folder(), new Configuration());
  }

  private List<String> faults(Map<String, String> settings) {
    return catchThrowableOfType(JobFaults.class, () -> check(settings))
        .getMessage()
        .lines()
        .toList();
  }
}
