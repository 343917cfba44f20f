package org.tieline.entities;

import java.time.LocalDate;

/**
 * What articles of one task tell of an entity under one heading; the counts of several tasks add
 * up.
 *
 * @param facet what {@code heading} is
 * @param heading an outlet, a name, a type, a country, or a form
 * @param rule how a form was resolved; empty for other facets
 * @param mentions mentions, those in reprints included
 * @param lead_mentions mentions in stories' leads
 * @param articles articles, for outlets; else 0
 * @param stories leads, for outlets; else 0
 * @param first_day for outlets; null for none
 * @param last_day for outlets; null for none
 */
public record EntityCount(
    String entity_id,
    String facet,
    String heading,
    String rule,
    long mentions,
    long lead_mentions,
    long articles,
    long stories,
    LocalDate first_day,
    LocalDate last_day) {
  static final String SOURCE = "source";
  static final String NAME = "name";
  static final String TYPE = "type";
  static final String COUNTRY = "country";
  static final String ALIAS = "alias";
}
