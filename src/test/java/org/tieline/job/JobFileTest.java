package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tieline.job.JobFiles.faults;
import static org.tieline.job.JobFiles.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.corpus.CorpusPlan;
import org.tieline.corpus.Duplicates;
import org.tieline.corpus.InputPlan;
import org.tieline.corpus.Period;
import org.tieline.corpus.Window;
import org.tieline.corpus.format.Formats;
import org.tieline.entities.EntitiesPlan;
import org.tieline.entities.Unit;
import org.tieline.entities.recognition.Engine;
import org.tieline.network.NetworkPlan;
import org.tieline.spark.TableFormat;
import org.tieline.terms.Contrast;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.TiesPlan;
import org.tieline.topics.TopicsPlan;

/** What a job file says, and what is taken where it says nothing. */
class JobFileTest {

  @Test
  void outputAndOneInputAreEnough() throws JobFaults {
    Job job = read(JobFiles.LEAST);

    assertThat(job.name()).isEqualTo("drill");
    assertThat(job.output()).isEqualTo("reports/drill");
    assertThat(job.corpus())
        .isEqualTo(
            new CorpusPlan(
                List.of(new InputPlan("", "news/*.jsonl", "jsonl", Map.of())),
                Set.of(),
                new Window(null, null),
                ZoneId.of("UTC"),
                Period.WEEK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Duplicates(0.3, 0.5)),
                Optional.of(0.05),
                Optional.empty()));
    assertThat(job.publish())
        .isEqualTo(new PublishPlan(PublishPlan.Text.FULL, 3, TableFormat.PARQUET, Set.of()));
    assertThat(job.terms()).isEmpty();
    assertThat(job.entities()).isEmpty();
    assertThat(job.network()).isEmpty();
    assertThat(job.ties()).isEmpty();
    assertThat(job.topics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3a://news-reports", "s3a://news-reports/", "file:///", "/"})
  void anOutputThatNothingStandsBesideNeedsANamedStore(String output) throws JobFaults {
    assertThat(faults(JobFiles.LEAST, Map.of("output", output)))
        .containsExactly(
            ("drill.yaml:1: store: is missing: no folder stands beside the output '%s';"
                    + " name one elsewhere, or off")
                .formatted(output));
    assertThat(read(JobFiles.LEAST, Map.of("output", output, "store", "s3a://texts/drill")).store())
        .contains("s3a://texts/drill");
    assertThat(read(JobFiles.LEAST, Map.of("output", output, "store", "off")).store()).isEmpty();
  }

  @Test
  void aReportNamedWithoutSettingsTakesItsDefaults() throws JobFaults {
    Job job =
        read(JobFiles.LEAST + "reports: {terms: {}, entities:, network: {}, ties: {}, topics: {}}");

    assertThat(job.terms())
        .contains(
            new TermsPlan(1, 3, 3, 5, Map.of(), OptionalLong.empty(), List.of(), List.of(), 1000));
    assertThat(job.entities()).contains(EntitiesPlan.standard());
    assertThat(job.network())
        .contains(new NetworkPlan(Unit.SENTENCE, 3, Set.of(), 3, List.of(), 7));
    assertThat(job.ties()).contains(new TiesPlan(Set.of(), List.of(), Optional.empty()));
    assertThat(job.topics()).contains(TopicsPlan.of(OptionalInt.of(20), 7));
  }

  @Test
  void everyKeyIsRead() throws JobFaults {
    Job job =
        read(
            """
            name: autumn drill
            output: hdfs://names/reports
            corpus:
              inputs:
                - {name: wires, path: a.txt, format: csv, fields: {id: key, text: body}}
                - path: more/*.parquet
              languages: [en, ru]
              from: 2024-06-01
              to: 2024-06-30
              zone: Europe/Minsk
              period: quarter
              where: "source <> 'Example Wire'"
              exclude: conf/takedown.csv
              selection: {query: Belarus OR China}
              duplicates: {similarity: 0.25, containment: 1}
              boilerplate: 0.1
              outlets: conf/outlets.csv
            publish: {text: evidence, history: 1, format: delta, exports: [csv, xlsx]}
            reports:
              terms:
                minimum: 2
                size: 2
                phrase_minimum: 4
                collocations: 0
                stopwords: {en: conf/en.txt, ru: conf/ru.txt}
                prior: 1000
                contrasts:
                  - {name: a, source: Example Wire}
                  - {name: b, period: 2024-06-10}
                  - {name: c, language: ru}
                  - {name: d, entity: BLR}
                  - {name: e, pair: [BLR, CHN]}
                  - {name: f, where: words > 100}
                watch: [sanctions, BLR]
                hits: 10
              entities: {dictionary: conf/entities.csv, recogniser: corenlp}
              network: {unit: article, minimum: 5}
              ties: {between: [BLR, CHN]}
              topics: {count: auto, seed: -1}
            """);

    assertThat(job.name()).isEqualTo("autumn drill");
    assertThat(job.output()).isEqualTo("hdfs://names/reports");
    assertThat(job.corpus())
        .isEqualTo(
            new CorpusPlan(
                List.of(
                    new InputPlan("wires", "a.txt", "csv", Map.of("id", "key", "text", "body")),
                    new InputPlan("", "more/*.parquet", "parquet", Map.of())),
                Set.of("en", "ru"),
                new Window(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)),
                ZoneId.of("Europe/Minsk"),
                Period.QUARTER,
                Optional.of("source <> 'Example Wire'"),
                Optional.of("conf/takedown.csv"),
                Optional.of("Belarus OR China"),
                Optional.of(new Duplicates(0.25, 1)),
                Optional.of(0.1),
                Optional.of("conf/outlets.csv")));
    assertThat(job.publish())
        .isEqualTo(
            new PublishPlan(
                PublishPlan.Text.EVIDENCE,
                1,
                TableFormat.DELTA,
                Set.of(PublishPlan.Export.CSV, PublishPlan.Export.XLSX)));
    assertThat(job.terms())
        .contains(
            new TermsPlan(
                2,
                2,
                4,
                0,
                Map.of("en", "conf/en.txt", "ru", "conf/ru.txt"),
                OptionalLong.of(1000),
                List.of(
                    new Contrast("a", Contrast.Kind.SOURCE, List.of("Example Wire")),
                    new Contrast("b", Contrast.Kind.PERIOD, List.of("2024-06-10")),
                    new Contrast("c", Contrast.Kind.LANGUAGE, List.of("ru")),
                    new Contrast("d", Contrast.Kind.ENTITY, List.of("BLR")),
                    new Contrast("e", Contrast.Kind.PAIR, List.of("BLR", "CHN")),
                    new Contrast("f", Contrast.Kind.WHERE, List.of("words > 100"))),
                List.of("sanctions", "BLR"),
                10));
    assertThat(job.entities())
        .contains(new EntitiesPlan(Optional.of("conf/entities.csv"), Engine.CORENLP));
    assertThat(job.network()).contains(new NetworkPlan(Unit.ARTICLE, 3, Set.of(), 5, List.of(), 7));
    assertThat(job.ties())
        .contains(new TiesPlan(Set.of("BLR", "CHN"), List.of(), Optional.empty()));
    assertThat(job.topics()).contains(TopicsPlan.of(OptionalInt.empty(), -1));
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl.gz, jsonl",
    "a/*.json, json",
    "A.CSV, csv",
    "a.tsv.zst, tsv",
    "a.parquet, parquet",
    "notes/*.txt, text"
  })
  void theExtensionTellsTheFormat(String path, String format) throws JobFaults {
    assertThat(read(JobFiles.withInput("path: '" + path + "'")).corpus().inputs().get(0).format())
        .isEqualTo(format);
  }

  @Test
  void topicsNeedAsManyStoriesToFitOn() {
    assertThat(
            faults(
                """
                output: reports
                corpus: {inputs: [{path: a.jsonl}]}
                reports:
                  topics: {count: 500, fit: 100}
                """))
        .containsExactly(
            "drill.yaml:4: reports.topics.fit: 500 topics need as many stories; 100 is given");
  }

  /** What is told of an unknown key lists the others. */
  @Test
  void everyKeyIsInThePageOnTheJobFile() throws Exception {
    String page = Files.readString(Path.of("docs/job.md"));
    List<String> faults =
        faults(
            """
            output: reports
            qqqqqqqqqqqqqqqqqqqq: 1
            corpus:
              qqqqqqqqqqqqqqqqqqqq: 1
              inputs: [{path: a.jsonl, qqqqqqqqqqqqqqqqqqqq: 1}]
              selection: {qqqqqqqqqqqqqqqqqqqq: 1}
            publish: {qqqqqqqqqqqqqqqqqqqq: 1}
            reports:
              terms: {qqqqqqqqqqqqqqqqqqqq: 1}
              entities: {qqqqqqqqqqqqqqqqqqqq: 1}
              network: {qqqqqqqqqqqqqqqqqqqq: 1}
              ties: {qqqqqqqqqqqqqqqqqqqq: 1}
              topics: {qqqqqqqqqqqqqqqqqqqq: 1}
            """);

    assertThat(faults).hasSize(10);
    for (String fault : faults) {
      for (String key : fault.replaceFirst(".*; known here: ", "").split(", ")) {
        assertThat(page).as(fault).containsPattern("[`.]" + key + "[`.\\[]");
      }
    }
  }

  @Test
  void offAndNoAreWords() throws JobFaults {
    Job job =
        read(
            """
            name: no
            output: off
            corpus:
              inputs: [{path: a.jsonl}]
              languages: no
              duplicates: off
            """);

    assertThat(job.name()).isEqualTo("no");
    assertThat(job.output()).isEqualTo("off");
    assertThat(job.corpus().languages()).containsExactly("no");
    assertThat(job.corpus().duplicates()).isEmpty();
  }

  @Test
  void languagesAreGivenByTheirCodes() {
    assertThat(
            faults(
                """
                name: drill
                output: reports
                corpus:
                  inputs: [{path: a.jsonl}]
                  languages: [en, EN, und, Russian, pt-BR, xx]
                """))
        .containsExactly(
            "drill.yaml:5: corpus.languages: 'EN' is no ISO 639-1 code; write en",
            "drill.yaml:5: corpus.languages: 'Russian' is no ISO 639-1 code; write ru",
            "drill.yaml:5: corpus.languages: 'pt-BR' is no ISO 639-1 code; write pt",
            "drill.yaml:5: corpus.languages: 'xx' is no ISO 639-1 code; English is en");
  }

  @Test
  void everyFaultIsToldAtOnceByLine() {
    assertThat(
            faults(
                """
                nane: drill
                output: reports
                corpus:
                  inputs:
                    - path: news/*.jsonl
                      format: jsnol
                  form: 2024-06-01
                  to: 2024-06-31
                  zone: Mars/Olympus
                  period: fortnight
                  duplicates: {similarity: 1.5}
                publish: {text: all, history: 0}
                reports:
                  tiess: {}
                  ties: {between: [BLR, XXX]}
                  topics: {count: few}
                  network: {minimum: many}
                """))
        .containsExactly(
            "drill.yaml:1: nane: unknown key; did you mean 'name'?",
            "drill.yaml:6: corpus.inputs[0].format: 'jsnol' is given; it takes one of "
                + String.join(", ", Formats.names()),
            "drill.yaml:7: corpus.form: unknown key; did you mean 'from'?",
            "drill.yaml:8: corpus.to: '2024-06-31' is given; it takes a day such as 2024-06-30",
            "drill.yaml:9: corpus.zone: 'Mars/Olympus' is given; it takes a time zone such as UTC"
                + " or Europe/Minsk",
            "drill.yaml:10: corpus.period: 'fortnight' is given; it takes one of day, week, month,"
                + " quarter, year",
            "drill.yaml:11: corpus.duplicates.similarity: '1.5' is given; it takes a number from 0"
                + " to 1",
            "drill.yaml:12: publish.history: '0' is given; it takes a whole number from 1 to 1000",
            "drill.yaml:12: publish.text: 'all' is given; it takes one of full, evidence, none",
            "drill.yaml:14: reports.tiess: unknown key; did you mean 'ties'?",
            "drill.yaml:15: reports.ties.between: 'XXX' is no ISO 3166-1 alpha-3 code, such as BLR",
            "drill.yaml:16: reports.topics.count: 'few' is given; it takes a whole number from 2 to"
                + " 1000",
            "drill.yaml:17: reports.network.minimum: 'many' is given; it takes a whole number from"
                + " 1 to 9223372036854775807");
  }

  @Test
  void aMissingKeyIsToldWithItsPlace() {
    assertThat(faults("name: drill\n"))
        .containsExactly("drill.yaml:1: corpus: is missing", "drill.yaml:1: output: is missing");
    assertThat(faults("output: out\ncorpus: {period: day}\n"))
        .containsExactly("drill.yaml:2: corpus.inputs: is missing");
    assertThat(faults(JobFiles.withInput("format: jsonl")))
        .containsExactly("drill.yaml:4: corpus.inputs[0].path: is missing");
  }

  @Test
  void anUnknownKeyIsToldOnItsOwnLineHoweverFarBelowItsValueStands() {
    assertThat(
            faults(
                """
                output: reports
                corpus:
                  inputs: [{path: a.jsonl}]
                reprots:

                  terms: {}
                """))
        .containsExactly("drill.yaml:4: reprots: unknown key; did you mean 'reports'?");
  }

  @Test
  void anUnknownKeyThatIsLikeNoneIsAnsweredWithTheKnownOnes() {
    assertThat(faults(JobFiles.LEAST + "publish: {colour: red}"))
        .containsExactly(
            "drill.yaml:5: publish.colour: unknown key; known here: text, history, format, exports");
  }

  @Test
  void aRepeatedKeyIsAFault() {
    assertThat(faults(JobFiles.LEAST + "output: elsewhere"))
        .containsExactly("drill.yaml:5: output: the key stands here again; keep one of them");
  }

  @Test
  void aValueOfTheWrongKindIsToldAsWhatItIs() {
    assertThat(
            faults(
                """
                name: [a, b]
                output: {a: b}
                corpus:
                  inputs: news.jsonl
                  languages: {en: ru}
                  exclude:
                  selection: Belarus
                publish: full
                """))
        .containsExactly(
            "drill.yaml:1: name: a list is given; it takes a text",
            "drill.yaml:2: output: a mapping is given; it takes a text",
            "drill.yaml:4: corpus.inputs: 'news.jsonl' is given; it takes a list of mappings, each"
                + " begun by '- '",
            "drill.yaml:5: corpus.languages: a mapping is given; it takes a list of words",
            "drill.yaml:6: corpus.exclude: nothing is given; it takes a text",
            "drill.yaml:7: corpus.selection: 'Belarus' is given; it takes a mapping, such as {}",
            "drill.yaml:8: publish: 'full' is given; it takes a mapping, such as {}");
  }

  @Test
  void aPathThatDoesNotTellItsFormatNeedsOne() {
    assertThat(faults(JobFiles.withInput("path: news/latest")))
        .containsExactly(
            "drill.yaml:4: corpus.inputs[0].format: is missing, and 'news/latest' does not tell it;"
                + " it takes one of "
                + String.join(", ", Formats.names()));
  }

  @Test
  void onlyFieldsOfAnArticleCanBeMapped() {
    assertThat(faults(JobFiles.withInput("{path: a.jsonl, fields: {titel: headline}}")))
        .containsExactly(
            "drill.yaml:4: corpus.inputs[0].fields: 'titel' is no field of an article; they are id,"
                + " url, source, published, updated, title, text, language");
  }

  @Test
  void aWindowThatEndsBeforeItBeginsIsAFault() {
    assertThat(faults(JobFiles.LEAST + "  from: 2024-07-01\n  to: 2024-06-01\n"))
        .containsExactly("drill.yaml:6: corpus.to: 2024-06-01 is before from, 2024-07-01");
  }

  @Test
  void oneCountryHasNoPair() {
    assertThat(faults(JobFiles.LEAST + "reports: {ties: {between: BLR}}"))
        .containsExactly(
            "drill.yaml:5: reports.ties.between: one country has no pair; name two or more, or"
                + " leave it out");
  }

  @Test
  void contrastsOfTiesAreTwoWindows() throws JobFaults {
    Job job =
        read(
            JobFiles.LEAST
                + "reports: {ties: {contrasts: [{name: entry, before: [2024-06-03, 2024-07-03],"
                + " after: [2024-07-04, 2024-07-31]}]}}");
    assertThat(job.ties().orElseThrow().contrasts())
        .containsExactly(
            new org.tieline.ties.Contrast(
                "entry",
                new Window(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 7, 3)),
                new Window(LocalDate.of(2024, 7, 4), LocalDate.of(2024, 7, 31))));
  }

  @Test
  void windowsThatAreNoneOrOverlapAreFaults() {
    assertThat(
            faults(
                JobFiles.LEAST
                    + "reports:\n  ties:\n    contrasts:\n"
                    + "      - name: a\n        before: 2024-06-03\n"
                    + "      - name: b\n        before: [2024-06-01, 2024-06-30]\n"
                    + "        after: [2024-06-30, 2024-07-31]\n"))
        .hasSize(3)
        .anyMatch(
            fault ->
                fault.endsWith(
                    "reports.ties.contrasts[0].before: '2024-06-03' is given; it takes a first and"
                        + " a last day, such as [2024-06-01, 2024-06-30]"))
        .anyMatch(fault -> fault.contains("contrasts[0].after: is missing; it takes a first"))
        .anyMatch(
            fault ->
                fault.endsWith(
                    "contrasts[1].after: begins on 2024-06-30, when 'before' is not over; it must"
                        + " begin after 2024-06-30"));
  }

  @Test
  void networkKeysAreRead() throws JobFaults {
    Job job =
        read(
            JobFiles.LEAST
                + "reports: {network: {unit: window, window: 5, types: [person, country],"
                + " around: BLR, minimum: 2, seed: 3}}");
    assertThat(job.network())
        .contains(
            new NetworkPlan(Unit.WINDOW, 5, Set.of("person", "country"), 2, List.of("BLR"), 3));
  }

  @Test
  void wrongNetworkKeysAreFaults() {
    assertThatThrownBy(
            () ->
                read(
                    JobFiles.LEAST
                        + "reports: {network: {unit: article, window: 5, types: [people]}}"))
        .isInstanceOf(JobFaults.class)
        .hasMessageContaining("window: goes with 'unit: window' only")
        .hasMessageContaining(
            "'people' is no kind of entity; they are country, organization, person, place");
  }
}
