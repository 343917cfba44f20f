package org.tieline.report.audit;

/**
 * What a reader says of a sampled row.
 *
 * @param kind event or mention, and its type
 */
public record Judgement(String kind, boolean correct) {}
