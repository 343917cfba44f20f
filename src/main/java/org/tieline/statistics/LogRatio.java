package org.tieline.statistics;

/**
 * The binary logarithm of two relative frequencies' ratio: 1 says twice as frequent.
 *
 * <p>Hardie, A. (2014): Log Ratio: an informal introduction. ESRC CASS. A count of 0 is taken as
 * .5.
 */
public final class LogRatio {

  private static final double FOR_ZERO = .5;

  private LogRatio() {}

  /**
   * Positive where the term is more frequent in the target; 0 where it occurs in neither.
   *
   * @param target occurrences in the target
   * @param reference occurrences in the reference
   * @param targetWords words of the target, over 0
   * @param referenceWords words of the reference, over 0
   */
  public static double of(
      double target, double reference, double targetWords, double referenceWords) {
    if (target == 0 && reference == 0) {
      return 0;
    }
    double ratio =
        (target == 0 ? FOR_ZERO : target)
            / targetWords
            / ((reference == 0 ? FOR_ZERO : reference) / referenceWords);
    return Math.log(ratio) / Math.log(2);
  }
}
