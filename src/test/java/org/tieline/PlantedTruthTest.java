package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in twenty megabytes of generated articles stands in the tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthTest {
  private static final Path GENERATOR = Path.of("../shared/eval/make_corpus.py");
  private static final String JOB =
      """
      output: %1$s/reports
      store: off
      corpus:
        inputs: [{path: '%1$s/*.jsonl', format: jsonl}]
        period: month
      reports: {entities: {}}
      """;

  private PlantedTruth.Held held;

  @BeforeAll
  void runOnGeneratedArticles(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(GENERATOR), "the generator is not here");
    Path log = folder.resolve("log");
    Process generator =
        new ProcessBuilder(
                "python3",
                GENERATOR.toString(),
                "--articles",
                "3846",
                "--shards",
                "8",
                "--seed",
                "7",
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(generator.waitFor()).as(Files.readString(log)).isZero();
    Path job = Files.writeString(folder.resolve("job.yaml"), JOB.formatted(folder));
    Process run =
        Drivers.start(
            List.of(),
            List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"),
            log,
            "run",
            job.toString());
    assertThat(run.waitFor()).as(Files.readString(log)).isZero();
    held = PlantedTruth.against(folder.resolve("reports"), folder);
  }

  @Test
  void everyCutLineIsRefusedAndNoOther() {
    assertThat(held.lines().cut()).isPositive();
    assertThat(held.lines().missed()).isEmpty();
    assertThat(held.lines().more()).isEmpty();
    assertThat(held.lines().superseded()).isEqualTo(held.lines().twice());
  }

  /** The generator cuts sentences, and now and then a planted name follows half a name. */
  @Test
  void whoIsNamedTogetherIsCounted() {
    long planted = PlantedTruth.Triples.articles(held.triples().planted());

    assertThat(PlantedTruth.Triples.articles(held.triples().found()))
        .isBetween(planted - planted / 40, planted);
  }

  @Test
  void copiesAreOneStory() {
    assertThat(held.copies().recall()).isGreaterThan(.99);
    assertThat(held.copies().precision()).isGreaterThan(.97);
  }
}
