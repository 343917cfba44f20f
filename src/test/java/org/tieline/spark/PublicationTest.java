package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;

/** What an output shows before, during and after a run. */
@ExtendWith(SparkExtension.class)
public class PublicationTest {

  @Table(name = "alpha/letters", grain = "letter", key = "letter")
  public record Letter(@Column("the letter") String letter) {}

  @Table(name = "beta/numbers", grain = "number", key = "number")
  public record Figure(@Column("the number") long number) {}

  private final SparkSession spark;
  @TempDir private Path output;

  PublicationTest(SparkSession spark) {
    this.spark = spark;
  }

  private Publication begin(String run) throws IOException {
    return Publication.begin(
        spark,
        output.toString(),
        run,
        List.of("alpha", "beta", "run.json"),
        TextRule.EVERYTHING,
        TableFormat.PARQUET);
  }

  private Dataset<Letter> letters(String... letters) {
    return spark.createDataset(Stream.of(letters).map(Letter::new).toList(), Rows.of(Letter.class));
  }

  private Publication publish(String run, int history, String... letters) throws IOException {
    Publication publication = begin(run);
    publication.write(letters(letters), Letter.class);
    publication.file("run.json", run.getBytes(StandardCharsets.UTF_8));
    publication.commit(history);
    return publication;
  }

  private List<String> shown() throws Exception {
    return Parquet.query(
        "SELECT letter FROM %s ORDER BY letter", output.resolve("alpha/letters/*.parquet"));
  }

  private List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void aCommittedRunIsReadThroughTheLinks() throws Exception {
    publish("r1", 3, "b", "a");

    assertThat(shown()).containsExactly("a", "b");
    assertThat(output.resolve("run.json")).hasContent("r1");
    assertThat(entries(output))
        .containsExactly("alpha", "current", "current.json", "run.json", "runs");
  }

  @Test
  void untilItCommitsARunShowsNothing() throws Exception {
    publish("r1", 3, "old");
    Publication next = begin("r2");
    next.write(letters("new"), Letter.class);
    next.file("run.json", new byte[0]);

    assertThat(shown()).containsExactly("old");
    next.commit(3);
    assertThat(shown()).containsExactly("new");
  }

  @Test
  void afterAFailureTheOutputShowsThePreviousRunWhole() throws Exception {
    publish("r1", 3, "old");
    List<String> before = entries(output);
    Publication next = begin("r2");
    next.write(letters("new"), Letter.class);
    Dataset<Figure> failing =
        letters("x")
            .map(
                (MapFunction<Letter, Figure>)
                    letter -> {
                      throw new IllegalStateException("torn off");
                    },
                Rows.of(Figure.class));

    assertThatThrownBy(() -> next.write(failing, Figure.class)).hasMessageContaining("torn off");
    next.abandon();

    assertThat(shown()).containsExactly("old");
    assertThat(entries(output)).isEqualTo(before);
    assertThat(entries(output.resolve("runs"))).containsExactly("r1");
  }

  @Test
  void afterAKillTheNextRunPublishesAsEver() throws Exception {
    publish("r1", 3, "old");
    begin("r2").write(letters("killed"), Letter.class);

    assertThat(shown()).containsExactly("old");
    publish("r3", 3, "new");
    assertThat(shown()).containsExactly("new");
    assertThat(output.resolve("runs/r2")).as("what the killed run wrote").doesNotExist();
  }

  @Test
  void aRunThatTheOutputShowsCanNotBeAbandoned() throws Exception {
    Publication published = publish("r1", 3, "a");
    assertThat(published.abandon()).isFalse();

    assertThat(shown()).containsExactly("a");
  }

  @Test
  void aRunThatWasAbandonedIsNotPublishedByWhoGoesOnWithIt() throws Exception {
    publish("r1", 3, "old");
    Publication next = begin("r2");
    next.write(letters("new"), Letter.class);

    assertThat(next.abandon()).isTrue();
    next.file("run.json", new byte[0]);

    assertThatThrownBy(() -> next.commit(3)).hasMessageContaining("r2 was stopped");
    assertThat(shown()).containsExactly("old");
  }

  @Test
  void allReportsTurnTogetherThroughOneLink() throws Exception {
    Publication first = begin("r1");
    first.write(letters("a"), Letter.class);
    first.write(spark.range(1).map(FIGURE, Rows.of(Figure.class)), Figure.class);
    first.commit(3);

    assertThat(Files.readSymbolicLink(output.resolve("alpha"))).isEqualTo(Path.of("current/alpha"));
    assertThat(Files.readSymbolicLink(output.resolve("beta"))).isEqualTo(Path.of("current/beta"));
    assertThat(Files.readSymbolicLink(output.resolve("current"))).isEqualTo(Path.of("runs/r1"));
  }

  private static final MapFunction<Long, Figure> FIGURE = Figure::new;

