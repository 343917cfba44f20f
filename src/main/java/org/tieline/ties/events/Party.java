package org.tieline.ties.events;

/**
 * Someone that a sentence names, as one who acts or is acted upon.
 *
 * @param start UTF-16 offset of the name's first character
 * @param end offset behind its last
 * @param id the entity's id
 * @param country alpha-3; null for none
 * @param kind the type of name: person, organization, place, country or nationality
 */
public record Party(int start, int end, String id, String country, String kind) {

  boolean isNationality() {
    return kind.equals("nationality");
  }

  boolean isPerson() {
    return kind.equals("person");
  }

  boolean isPlace() {
    return kind.equals("place");
  }

  /** Whether both stand for the same side. */
  boolean isSame(Party other) {
    return country == null ? id.equals(other.id) : country.equals(other.country);
  }
}
