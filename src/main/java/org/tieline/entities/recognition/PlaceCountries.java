package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Places.Place;

/**
 * The country of each place in an article. Many names are borne by several places; what decides is,
 * in this order: the region or country written behind the name ("Paris, Texas"), how many people
 * live there, and which countries and regions the rest of the article names.
 */
final class PlaceCountries {

  /** Words that follow or precede a place's own name. */
  private static final Set<String> GENERIC =
      Set.of(
          "city",
          "province",
          "region",
          "state",
          "district",
          "governorate",
          "prefecture",
          "oblast",
          "county",
          "parish",
          "township",
          "village",
          "town",
          "municipality",
          "island",
          "islands",
          "greater",
          "downtown",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "metro",
          "port",
          "area",
          "borough");

  private static final Set<String> AMERICAN_DIVISIONS = Set.of("county", "parish", "township");
  private static final Set<String> AMERICAN_OFFICES =
      Set.of("sheriff", "sheriffs", "deputies", "trooper", "troopers", "congressman", "gop");

  private static final Set<String> PUBLIC_BODIES =
      Set.of(
          "police",
          "sheriff",
          "court",
          "council",
          "university",
          "college",
          "hospital",
          "school",
          "schools",
          "fire",
          "department",
          "district",
          "authority",
          "airport",
          "government",
          "legislature",
          "senate",
          "assembly",
          "board",
          "commission");

