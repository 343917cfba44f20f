package org.tieline.ties.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the coder to its floors on gold sentences. {@code -Dgold=FOLDER} takes them from elsewhere
 * than {@code ../shared/gold}; {@code -Derrors} lists what is missed and what is wrong.
 */
class MeasureTest {

  private static final Path GOLD = Path.of(System.getProperty("gold", "../shared/gold"));

  private static Scores scores(String measure, String file) throws IOException {
    Path gold = GOLD.resolve(file);
    assumeTrue(Files.exists(gold), () -> gold + " is not here");
    Scores scores = Measure.of(measure, gold, System.getProperty("errors") != null);
    System.out.printf("%s%n%s", gold, scores);
    return scores;
  }

  @Test
  void whoActsOnWhomAndHowIsFound() throws IOException {
    Scores scores = scores("pairs", "plover_gsr.jsonl");
    assertThat(scores.f1("1 directed pair")).isGreaterThan(72);
    assertThat(scores.f1("2 pair + quad")).isGreaterThan(60);
    assertThat(scores.f1("3 pair + type")).isGreaterThan(50);
  }

  @Test
  void theTypeBetweenGivenActorsIsFound() throws IOException {
    Scores scores = scores("types", "zsp_plv.jsonl");
    assertThat(scores.macroF1("1 root")).isGreaterThan(62);
    assertThat(scores.macroF1("2 quad")).isGreaterThan(82);
    assertThat(scores.macroF1("3 cooperation or conflict")).isGreaterThan(89);
  }

  @Test
  void theQuadOfTheCodebooksExamplesIsFound() throws IOException {
    assertThat(scores("quads", "cameo_examples.jsonl").f1("quad")).isGreaterThan(75);
  }

  @Test
  void forAndAgainstIsFoundInRussian() throws IOException {
    assertThat(scores("sides", "rusentrel.jsonl").f1("directed")).isGreaterThan(33);
  }
}
