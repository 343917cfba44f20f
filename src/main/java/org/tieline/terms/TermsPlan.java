package org.tieline.terms;

/**
 * Which terms are counted.
 *
 * @param minimum least stories of a term that is published
 */
public record TermsPlan(long minimum) {}
