package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden figures: the examples of quanteda.textstats' keyness tests, by its own formulas. */
class KeynessMeasuresTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  @ParameterizedTest
  @CsvSource({
    "3, 7, 10, 9, -4.534939370256227, -2.702843780738741, -4.200833447354794",
    "7, 2, 10, 9, 4.534939370256227, 2.7028437807387404, 4.200833447354794",
    "3, 2, 17, 12, 0.004751466706341745, 0.004751466706341745, 0.004289009988138246",
    "6, 2, 17, 12, 1.2742380675525076, 0.47734651413956053, 1.1887773892924705",
    "1, 4, 17, 12, -3.779440590859247, -2.0280835482596515, -3.4115904510358845",
    "1, 0, 17, 12, 1.0932910403381397, 1.0932910403381397, 1.0932910403381397",
  })
  void logLikelihoodIsThatOfQuanteda(
      double target,
      double reference,
      double targetWords,
      double referenceWords,
      double none,
      double yates,
      double williams) {
    var table = ContingencyTable.ofTerm(target, reference, targetWords, referenceWords);
    assertThat(LogLikelihood.signed(table)).isCloseTo(none, CLOSE);
    assertThat(LogLikelihood.signed(table, Correction.YATES_WHERE_SMALL)).isCloseTo(yates, CLOSE);
    assertThat(LogLikelihood.signed(table, Correction.WILLIAMS)).isCloseTo(williams, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 7, 10, 9, -4.33716049382716, -2.632438271604938, -4.682108949347152, -2.632438271604939",
    "7, 2, 10, 9, 4.33716049382716, 2.632438271604938, 4.682108949347152, 2.632438271604939",
    "3, 2, 17, 12, 0.004738562091503268, 0.004738562091503268, 0.0052494911590271545, 0",
    "6, 2, 17, 12, 1.2218720821662, 0.4672983776844071, 1.3097119231906633, 0.4672983776844071",
    "1, 4, 17, 12, -3.715032679738562, -2.040247140522876, -4.1156010686772895, -2.0402471405228",
    "1, 1, 17, 12, -0.06581336238198983, -0.06581336238198983, -0.08302630291987868, 0",
    "1, 0, 17, 12, 0.7310924369747899, 0.7310924369747899, 0.7310924369747899, 0",
  })
  void chiSquaredIsThatOfQuantedaAndR(
      double target,
      double reference,
      double targetWords,
      double referenceWords,
      double none,
      double whereSmall,
      double williams,
      double yates) {
    var table = ContingencyTable.ofTerm(target, reference, targetWords, referenceWords);
    assertThat(ChiSquared.signed(table, Correction.NONE)).isCloseTo(none, CLOSE);
    assertThat(ChiSquared.signed(table, Correction.YATES_WHERE_SMALL)).isCloseTo(whereSmall, CLOSE);
    assertThat(ChiSquared.signed(table, Correction.WILLIAMS)).isCloseTo(williams, CLOSE);
    assertThat(ChiSquared.signed(table, Correction.YATES)).isCloseTo(yates, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 7, 10, 9, -1.3743955147814981",
    "7, 2, 10, 9, 1.6553518286125541",
    "6, 2, 17, 12, 1.0824621601919733",
    "1, 0, 17, 12, 0.49749965947081687",
  })
  void logRatioCountsHalfForZero(
      double target, double reference, double targetWords, double referenceWords, double expected) {
    assertThat(LogRatio.of(target, reference, targetWords, referenceWords))
        .isCloseTo(expected, CLOSE);
  }

  /** Dunning (1993), table 2: "the swiss" in 31,777 bigrams. */
  @Test
  void logLikelihoodIsThatOfDunningsTable() {
    assertThat(LogLikelihood.signed(new ContingencyTable(110, 2442, 111, 29114)))
        .isCloseTo(270.72, within(.01));
  }

  @Test
  void anEmptyMarginSaysNothing() {
    assertThat(LogLikelihood.signed(ContingencyTable.ofPair(5, 10, 5, 10))).isZero();
    assertThat(ChiSquared.signed(ContingencyTable.ofPair(0, 0, 5, 10), Correction.NONE)).isZero();
  }

  @Test
  void countsThatContradictEachOtherAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContingencyTable.ofPair(5, 4, 5, 10))
        .withMessage("Not counts: 5.0, -1.0, 0.0, 6.0");
  }
}
