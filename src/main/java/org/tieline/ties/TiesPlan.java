package org.tieline.ties;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which ties are published.
 *
 * @param between the countries whose pairs are published, alpha-3; empty for every pair
 * @param contrasts windows of time that are held against each other
 * @param lexicon a file of triggers of events, besides those that ship with Tieline
 */
public record TiesPlan(Set<String> between, List<Contrast> contrasts, Optional<String> lexicon) {}