  @Test
  void aReportThatTheNewRunDoesNotMakeLosesItsLink() throws Exception {
    Publication first = begin("r1");
    first.write(letters("a"), Letter.class);
    first.write(spark.range(1).map(FIGURE, Rows.of(Figure.class)), Figure.class);
    first.file("run.json", new byte[0]);
    first.commit(3);
    publish("r2", 3, "b");

    assertThat(output.resolve("beta").toFile()).doesNotExist();
    assertThat(Files.exists(output.resolve("beta"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(output.resolve("runs/r1/beta/numbers/part-00000.parquet")).exists();
  }

  @Test
  void asManyRunsAreKeptAsTheHistoryIsLong() throws Exception {
    for (int i = 1; i <= 4; i++) {
      publish("r" + i, 2, "a");
    }

    assertThat(entries(output.resolve("runs"))).containsExactly("r3", "r4");
    publish("r5", 1, "b");
    assertThat(entries(output.resolve("runs"))).containsExactly("r5");
    assertThat(shown()).containsExactly("b");
  }

  @Test
  void aRunThatWasKilledBeforeItsCommitPushesNoOtherOutOfTheHistory() throws Exception {
    publish("r1", 2, "a");
    Publication killed = begin("r2");
    killed.write(letters("b"), Letter.class);
    killed.file("run.json", new byte[0]);
    publish("r3", 2, "c");
    assertThat(entries(output.resolve("runs"))).contains("r1", "r3");

    publish("r4", 2, "d");
    assertThat(entries(output.resolve("runs"))).containsExactly("r3", "r4");
  }

  @Test
  void somethingInTheWayOfALinkIsToldBeforeAnyWork() throws Exception {
    Files.createDirectories(output.resolve("alpha/mine"));

    assertThatThrownBy(() -> begin("r1"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            output.resolve("alpha")
                + " stands where the link to the latest run goes; move it away or choose another"
                + " output");
    assertThat(entries(output)).containsExactly("alpha");
  }

  @Test
  void whatIsNotInTheWayStays() throws Exception {
    Files.writeString(output.resolve("notes.txt"), "mine");
    Files.createSymbolicLink(output.resolve("mine"), Path.of("notes.txt"));
    publish("r1", 3, "a");

    assertThat(output.resolve("mine")).hasContent("mine");
  }

  @Test
  void onAnObjectStoreTheManifestAloneTurns() throws Exception {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    ObjectStore.mount(hadoop);
    String store = "store:" + output;
    assertThat(Publication.location(store, hadoop)).isEqualTo(store);
    publishTo(store, "r1", 1);
    publishTo(store, "r2", 1);

    assertThat(entries(output)).containsExactly("current.json", "runs");
    assertThat(entries(output.resolve("runs"))).containsExactly("r2");
    assertThat(Publication.location(store, hadoop)).isEqualTo(store + "/runs/r2");
    assertThat(
            Parquet.query(
                "SELECT letter FROM %s", output.resolve("runs/r2/alpha/letters/*.parquet")))
        .containsExactly("r2");
  }

  /** A store on which nothing can be deleted. */
  public static class Lasting extends ObjectStore {
    @Override
    public String getScheme() {
      return "lasting";
    }

    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) {
      return false;
    }
  }

  /** A store whose answer to the last write is lost. */
  public static class Deaf extends ObjectStore {
    @Override
    public String getScheme() {
      return "deaf";
    }

    @Override
    protected FSDataOutputStream begin(
        org.apache.hadoop.fs.Path path, boolean overwrite, Beginning itself) throws IOException {
      FSDataOutputStream out = itself.begin(overwrite);
      return path.getName().equals("current.json")
          ? new FSDataOutputStream(out, null) {
            @Override
            public void close() throws IOException {
              super.close();
              throw new IOException("connection reset");
            }
          }
          : out;
    }
  }

  @Test
  void aRunThatTheStoreShowsIsPublishedThoughItsAnswerIsLost() throws Exception {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    ObjectStore.mount(hadoop, "deaf", Deaf.class);
    String place = "deaf:" + output;

    assertThat(publishTo(place, "r1", 1)).isEmpty();
    assertThat(Publication.location(place, hadoop)).endsWith("runs/r1");
  }

  @Test
  void aRunIsPublishedThoughOlderOnesCanNotBeDeleted() throws Exception {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    ObjectStore.mount(hadoop, "lasting", Lasting.class);
    String place = "lasting:" + output;
    publishTo(place, "r1", 1);

    assertThat(publishTo(place, "r2", 1))
        .singleElement()
        .asString()
        .contains("runs/r1 could not be deleted");
    assertThat(Publication.location(place, hadoop)).endsWith("runs/r2");
  }

  @Test
  void whereNothingMarksEarlierRunsTheyStayUntilTheHistoryIsFull() throws Exception {
    ObjectStore.mount(spark.sparkContext().hadoopConfiguration());
    String store = "store:" + output;
    publishTo(store, "r1", 2);
    Files.delete(output.resolve("runs/r1/_committed"));
    publishTo(store, "r2", 2);
    assertThat(entries(output.resolve("runs"))).containsExactly("r1", "r2");

    publishTo(store, "r3", 2);
    assertThat(entries(output.resolve("runs"))).containsExactly("r2", "r3");
  }

  private List<String> publishTo(String place, String run, int history) throws IOException {
    Publication publication =
        Publication.begin(
            spark, place, run, List.of("alpha"), TextRule.EVERYTHING, TableFormat.PARQUET);
    publication.write(letters(run), Letter.class);
    publication.file("run.json", new byte[0]);
    return publication.commit(history);
  }

  @Test
  void theManifestNamesTheRunAndItsFiles() throws Exception {
    Publication publication = publish("r1", 3, "a", "b");
    JsonNode manifest =
        new ObjectMapper().readTree(Files.readAllBytes(output.resolve("current.json")));

    assertThat(manifest.get("run").asText()).isEqualTo("r1");
    JsonNode table = manifest.get("tables").get("alpha/letters");
    assertThat(table.get("rows").asLong()).isEqualTo(2);
    assertThat(table.get("sha256").asText()).isEqualTo(publication.tables().get(0).sha256());
    assertThat(table.get("files"))
        .extracting(JsonNode::asText)
        .containsExactly("runs/r1/alpha/letters/part-00000.parquet");
    assertThat(output.resolve(table.get("files").get(0).asText())).exists();
  }
}
