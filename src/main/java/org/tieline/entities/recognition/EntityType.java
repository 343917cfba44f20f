package org.tieline.entities.recognition;

import java.util.Locale;

/** The kinds of entity that a mention can name. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  COUNTRY,
  NATIONALITY;

  /** The kind of a word in the tables' {@code type} column. */
  public static EntityType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word in the tables' {@code type} column. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