  private static final double NAMED = 2.5;
  private static final double SAME_REGION = 2.0;
  private static final double REGION_SIZE = 6.0;
  private static final double COUNTY_SIZE = 5.3;
  private static final double CAPITAL_SIZE = 7.0;
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "road",
          "avenue",
          "st.",
          "ave",
          "ave.",
          "drive",
          "lane",
          "boulevard",
          "blvd",
          "blvd.",
          "highway",
          "route",
          "square",
          "bridge",
          "river",
          "lake",
          "mall",
          "airport",
          "stadium",
          "sea",
          "ocean",
          "bay",
          "gulf");

  private final List<Found> found;
  private final String[] countries;
  private final Map<String, Double> votes = new HashMap<>();
  private final Map<String, Double> regionVotes = new HashMap<>();
  private final Set<String> outright = new HashSet<>();

  private PlaceCountries(List<Found> found) {
    this.found = found;
    this.countries = new String[found.size()];
    vote();
    contain();
    local();
    for (int i = 0; i < countries.length; i++) {
      if (countries[i] == null) {
        countries[i] = decide(found.get(i));
      }
    }
  }

  /** The names with the countries of their places; namesakes lose what the lexicon said of them. */
  static List<Found> placed(List<Found> found) {
    PlaceCountries places = new PlaceCountries(found);
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

  /** What the article names outright, and what its unambiguous places imply. */
  private void vote() {
    Set<String> seen = new HashSet<>();
    for (Found name : found) {
      if (name.entry() != null && name.country() != null && !isGeorgia(name)) {
        Kind kind = name.entry().kind();
        if (kind == Kind.COUNTRY || kind == Kind.NATIONALITY) {
          outright.add(name.country());
        }
        if (kind != Kind.CAPITAL && seen.add(name.country())) {
          votes.merge(name.country(), NAMED, Double::sum);
        }
      } else if (name.type() == EntityType.PLACE && seen.add(name.written())) {
        List<Place> candidates = candidates(name);
        Set<String> countriesOfName = new HashSet<>();
        Set<String> regions = new HashSet<>();
        for (Place place : candidates) {
          countriesOfName.add(place.country());
          regions.add(region(place));
        }
        if (countriesOfName.size() == 1) {
          votes.merge(candidates.get(0).country(), 1.0, Double::sum);
          if (regions.size() == 1) {
            regionVotes.merge(regions.iterator().next(), 1.0, Double::sum);
          }
        }
        if (AMERICAN_DIVISIONS.contains(name.key(name.size() - 1))) {
          votes.merge("USA", 1.5, Double::sum);
        }
      }
    }
    Set<Words> sentences = new HashSet<>();
    for (Found name : found) {
      if (sentences.add(name.words())) {
        for (int i = 0; i < name.words().size(); i++) {
          if (AMERICAN_OFFICES.contains(name.words().key(i))) {
            votes.merge("USA", 1.0, Double::sum);
          }
        }
      }
    }
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
      if (isGeorgia(next) && holds(name, "USA", "USA.GA")) {
        countries[i] = "USA";
        countries[i + 1] = "USA";
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
          votes.merge(within, NAMED, Double::sum);
        }
      }
    }
  }

  /** Capitals that are namesakes here, and public bodies with a place for a first name. */
  private void local() {
    for (int i = 0; i < countries.length; i++) {
      Found name = found.get(i);
      boolean capital = name.entry() != null && name.entry().kind() == Kind.CAPITAL;
      if (capital && countries[i] == null) {
        countries[i] = namesake(name.words(), name.from(), name.to(), name.country());
        if (countries[i] == null) {
          votes.merge(name.country(), NAMED, Double::sum);
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
      boolean near = regionVotes.getOrDefault(region(place), 0.0) >= 1 && !place.region().isEmpty();
      boolean abroad = outright.stream().anyMatch(country -> !country.equals(place.country()));
      if (near && !abroad && !place.country().equals(own)) {
        return place.country();
      }
    }
    return null;
  }

  /** "Athens Police Department" in Georgia. */
  private String ofBodyElsewhere(Found body) {
    String elsewhere = namesake(body.words(), body.from(), body.from() + 1, body.country());
    return elsewhere == null ? body.country() : elsewhere;
  }

  /** "Granville County Sheriff's Office", where something else speaks for that country too. */
  private String ofBody(Found body) {
    int to = Places.standard().longest(body.words(), body.from());
    boolean prefix = to > body.from() && to < body.to() && isLocal(body.words().key(to));
    if (!prefix || isLocal(body.key(0)) || GENERIC.contains(body.key(0))) {
      return null;
    }
    String country = best(Places.standard().of(body.words(), body.from(), to));
    return votes.getOrDefault(country, 0.0) > 0 ? country : null;
  }

  private static boolean isLocal(String word) {
    return PUBLIC_BODIES.contains(word) || AMERICAN_DIVISIONS.contains(word) || word.equals("city");
  }

  private static boolean isGeorgia(Found name) {
    return name.entry() != null
        && name.entry().kind() == Kind.COUNTRY
        && name.size() == 1
        && name.key(0).equals("georgia");
  }

  /** The country of a name that is a first-level region or an abbreviation of one; or null. */
  private String regionCountry(Found name) {
    if (name.entry() != null && name.entry().kind() == Kind.ABBREVIATION) {
      return name.country();
    }
    if (name.type() != EntityType.PLACE || name.entry() != null) {
      return null;
    }
    for (Place place : candidates(name)) {
      if (place.isRegion()) {
        return place.country();
      }
    }
    return null;
  }

  private boolean holds(Found name, String country, String region) {
    for (Place place : candidates(name)) {
      if (place.country().equals(country) && (region == null || region.equals(region(place)))) {
        return true;
      }
    }
    return false;
  }

  private String decide(Found name) {
    if (isGeorgia(name)) {
      double state = votes.getOrDefault("USA", 0.0) + regionVotes.getOrDefault("USA.GA", 0.0);
      double country =
          0.5
              + votes.getOrDefault("RUS", 0.0)
              + votes.getOrDefault("GEO", 0.0)
              + votes.getOrDefault("ARM", 0.0)
              + votes.getOrDefault("AZE", 0.0)
              + votes.getOrDefault("UKR", 0.0);
      return state > country ? "USA" : "GEO";
    }
    if (name.country() != null || name.type() != EntityType.PLACE || name.entry() != null) {
      return name.country();
    }
    if (AMERICAN_DIVISIONS.contains(name.key(name.size() - 1))
        && votes.getOrDefault("GBR", 0.0) + votes.getOrDefault("IRL", 0.0) < NAMED) {
      return "USA";
    }
    return best(candidates(name));
  }

  private String best(List<Place> candidates) {
    Place best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Place place : candidates) {
      double score = score(place);
      if (score > bestScore) {
        best = place;
        bestScore = score;
      }
    }
    return best == null ? null : best.country();
  }

  private double score(Place place) {
    double size =
        switch (place.population()) {
          case Places.REGION -> REGION_SIZE;
          case Places.COUNTY -> COUNTY_SIZE;
          default -> Math.log10(place.population());
        };
    return size
        + Math.min(4, votes.getOrDefault(place.country(), 0.0))
        + Math.min(SAME_REGION, regionVotes.getOrDefault(region(place), 0.0));
  }

  private static String region(Place place) {
    return place.region().isEmpty() ? place.country() : place.country() + "." + place.region();
  }

  /** Streets and lakes, bare letters, and "the Eastern Region". */
  private static boolean isNoPlaceOfItsOwn(Found name) {
    if (STREETS.contains(name.key(name.size() - 1)) && name.size() > 1) {
      return true;
    }
    if (name.size() == 1) {
      boolean letters = name.surface().length() <= 3 && Words.isAllCapitals(name.surface());
      return letters || GENERIC.contains(name.key(0));
    }
    for (int i = 0; i < name.size(); i++) {
      if (!GENERIC.contains(name.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** The gazetteer's places of a name, with and without what is not the name's own. */
  private static List<Place> candidates(Found name) {
    Places places = Places.standard();
    if (isNoPlaceOfItsOwn(name)) {
      return List.of();
    }
    List<Place> candidates = places.of(name.words(), name.from(), name.to());
    int from = name.from();
    int to = name.to();
    while (candidates.isEmpty() && to - from > 1) {
      if (GENERIC.contains(name.words().key(to - 1))) {
        to--;
      } else if (GENERIC.contains(name.words().key(from)) || name.words().is(from, "of")) {
        from++;
      } else {
        break;
      }
      candidates = places.of(name.words(), from, to);
    }
    return candidates;
  }
}
