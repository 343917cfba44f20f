package org.tieline.statistics;

/**
 * Textbook descriptions of how two things are associated over the stories that name them.
 *
 * @param npmi see {@link Npmi}, -1..1; null where a thing is in no story
 * @param logLikelihood see {@link LogLikelihood}, signed; null where a thing is in no story, or
 *     where the two are counted together in smaller units than alone and the counts fill no table
 */
public record PairDescription(Double npmi, Double logLikelihood) {

  /**
   * @param both stories that name both
   * @param first stories that name the first
   * @param second stories that name the second
   * @param total all stories
   */
  public static PairDescription of(long both, long first, long second, long total) {
    if (first == 0 || second == 0) {
      return new PairDescription(null, null);
    }
    Double logLikelihood =
        first + second - both > total
            ? null
            : (Double) LogLikelihood.signed(ContingencyTable.ofPair(both, first, second, total));
    return new PairDescription(Npmi.of(both, first, second, total), logLikelihood);
  }
}
