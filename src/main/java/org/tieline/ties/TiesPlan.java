package org.tieline.ties;

import java.util.Optional;
import java.util.Set;

/**
 * Which ties are published.
 *
 * @param between the countries whose pairs are published, alpha-3; empty for every pair
 * @param lexicon a file of triggers of events, besides those that ship with Tieline
 */
public record TiesPlan(Set<String> between, Optional<String> lexicon) {}
