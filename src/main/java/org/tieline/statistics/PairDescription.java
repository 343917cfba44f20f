package org.tieline.statistics;

/**
 * Descriptions of how two things are associated over the stories that name them.
 *
 * @param npmi see {@link Npmi}, -1..1; null where a thing is in no story
 * @param logLikelihood see {@link LogLikelihood}, signed; null where a thing is in no story, or
 *     where the two are counted together in smaller units than alone: stories that name both apart
 *     are in no cell of a two-by-two table
 */
public record PairDescription(Double npmi, Double logLikelihood) {

  /**
   * The textbook's.
   *
   * @param both stories that name both
   * @param first stories that name the first
   * @param second stories that name the second
   * @param total all stories
   */
  public static PairDescription of(long both, long first, long second, long total) {
    if (first == 0 || second == 0) {
      return new PairDescription(null, null);
    }
    return new PairDescription(
        Npmi.of(both, first, second, total),
        LogLikelihood.signed(ContingencyTable.ofPair(both, first, second, total)));
  }

  /**
   * Of two things that are together in a smaller unit than the story.
   *
   * @param both stories of which such a unit names both
   * @param expected such stories in a model of chance
   * @param total all stories
   */
  public static PairDescription within(long both, double expected, long total) {
    return new PairDescription(Npmi.against(both, expected, total), null);
  }
}
