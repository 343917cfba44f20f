package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.tieline.spark.Sessions;

/** Commands that start no Spark: what they print, and their exit status. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class CommandLineTest {
  private static final String JOB =
      """
      output: reports/drill
      corpus:
        inputs:
          - path: news.jsonl
      reports: {ties: {}}
      """;

  @TempDir private Path home;

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void writeNews() throws IOException {
    Files.writeString(home.resolve("news.jsonl"), "{}\n");
    Files.writeString(home.resolve("drill.yaml"), JOB);
  }

  private static Answer execute(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int status = Tieline.execute(arguments);
      return new Answer(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private Answer check(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "check";
    arguments[1] = "drill.yaml";
    arguments[2] = "--folder";
    arguments[3] = home.toUri().toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return execute(arguments);
  }

  @Test
  void withoutACommandTheUsageIsPrinted() {
    Answer answer = execute();

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("Usage: tieline").contains("run", "check", "describe");
    assertThat(answer.err()).doesNotContain("submission");
  }

  @Test
  void helpAndVersionAreNoFaults() {
    assertThat(execute("--help").status()).isZero();
    assertThat(execute("run", "--help").out()).contains("--dry-run");
    assertThat(execute("--version").out()).startsWith("Tieline ");
  }

  @Test
  void anUnknownCommandIsWrong() {
    Answer answer = execute("chek", "drill.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("chek").doesNotContain("\tat ");
  }

  @Test
  void anUnknownOptionIsWrong() {
    Answer answer = check("--outptu", "a");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("--outptu").doesNotContain("\tat ");
  }

  @Test
  void aJobFileThatIsNotThereIsWrong() {
    Answer answer = execute("check", "jobs/gone.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("jobs/gone.yaml: the job file can't be read: jobs/gone.yaml does not exist\n");
  }

  @Test
  void aFaultyJobFileIsWrongAndAllItsFaultsAreTold() throws IOException {
    Files.writeString(home.resolve("drill.yaml"), JOB.replace("ties", "tise") + "outptu: b\n");
    Answer answer = check();

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            """
            drill.yaml:5: reports.tise: unknown key; did you mean 'ties'?
            drill.yaml:6: outptu: unknown key; did you mean 'output'?
            """);
  }

  @Test
  void aFaultOfASettingIsWrong() {
    Answer answer = check("--set", "corpus.period=fortnight");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("--set: corpus.period: 'fortnight' is given; it takes");
  }

  @Test
  void aPasswordInThePlaceOfTheJobOrItsFolderIsRefusedAndNotShown() {
    String place = "s3a://AKIA4:canary@news/";
    Answer job = execute("check", place + "drill.yaml");
    Answer folder = execute("check", "drill.yaml", "--folder", place);

    String told =
        ": holds a password, and places are told in messages and run.json; give it as a property of"
            + " Spark, such as spark.hadoop.fs.s3a.secret.key\n";
    assertThat(job).isEqualTo(new Answer(2, "", "JOB.yaml" + told));
    assertThat(folder).isEqualTo(new Answer(2, "", "--folder" + told));
    assertThat(execute("diff", place, "b")).isEqualTo(new Answer(2, "", "OLD" + told));
    assertThat(execute("diff", "a", place)).isEqualTo(new Answer(2, "", "NEW" + told));
    assertThat(execute("audit", place)).isEqualTo(new Answer(2, "", "OUTPUT" + told));
    assertThat(execute("audit", "a", "--sheet", place))
        .isEqualTo(new Answer(2, "", "--sheet" + told));
    assertThat(execute("describe", "--output", place))
        .isEqualTo(new Answer(2, "", "--output" + told));
  }

  @Test
  void checkPrintsThePlan() {
    Answer answer = check("--set", "corpus.from=2024-06-01");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("job      drill\n")
        .contains(
            "input    news.jsonl (jsonl): 1 files, 3 bytes\n",
            "window   2024-06-01 to the last, by week in UTC\n",
            "reports  corpus, entities, ties\n");
  }

  @Test
  void anOutputOnTheCommandLineReplacesTheJobs() {
    assertThat(check("--output", "else's").out())
        .contains("output   file:" + home.resolve("else's"));
  }

  @Test
  void aReportThatTheJobDoesNotMakeIsWrong() {
    Answer answer = check("--report", "topics");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("--report topics: the job does not make it; it makes corpus, entities, ties\n");
  }

  @Test
  void aDryRunPrintsThePlanAndWhatTheOutputShows() {
    Answer answer = execute("run", "drill.yaml", "--dry-run", "--folder", home.toUri().toString());

    assertThat(answer).isEqualTo(new Answer(0, check().out() + "shown    nothing yet\n", ""));
  }

  @Test
  void theExampleJobIsRight() {
    Answer answer = execute("check", "jobs/belarus-china-russia.yaml");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("reports  corpus, entities, network, ties, terms, topics\n");
  }

  @Test
  void describePrintsEveryTableInEachFormat() throws IOException {
    assertThat(execute("describe").out())
        .contains("ties/ties: one row per pair of countries; key tie_id; since 0.1\n");
    assertThat(execute("describe", "--format", "markdown").out()).contains("### ties/ties\n");
    assertThat(new ObjectMapper().readTree(execute("describe", "--format", "json").out()))
        .hasSizeGreaterThan(20);
    assertThat(execute("describe", "--format", "ddl", "--output", "/reports/a/").out())
        .contains("LOCATION 'file:/reports/a/ties/ties';");
  }

  @Test
  void statementsAreOfTheTablesThatTheRunHas(@TempDir Path output) throws IOException {
    Files.writeString(
        output.resolve("run.json"), "{\"run\": \"r1\", \"tables\": {\"ties/ties\": {}}}");
    String[] ddl = {"describe", "--format", "ddl", "--dialect", "duckdb", "--output", "" + output};

    assertThat(execute(ddl).out()).contains("ties/ties").doesNotContain("terms/terms");
    Answer other =
        execute("describe", "terms/terms", "--format", "ddl", "--output", output.toString());
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).endsWith("shows has no table 'terms/terms'\n");
  }

  @Test
  void describePrintsOneTable() {
    Answer answer = execute("describe", "ties/ties");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("ties/ties: ").doesNotContain("ties/evidence");
  }

  @Test
  void describeKnowsWhatItCanNotDescribe() {
    assertThat(execute("describe", "ties/knots"))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(2))
        .satisfies(
            answer ->
                assertThat(answer.err())
                    .startsWith("There is no table 'ties/knots'; there are corpus/articles, "));
    assertThat(execute("describe", "--format", "xml").err())
        .isEqualTo("There is no format 'xml'; there are text, json, markdown, ddl\n");
  }

  @Test
  void theVirtualMachineOfASmallJobAndOfALargeOneStartsHere() throws Exception {
    String small = virtualMachine();
    try (RandomAccessFile news = new RandomAccessFile(home.resolve("news.jsonl").toFile(), "rw")) {
      news.setLength(Sessions.SMALL_BYTES);
    }
    String large = virtualMachine();

    assertThat(small).contains("UseSerialGC").contains("TieredStopAtLevel=1");
    assertThat(large).contains("UseParallelGC").doesNotContain("TieredStopAtLevel");
    for (String options : List.of(small, large)) {
      assertThat(said(options)).doesNotContainIgnoringCase("warning").contains(" version ");
    }
  }

  private String virtualMachine() {
    Answer answer = submission("drill.yaml");
    assertThat(answer.status()).as(answer.err()).isZero();
    return answer.out().split("\0")[1];
  }

  private Answer submission(String job, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "submission", home.resolve(job).toString(), "--folder", home.toUri().toString()));
    arguments.addAll(List.of(more));
    return execute(arguments.toArray(String[]::new));
  }

  private String files(String... options) {
    return submission("drill.yaml", options).out().split("\0")[0];
  }

  @Test
  void filesOfTheUserTravelBesideTheJobs() throws IOException {
    Path properties =
        Files.writeString(home.resolve("mine.properties"), "spark.files /etc/krb5.conf\n");

    assertThat(files("--spark=--files", "--spark=a.csv,b.csv"))
        .matches(".*/drill\\.yaml,file:.*/a\\.csv,file:.*/b\\.csv");
    assertThat(files("--spark=--properties-file", "--spark=" + properties))
        .matches(".*/drill\\.yaml,(file:)?/etc/krb5\\.conf");
  }

  @Test
  void tablesAreDescribedWhereSparksOptionsSayThatTheyStand() {
    String[] describe = {
      "describe",
      "corpus/articles",
      "--format",
      "ddl",
      "--output",
      "viewfs://news/july",
      "--spark=--conf",
      "--spark=spark.hadoop.fs.viewfs.mounttable.news.link./july=" + home.toUri()
    };

    assertThat(execute(List.of(describe).subList(0, 6).toArray(String[]::new)).status())
        .isNotZero();
    Answer answer = execute(describe);
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("viewfs://news/july");
  }

  @Test
  void whatIsNoPlaceIsWrong() {
    for (String place : List.of("a:b", "", "gopher://host/reports")) {
      Answer answer = execute("describe", "--format", "ddl", "--output", place);

      assertThat(answer.status()).isEqualTo(2);
      assertThat(answer.err()).startsWith("--output: '" + place + "' is no place: ");
      assertThat(answer.err().lines()).hasSize(1);
    }
  }

  @Test
  void aStorageIsKnownFromTheJarThatSparksOptionsBring() throws Exception {
    Path source = home.resolve("Tape.java");
    Files.writeString(
        source, "public class Tape extends org.apache.hadoop.fs.RawLocalFileSystem {}");
    String hadoop =
        Path.of(
                RawLocalFileSystem.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI())
            .toString();
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", hadoop, source.toString()))
        .isZero();
    Path jar = home.resolve("tape.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("Tape.class"));
      out.write(Files.readAllBytes(home.resolve("Tape.class")));
    }
    String[] named = {
      "--output", "tape:/reports", "--spark=--conf", "--spark=spark.hadoop.fs.tape.impl=Tape"
    };

    Answer without = check(named);
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err())
        .startsWith(
            "drill.yaml: output: 'tape:/reports' is no place to write to: tape:// needs a jar")
        .doesNotContain("\tat ");
    Answer with =
        check(
            Stream.concat(Stream.of(named), Stream.of("--spark=--jars", "--spark=" + jar))
                .toArray(String[]::new));
    assertThat(with.status()).as(with.err()).isZero();
  }

  @Test
  void aJobFileWithACommaInItsNameCannotTravel() throws IOException {
    Files.writeString(home.resolve("belarus,china.yaml"), JOB);
    Answer answer = submission("belarus,china.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .endsWith(
            "belarus,china.yaml: Spark parts its list of files at commas; give it a name"
                + " without\n");
  }

  /** What a virtual machine with these options says of its version. */
  private static String said(String options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.add("-version");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void aDriverThatYarnStartedFailsWithWhatTheUserIsTold() {
    String[] arguments = {"check", "drill.yaml", "--folder", home.toUri() + "nowhere/"};
    String told = execute(arguments).err().strip();
    PrintStream err = System.err;
    try {
      System.setProperty("spark.master", "yarn");
      System.setProperty("spark.submit.deployMode", "cluster");
      System.setErr(new PrintStream(OutputStream.nullOutputStream()));
      assertThatThrownBy(() -> Tieline.main(arguments))
          .isInstanceOf(FailedRun.class)
          .hasMessage(told)
          .hasNoCause();
    } finally {
      System.setErr(err);
      System.clearProperty("spark.master");
      System.clearProperty("spark.submit.deployMode");
    }
    assertThat(told).contains("drill.yaml");
  }

  @Test
  void twoFilesOfOneNameThatWouldTravelToOneFolderAreRefused() throws IOException {
    for (String language : List.of("en", "ru")) {
      Files.writeString(
          Files.createDirectories(home.resolve(language)).resolve("stop.txt"), language);
    }
    Files.writeString(
        home.resolve("drill.yaml"),
        JOB.replace("{ties: {}}", "{terms: {stopwords: {en: en/stop.txt, ru: ru/stop.txt}}}"));
    Answer answer = submission("drill.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("ru/stop.txt").contains("rename one");
  }
}
