package org.tieline.network;

import org.tieline.entities.Chance;
import org.tieline.entities.PairTotal;
import org.tieline.statistics.Association;

/**
 * Two entities named together, by their codes, with what chance makes of them; null for no
 * association.
 *
 * @param lesser code of the lesser entity
 */
public record TiedPair(
    int lesser,
    int greater,
    long sentences,
    long articles,
    long stories,
    long sources,
    Double expected,
    Double lift,
    Double liftLow,
    Double liftHigh,
    Double npmi,
    Double logLikelihood,
    Double pValue) {

  /** A pair that has an association. */
  static TiedPair of(PairTotal pair, Chance chance) {
    Association association = chance.association(pair.lesser(), pair.greater(), pair.stories());
    return new TiedPair(
        pair.lesser(),
        pair.greater(),
        pair.sentences(),
        pair.articles(),
        pair.stories(),
        pair.sources(),
        association.expected(),
        association.lift(),
        association.liftLow(),
        association.liftHigh(),
        association.npmi(),
        association.logLikelihood(),
        association.pValue());
  }

  /** A pair that has none. */
  static TiedPair of(PairTotal pair) {
    return new TiedPair(
        pair.lesser(),
        pair.greater(),
        pair.sentences(),
        pair.articles(),
        pair.stories(),
        pair.sources(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
