package org.tieline.entities.recognition;

/**
 * What a form of the lexicon names.
 *
 * @param kind how the form stands for it
 * @param country alpha-3, or null
 * @param name the full name; for a country or nationality, the country's
 */
record Entry(Kind kind, String country, String name) {

  enum Kind {
    COUNTRY(EntityType.COUNTRY),
    NATIONALITY(EntityType.NATIONALITY),
    CAPITAL(EntityType.PLACE),
    SEAT(EntityType.PLACE),
    PLACE(EntityType.PLACE),
    /** A state by its letters, found behind a comma: "Mobile, Ala." */
    ABBREVIATION(EntityType.PLACE),
    BODY(EntityType.ORGANIZATION),
    ORGANIZATION(EntityType.ORGANIZATION),
    /** A form that looks like a name and is none: "Guinea pig". */
    NONE(null);

    final EntityType type;

    Kind(EntityType type) {
      this.type = type;
    }
  }

  String id() {
    return kind == Kind.COUNTRY || kind == Kind.NATIONALITY
        ? country
        : Identity.of(kind.type, name);
  }

  String rule() {
    return switch (kind) {
      case COUNTRY -> "country";
      case NATIONALITY -> "nationality";
      case CAPITAL -> "capital";
      case SEAT, BODY -> "seat";
      case PLACE, ABBREVIATION, ORGANIZATION, NONE -> "listed";
    };
  }
}
