package org.tieline.entities.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Places.Place;

/**
 * The country of each place in an article. Many names are borne by several places; what decides is,
 * in this order: the region or country written behind the name ("Paris, Texas"), how many people
 * live there, and which countries and regions the rest of the article names.
 */
final class PlaceCountries {

  private final List<Found> found;
  private final String[] countries;
  private final CountryVotes votes;
  private final Companies companies;
  private final LocalDate day;

  private PlaceCountries(List<Found> found, LocalDate day) {
    this.found = found;
    this.day = day;
    this.countries = new String[found.size()];
    this.votes = new CountryVotes(found);
    this.companies = new Companies(found);
    contain();
    local();
    for (int i = 0; i < countries.length; i++) {
      if (countries[i] == null) {
        countries[i] = decide(found.get(i));
      }
    }
  }

  /**
   * The names with the countries of their places; namesakes lose what the lexicon said of them.
   *
   * @param day the article's; null where it is not known
   */
  static List<Found> placed(List<Found> found, LocalDate day) {
    PlaceCountries places = new PlaceCountries(found, day);
    List<Found> placed = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      placed.add(places.placed(i));
    }
    return placed;
  }

  private Found placed(int index) {
    Found name = found.get(index);
    String country = countries[index];
    if (Objects.equals(country, name.country())) {
      return name;
    }
    EntityType type = name.type() == EntityType.COUNTRY ? EntityType.PLACE : name.type();
    return new Found(name.sentence(), name.words(), name.from(), name.to(), type, null, country);
  }

  /** A place whose country or region is written behind it: "Brest, Belarus". */
  private void contain() {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found name = found.get(i);
      Found next = found.get(i + 1);
      boolean follows =
          next.words() == name.words()
              && next.from() == name.to() + 1
              && name.words().is(name.to(), ",");
      boolean placed = name.type() == EntityType.PLACE || name.type() == EntityType.COUNTRY;
      if (!follows || !placed) {
        continue;
      }
      if (CountryVotes.isGeorgia(next) && holds(name, "USA", "USA.GA")) {
        countries[i] = "USA";
        countries[i + 1] = "USA";
      } else if (CountryVotes.isGeorgia(next) && !holds(name, "GEO", null)) {
        // "Florida, Georgia and Ohio" tells of neither.
        continue;
      } else if (name.type() == EntityType.PLACE
          && next.entry() != null
          && next.entry().kind() == Kind.COUNTRY) {
        boolean list = name.entry() != null && !holds(name, next.country(), null);
        if (!list) {
          countries[i] = next.country();
        }
      } else {
        String within = regionCountry(next);
        if (within != null && holds(name, within, null)) {
          countries[i] = within;
          countries[i + 1] = within;
          votes.add(within, CountryVotes.NAMED);
        }
      }
    }
  }

  /** Capitals that are namesakes here, and public bodies with a place for a first name. */
  private void local() {
    for (int i = 0; i < countries.length; i++) {
      Found name = found.get(i);
      Kind kind = name.entry() == null ? null : name.entry().kind();
      boolean country = kind == Kind.COUNTRY && countries[i] == null;
      if (country
          && votes.isTown(name.words(), name.from(), name.to(), name.country())
          && holds(name, "USA", null)) {
        countries[i] = "USA";
      }
      if (kind == Kind.CAPITAL && countries[i] == null) {
        countries[i] = namesake(name.words(), name.from(), name.to(), name.country());
        if (countries[i] == null) {
          votes.add(name.country(), CountryVotes.NAMED);
        }
      }
    }
    for (int i = 0; i < countries.length; i++) {
      Found name = found.get(i);
      if (name.type() == EntityType.ORGANIZATION && name.entry() == null) {
        countries[i] = name.country() == null ? ofBody(name) : ofBodyElsewhere(name);
      }
    }
  }

  /**
   * The country of a small namesake of a capital: local news of a region that the article names,
   * when it names no country but that one.
   */
  private String namesake(Words words, int from, int to, String own) {
    for (Place place : Places.standard().of(words, from, to)) {
      String country = place.country();
      boolean near = votes.isNear(place) && !votes.isAbroad(country);
      boolean town = country.equals("USA") && votes.isTown(words, from, to, own);
      if ((near || town) && !country.equals(own)) {
        return country;
      }
    }
    return null;
  }

  /** "Athens Police Department" in Georgia, and Georgia Power, which is no country's. */
  private String ofBodyElsewhere(Found body) {
    if (body.country().equals("GEO") && body.key(0).equals("georgia")) {
      return votes.georgia(body, false);
    }
    String elsewhere = namesake(body.words(), body.from(), body.from() + 1, body.country());
    return elsewhere == null ? body.country() : elsewhere;
  }

  /** "Granville County Sheriff's Office", where something else speaks for that country too. */
  private String ofBody(Found body) {
    String country = votes.best(PlaceNames.ofBody(body));
    return country != null && votes.of(country) > 0 ? country : null;
  }

  /** The country of a name that is a first-level region or an abbreviation of one; or null. */
  private static String regionCountry(Found name) {
    if (name.entry() != null && name.entry().kind() == Kind.ABBREVIATION) {
      return name.country();
    }
    if (name.type() != EntityType.PLACE || name.entry() != null) {
      return null;
    }
    for (Place place : PlaceNames.candidates(name)) {
      if (place.isRegion()) {
        return place.country();
      }
    }
    return null;
  }

  private static boolean holds(Found name, String country, String region) {
    for (Place place : PlaceNames.candidates(name)) {
      if (place.country().equals(country) && (region == null || region.equals(place.path()))) {
        return true;
      }
    }
    return false;
  }

  private String decide(Found name) {
    if (CountryVotes.isGeorgia(name)) {
      return votes.georgia(name, !PastStates.isSoviet(day));
    }
    if (companies.isShortFor(name)) {
      return null;
    }
    if (name.country() != null || name.type() != EntityType.PLACE || name.entry() != null) {
      return name.country();
    }
    boolean british = votes.of("GBR") + votes.of("IRL") >= CountryVotes.NAMED;
    return PlaceNames.isAmericanDivision(name) && !british
        ? "USA"
        : votes.best(PlaceNames.candidates(name));
  }
}
