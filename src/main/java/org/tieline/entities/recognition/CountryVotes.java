package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Places.Place;

/**
 * How much an article speaks for each country and region: by the countries and peoples that it
 * names, and by its places whose name no other country bears.
 */
final class CountryVotes {

  /** What a country named outright weighs, in orders of magnitude of inhabitants. */
  static final double NAMED = 2.5;

  private static final double MOST = 4.0;
  private static final double SAME_REGION = 2.0;
  private static final double REGION_SIZE = 6.0;
  private static final double AMERICAN_STATE_SIZE = 6.5;
  private static final double COUNTY_SIZE = 5.3;

  /**
   * What naming the United States weighs for a town whose state is not named, against a larger city
   * elsewhere: they are named in news from everywhere.
   */
  private static final double AMERICAN_TOWN = 0.8;

  /** A state of America named is weaker evidence of its Georgia than other states and cities. */
  private static final double NAMED_AMERICA = 0.4;

  private static final List<String> NEIGHBOURS_OF_GEORGIA =
      List.of("RUS", "GEO", "ARM", "AZE", "UKR");

  private static final Set<String> AMERICAN_OFFICES =
      Set.of("sheriff", "sheriffs", "deputies", "trooper", "troopers", "congressman", "gop");

  /** Offices and parties of American states, and of no other Georgia. */
  private static final Set<String> OFFICES_OF_STATES =
      Set.of("congressman", "congresswoman", "senator", "governor", "republican", "democrat");

  /** Pairs of words in the names of bodies as American towns have. */
  private static final Set<String> AMERICAN_BODIES =
      Set.of(
          "police department",
          "fire department",
          "high school",
          "middle school",
          "elementary school",
          "junior college",
          "community college",
          "school district",
          "school board",
          "county commission",
          "city commission",
          "county jail",
          "grand jury");

  /** Evidence of American local news that makes a capital's name a town's. */
  private static final double LOCAL = 2.0;

  private final Map<String, Double> votes = new HashMap<>();
  private final Map<String, Double> regions = new HashMap<>();
  private final Set<String> outright = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();
  private final Set<String> towns = new HashSet<>();
  private double american;

  /** The votes of an article's names as they are found. */
  CountryVotes(List<Found> found) {
    Set<String> seen = new HashSet<>();
    Set<Words> sentences = new HashSet<>();
    for (Found name : found) {
      if (name.entry() != null && name.country() != null && !isGeorgia(name)) {
        Kind kind = name.entry().kind();
        if (kind == Kind.COUNTRY || kind == Kind.NATIONALITY) {
          outright.add(name.country());
        }
        if (kind == Kind.NATIONALITY) {
          peoples.add(name.country());
        }
        if (kind != Kind.CAPITAL && seen.add(name.country())) {
          add(name.country(), NAMED);
        }
      } else if (name.type() == EntityType.PLACE && seen.add(name.written())) {
        ofPlace(name);
      }
      if (name.type() == EntityType.ORGANIZATION
          && PlaceNames.isOfTown(name.words(), name.from() + 1)) {
        towns.add(name.key(0));
      }
      if (sentences.add(name.words())) {
        ofOffices(name.words());
      }
    }
  }

  private void ofPlace(Found name) {
    List<Place> candidates = PlaceNames.candidates(name);
    Set<String> countries = new HashSet<>();
    Set<String> regionsOfName = new HashSet<>();
    for (Place place : candidates) {
      countries.add(place.country());
      regionsOfName.add(place.path());
    }
    if (countries.size() == 1) {
      add(candidates.get(0).country(), 1.0);
      if (regionsOfName.size() == 1) {
        regions.merge(regionsOfName.iterator().next(), 1.0, Double::sum);
      }
    }
    if (PlaceNames.isAmericanDivision(name)) {
      add("USA", 1.5);
    }
  }

  private void ofOffices(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean body =
          i + 1 < words.size()
              && words.isCapitalised(i)
              && AMERICAN_BODIES.contains(words.key(i) + " " + words.key(i + 1));
      if (body || AMERICAN_OFFICES.contains(words.key(i))) {
        add("USA", 1.0);
        american++;
      }
    }
  }

  /** Counts further evidence for a country. */
  void add(String country, double weight) {
    votes.merge(country, weight, Double::sum);
  }

  double of(String country) {
    return votes.getOrDefault(country, 0.0);
  }

  /** Whether something that no other region bears speaks for a place's region. */
  boolean isNear(Place place) {
    return !place.region().isEmpty() && regions.getOrDefault(place.path(), 0.0) >= 1;
  }

  /** Whether the article names a country other than this one. */
  boolean isAbroad(String country) {
    return outright.stream().anyMatch(named -> !named.equals(country));
  }

  /**
   * Whether the name of a capital or country is that of an American town: where the town's own
   * bodies are called after it, or in local news of America, and no other country is named.
   */
  boolean isTown(Words words, int from, int to, String own) {
    boolean called = to == from + 1 && towns.contains(words.key(from));
    boolean others =
        outright.stream().anyMatch(named -> !named.equals("USA") && !named.equals(own));
    if (others) {
      return false;
    }
    return called ? !peoples.contains(own) : american >= LOCAL && !outright.contains(own);
  }

  /** The country of the likeliest place; null where there is none. */
  String best(List<Place> candidates) {
    Place best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Place place : candidates) {
      double score = score(place) - tooMuch(place, candidates);
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
          case Places.REGION -> place.region().isEmpty() ? REGION_SIZE : AMERICAN_STATE_SIZE;
          case Places.COUNTY -> COUNTY_SIZE;
          default -> Math.log10(place.population());
        };
    return size
        + Math.min(MOST, of(place.country()))
        + Math.min(SAME_REGION, regions.getOrDefault(place.path(), 0.0));
  }

  /** The part of naming the United States that says nothing of a town there. */
  private double tooMuch(Place place, List<Place> candidates) {
    boolean town =
        outright.contains("USA")
            && place.country().equals("USA")
            && place.population() > 0
            && !isNear(place)
            && candidates.stream().anyMatch(other -> other.population() > place.population());
    return town ? NAMED - AMERICAN_TOWN : 0;
  }

  static boolean isGeorgia(Found name) {
    return name.entry() != null
        && name.entry().kind() == Kind.COUNTRY
        && name.size() == 1
        && name.key(0).equals("georgia");
  }

  /**
   * Whether "Georgia" by itself, or before an organisation, is the country or the American state.
   *
   * @param independent whether it may be a country's name: there is one on the article's day, and
   *     its own bodies are Georgian ones
   */
  String georgia(Found name, boolean independent) {
    if (isHomeOfAnAmericanOffice(name)) {
      return "USA";
    }
    double named = outright.contains("USA") ? NAMED - NAMED_AMERICA : 0;
    double state = of("USA") - named + regions.getOrDefault("USA.GA", 0.0);
    double country = independent ? 0.5 : -0.5;
    for (String neighbour : NEIGHBOURS_OF_GEORGIA) {
      country += of(neighbour);
    }
    return state > country ? "USA" : "GEO";
  }

  /** "A Republican congressman from Georgia": the country has no such offices. */
  private static boolean isHomeOfAnAmericanOffice(Found name) {
    Words words = name.words();
    int before = name.from() - 1;
    return before > 0
        && (words.is(before, "from") || words.is(before, "of"))
        && OFFICES_OF_STATES.contains(words.key(before - 1));
  }
}
