package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every reference figure of a measure that is published, where the figures are at hand. */
class GoldenFiguresTest {
  private static final Path FOLDER = Path.of("../shared/golden");
  private static final Offset<Double> CLOSE = within(1e-6);

  @BeforeEach
  void figuresAreAtHand() {
    assumeTrue(Files.isDirectory(FOLDER));
  }

  @Test
  void keynessIsThatOfScipy() throws IOException {
    JsonNode golden = read("GOLDEN.json");
    for (String example : new String[] {"keyness_ab", "keyness_8"}) {
      for (JsonNode word : startingWith(golden, example)) {
        var table = table(word, "n_ref", word.get("N_target").asInt(), word.get("N_ref").asInt());
        assertThat(LogLikelihood.signed(table)).isCloseTo(figure(word, "G2_none"), CLOSE);
        assertThat(ChiSquared.signed(table, Correction.NONE))
            .isCloseTo(figure(word, "chi2_none"), CLOSE);
        assertThat(ChiSquared.signed(table, Correction.YATES))
            .isCloseTo(figure(word, "chi2_yates_R"), CLOSE);
        assertThat(
                LogRatio.of(
                    figure(word, "n_target"),
                    figure(word, "n_ref"),
                    figure(word, "N_target"),
                    figure(word, "N_ref")))
            .isCloseTo(figure(word, "log_ratio"), CLOSE);
      }
    }
  }

  @Test
  void keynessIsThatOfQuanteda() throws IOException {
    JsonNode golden = read("QUANTEDA_EXACT.json");
    Map<String, int[]> words = Map.of("ab", new int[] {10, 9}, "eight", new int[] {17, 12});
    words.forEach(
        (example, sizes) -> {
          for (JsonNode word : golden.get(example)) {
            var table = table(word, "n_reference", sizes[0], sizes[1]);
            assertThat(LogLikelihood.signed(table)).isCloseTo(figure(word, "lr_none"), CLOSE);
            assertThat(LogLikelihood.signed(table, Correction.YATES_WHERE_SMALL))
                .isCloseTo(figure(word, "lr_yates"), CLOSE);
            assertThat(LogLikelihood.signed(table, Correction.WILLIAMS))
                .isCloseTo(figure(word, "lr_williams"), CLOSE);
            assertThat(ChiSquared.signed(table, Correction.YATES_WHERE_SMALL))
                .isCloseTo(figure(word, "chi2_default"), CLOSE);
            assertThat(ChiSquared.signed(table, Correction.WILLIAMS))
                .isCloseTo(figure(word, "chi2_williams"), CLOSE);
          }
        });
  }

  @Test
  void logOddsAreThoseOfTheInformativePrior() throws IOException {
    JsonNode golden = read("GOLDEN.json");
    JsonNode words = startingWith(golden, "keyness_8");
    JsonNode flat = startingWith(golden, "fightin_words uninformative");
    JsonNode informative = startingWith(golden, "fightin_words informative");
    words
        .fieldNames()
        .forEachRemaining(
            name -> {
              double target = figure(words.get(name), "n_target");
              double reference = figure(words.get(name), "n_ref");
              assertThat(LogOdds.z(target, reference, 17, 12, .01, .08))
                  .isCloseTo(figure(flat.get(name), "z"), CLOSE);
              assertThat(LogOdds.z(target, reference, 17, 12, target + reference, 29))
                  .isCloseTo(figure(informative.get(name), "z"), CLOSE);
            });
  }

  @Test
  void collocationsAreThoseOfQuanteda() throws IOException {
    JsonNode golden = startingWith(read("GOLDEN.json"), "collocations \"other capital\"");
    double[] counts = Collocation.exactly(9, 3, 3, 2);
    assertThat(counts).containsExactly(5, 1, 1, 2);
    assertThat(Collocation.logLikelihood(counts)).isCloseTo(figure(golden, "G2"), CLOSE);
    assertThat(Collocation.lambda(counts).lambda()).isCloseTo(figure(golden, "lambda_"), CLOSE);
    assertThat(Collocation.lambda(counts).z()).isCloseTo(figure(golden, "z"), CLOSE);
    assertThat(Collocation.logDice(2, 3, 3)).isCloseTo(figure(golden, "logDice"), CLOSE);
    assertThat(Collocation.npmi(2, 9, 3, 3))
        .isCloseTo(figure(golden, "pmi_ln") / Math.log(9 / 2.), CLOSE);
  }

  /** The toy corpus' counts are those of Gries' (2008) table. */
  @Test
  void dispersionIsThatOfGries() throws IOException {
    JsonNode golden = startingWith(read("GOLDEN.json"), "dispersion");
    Map<String, long[]> counts =
        Map.of(
            "a", new long[] {1, 2, 3, 4, 5},
            "b", new long[] {2, 2, 2, 2, 2},
            "i", new long[] {1, 0, 0, 0, 0},
            "q", new long[] {0, 0, 1, 0, 0},
            "x", new long[] {0, 0, 0, 0, 1});
    counts.forEach(
        (word, parts) -> {
          var dispersion = Dispersion.of(parts, new long[] {9, 10, 10, 10, 11}, 50, 9);
          assertThat(dispersion.dp()).isCloseTo(figure(golden.get(word), "DP"), CLOSE);
          assertThat(dispersion.dpNorm()).isCloseTo(figure(golden.get(word), "DPnorm"), CLOSE);
        });
  }

  @Test
  void burstsAreThoseOfTheRPackage() throws IOException {
    JsonNode golden = read("BURST.json");
    double[] offsets =
        StreamSupport.stream(golden.get("offsets").spliterator(), false)
            .mapToDouble(JsonNode::asDouble)
            .toArray();
    for (String run : new String[] {"2 1", "3 1", "2 3"}) {
      String[] settings = run.split(" ");
      String states = golden.get("s%s_gamma%s_runs".formatted(settings[0], settings[1])).asText();
      int[] expected =
          Arrays.stream(states.split(","))
              .map(part -> part.split("x"))
              .flatMapToInt(
                  part ->
                      IntStream.generate(() -> Integer.parseInt(part[0]))
                          .limit(Integer.parseInt(part[1])))
              .skip(1) // the state before the first gap
              .toArray();
      assertThat(
              Bursts.ofOffsets(
                      offsets, Double.parseDouble(settings[0]), Double.parseDouble(settings[1]))
                  .states())
          .containsExactly(expected);
    }
  }

  private static ContingencyTable table(
      JsonNode word, String reference, int targetWords, int referenceWords) {
    return ContingencyTable.ofTerm(
        figure(word, "n_target"), figure(word, reference), targetWords, referenceWords);
  }

  private static double figure(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  private static JsonNode startingWith(JsonNode node, String prefix) {
    for (var names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (name.startsWith(prefix)) {
        return node.get(name);
      }
    }
    throw new IllegalArgumentException("No figures of " + prefix);
  }

  private static JsonNode read(String name) throws IOException {
    return new ObjectMapper()
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
        .readTree(FOLDER.resolve(name).toFile());
  }
}
