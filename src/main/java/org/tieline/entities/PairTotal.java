package org.tieline.entities;

/**
 * Two codes that are named together.
 *
 * @param lesser the lesser code
 * @param sentences sentences of leads naming both
 * @param articles articles naming both, reprints included
 * @param stories stories whose lead names both
 * @param sources outlets naming both
 * @param dated period's place, sentences, articles, stories of each period that tells of both,
 *     behind each other in a {@link org.tieline.counting.Block}
 */
public record PairTotal(
    int lesser,
    int greater,
    long sentences,
    long articles,
    long stories,
    long sources,
    byte[] dated) {}
