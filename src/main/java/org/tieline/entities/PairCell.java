package org.tieline.entities;

/**
 * What an outlet tells of two codes in a period.
 *
 * @param lesser the lesser code; equal to {@code greater} for a code's own counts
 * @param place the period's place; -1 for none
 * @param source empty for none
 * @param sentences sentences of leads naming both
 * @param articles articles naming both, reprints included
 * @param stories stories whose lead names both
 */
public record PairCell(
    int lesser,
    int greater,
    int place,
    String source,
    long sentences,
    long articles,
    long stories) {}
