package org.tieline.corpus;

/**
 * When two articles are one story.
 *
 * @param similarity least Jaccard similarity of their word 5-grams, 0..1
 * @param containment least share of the shorter one's 5-grams that the longer holds, 0..1
 */
public record Duplicates(double similarity, double containment) {}
