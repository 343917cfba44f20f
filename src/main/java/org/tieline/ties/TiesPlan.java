package org.tieline.ties;

import java.util.Set;

/**
 * Which ties are published.
 *
 * @param between the countries whose pairs are published, alpha-3; empty for every pair
 */
public record TiesPlan(Set<String> between) {}
