package org.tieline.entities.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * The country that an article itself gives a person: "Belarusian President Alexander Lukashenko",
 * "Poland's foreign minister, Radoslaw Sikorski", "Xi Jinping, the Chinese leader".
 */
final class Affiliations {

  private static final int LONGEST_ROLE = 8;

  private static final Set<String> ROLES =
      Set.of(
          "counterpart",
          "lawmaker",
          "official",
          "diplomat",
          "activist",
          "journalist",
          "reporter",
          "billionaire",
          "businessman",
          "businesswoman",
          "tycoon",
          "oligarch",
          "author",
          "writer",
          "scientist",
          "dissident",
          "soldier",
          "player",
          "singer",
          "actor",
          "actress",
          "director",
          "athlete",
          "striker",
          "champion",
          "politician",
          "economist",
          "historian",
          "pilot",
          "ruler",
          "dictator",
          "strongman",
          "hero",
          "citizen",
          "national",
          "monarch",
          "commissioner",
          "negotiator",
          "representative",
          "adviser",
          "advisor",
          "aide",
          "head",
          "chief");

  /** What may stand between a country and its person without parting them. */
  private static final Set<String> LINKS = Set.of("'s", "'", "-", "of", "for", "and", ",", "&");

  private final Map<String, String> countries = new HashMap<>();

  /**
   * @param found the article's names in order
   * @param people who is meant by each
   */
  Affiliations(List<Found> found, People people) {
    Map<String, Map<String, Integer>> tallies = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).type() == EntityType.PERSON) {
        String country = country(found, i);
        if (country != null) {
          tallies
              .computeIfAbsent(people.full(i).written(), person -> new LinkedHashMap<>())
              .merge(country, 1, Integer::sum);
        }
      }
    }
    tallies.forEach((person, tally) -> countries.put(person, most(tally)));
  }

  /** The country of a person by the full name; null where the article tells none. */
  String of(String person) {
    return countries.get(person);
  }

  private static String country(List<Found> found, int index) {
    Found person = found.get(index);
    Found before = index > 0 ? found.get(index - 1) : null;
    if (before != null && before.words() == person.words() && isBefore(before, person)) {
      return before.country();
    }
    Found after = index + 1 < found.size() ? found.get(index + 1) : null;
    if (after != null && after.words() == person.words() && isAfter(person, after)) {
      return after.country();
    }
    return null;
  }

  /** "Belarusian President", "China's top diplomat", "President of Belarus" before the person. */
  private static boolean isBefore(Found country, Found person) {
    Words words = person.words();
    int length = person.from() - country.to();
    if (!tells(country) || length > LONGEST_ROLE || length < 0) {
      return false;
    }
    boolean nationality = country.type() == EntityType.NATIONALITY;
    if (length == 0) {
      return nationality || isOffice(words, country.from() - 1);
    }
    if (length == 1 && words.is(country.to(), ",")) {
      return isOffice(words, country.from() - 1);
    }
    boolean owner = nationality || words.is(country.to(), "'s") || words.is(country.to(), "'");
    int last = words.is(person.from() - 1, ",") ? person.from() - 2 : person.from() - 1;
    // "Belarus President Alexander Lukashenko", but not "in Belarus journalist X".
    boolean role = isRole(words, last) && (owner || words.isCapitalised(last));
    for (int i = country.to(); i < person.from(); i++) {
      boolean word = Character.isLetter(words.key(i).charAt(0));
      boolean comma = words.is(i, ",") && i < last;
      role &= (word || LINKS.contains(words.key(i))) && !comma;
    }
    return role;
  }

  /** "President of" before the country. */
  private static boolean isOffice(Words words, int of) {
    int at = words.is(of, "the") ? of - 1 : of;
    return words.is(at, "of") && at > 0 && isRole(words, at - 1);
  }

  /** ", the Chinese leader" behind the person. */
  private static boolean isAfter(Found person, Found country) {
    Words words = person.words();
    boolean apposition = words.is(person.to(), ",");
    int from = words.is(person.to() + 1, "the") ? person.to() + 2 : person.to() + 1;
    if (!apposition || country.from() != from || country.type() != EntityType.NATIONALITY) {
      return false;
    }
    for (int i = country.to(); i < Math.min(words.size(), country.to() + 3); i++) {
      if (isRole(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Found name) {
    Kind kind = name.entry() == null ? null : name.entry().kind();
    return name.country() != null && (kind == Kind.COUNTRY || kind == Kind.NATIONALITY);
  }

  private static boolean isRole(Words words, int at) {
    return at >= 0
        && at < words.size()
        && (Titles.isTitle(words.key(at)) || ROLES.contains(words.key(at)));
  }

  private static String most(Map<String, Integer> tally) {
    String most = null;
    for (Map.Entry<String, Integer> country : tally.entrySet()) {
      if (most == null || country.getValue() > tally.get(most)) {
        most = country.getKey();
      }
    }
    return most;
  }
}
