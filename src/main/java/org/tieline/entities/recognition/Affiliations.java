package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * The country that an article itself gives a person, and the person's role: "Belarusian President
 * Alexander Lukashenko", "Radoslaw Sikorski, Poland's foreign minister", "President Xi Jinping of
 * China".
 */
final class Affiliations {

  /** What may stand between a country and its person without parting them. */
  private static final Set<String> LINKS = Set.of("'s", "'", "-", "of", "for", "and", ",", "&");

  /** Titles that only one state gives. */
  private static final Map<String, String> TITLES_OF_STATES =
      Map.of(
          "pope", "VAT",
          "pontiff", "VAT",
          "taoiseach", "IRL",
          "tanaiste", "IRL",
          "agong", "MYS",
          "malo", "WSM",
          "ngwenyama", "SWZ");

  /**
   * What one mention tells.
   *
   * @param person the place of the mention among the article's names
   * @param role null where the words tell the country only
   */
  record Told(int person, String role, String country) {}

  private final List<Found> found;
  private final List<Told> told = new ArrayList<>();
  private final Map<String, String> countries = new HashMap<>();

  /**
   * @param found the article's names in order
   * @param people who is meant by each
   */
  Affiliations(List<Found> found, People people) {
    this.found = found;
    Map<String, Map<String, Integer>> tallies = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Told telling = found.get(i).type() == EntityType.PERSON ? told(i) : null;
      if (telling != null) {
        told.add(telling);
        tallies
            .computeIfAbsent(
                SlavicCases.nominative(people.full(i).written()), person -> new LinkedHashMap<>())
            .merge(telling.country(), 1, Integer::sum);
      }
    }
    tallies.forEach((person, tally) -> countries.put(person, most(tally)));
  }

  /** What the mentions tell, in the order of the text. */
  List<Told> told() {
    return told;
  }

  /** The country of a person by the full name; null where the article tells none. */
  String of(String person) {
    return countries.get(person);
  }

  private Told told(int index) {
    Found person = found.get(index);
    Found before = neighbour(index, -1);
    Found home = before == null ? null : SlavicAffiliations.home(before, neighbour(index, -2));
    String role = home == null ? null : SlavicAffiliations.role(home, before, person);
    if (role != null) {
      return new Told(index, role, home.country());
    }
    boolean own = person.words().is(person.to(), "of");
    Told telling = before == null || own ? null : before(before, index);
    if (telling == null && before != null) {
      telling = posted(neighbour(index, -2), before, index);
    }
    for (int i = 1; telling == null && i <= 2; i++) {
      Found after = neighbour(index, i);
      telling =
          after == null || !tells(after)
              ? null
              : RoleBehind.told(index, person, after, neighbour(index, 1), neighbour(index, i + 1));
    }
    if (telling == null && person.country() != null) {
      return ofOwnName(index, person);
    }
    if (telling == null && own && before != null) {
      return before(before, index);
    }
    return telling == null ? ofOneState(index, person) : telling;
  }

  /** "The Russian ambassador to Poland, Sergei Andreev" */
  private Told posted(Found home, Found post, int index) {
    Found person = found.get(index);
    Words words = person.words();
    int to = words.is(post.from() - 1, "the") ? post.from() - 2 : post.from() - 1;
    int gap = person.from() - post.to();
    boolean beside = gap == 0 || (gap == 1 && words.is(post.to(), ","));
    if (home == null || !tells(home) || !beside) {
      return null;
    }
    boolean possessive = words.isPossessive(home.to());
    int from = possessive ? home.to() + 1 : home.to();
    boolean role = words.is(to, "to") && Roles.isHead(words, to - 1) && from < to;
    for (int i = from; i < to; i++) {
      role &= Roles.isPart(words, i) && !words.is(i, ",");
    }
    return role ? told(index, words, from, to, home) : null;
  }

  private Found neighbour(int index, int step) {
    int at = index + step;
    boolean inside = at >= 0 && at < found.size();
    return inside && found.get(at).words() == found.get(index).words() ? found.get(at) : null;
  }

  /** "Belarusian President", "China's top diplomat", "President of Belarus" before the person. */
  private Told before(Found country, int index) {
    Found person = found.get(index);
    Words words = person.words();
    int length = person.from() - country.to();
    if (!tells(country) || length > Roles.LONGEST || length < 0) {
      return null;
    }
    boolean possessive = words.isPossessive(country.to());
    boolean comma = length == 1 && words.is(country.to(), ",");
    if (length == 0 || comma) {
      int last = office(words, country.from() - 1);
      if (last >= 0) {
        return told(index, words, Roles.start(words, last), last + 1, country);
      }
      boolean people = length == 0 && country.type() == EntityType.NATIONALITY;
      return people ? new Told(index, null, country.country()) : null;
    }
    if (length == 1 && possessive) {
      // "Russia's Putin"
      return new Told(index, null, country.country());
    }
    boolean owner = country.type() != EntityType.COUNTRY || possessive;
    int last = words.is(person.from() - 1, ",") ? person.from() - 2 : person.from() - 1;
    // "Belarus President Alexander Lukashenko", but not "in Belarus journalist X".
    boolean role = Roles.isEnd(words, last) && (owner || words.isCapitalised(last));
    for (int i = country.to(); i < person.from(); i++) {
      boolean word = Character.isLetter(words.key(i).charAt(0));
      role &= (word || LINKS.contains(words.key(i))) && !(words.is(i, ",") && i < last);
      // "Ukraine's former president to investigate X"
      role &= !words.is(i, "to");
      role &= owner ? !Roles.isVerb(words, i) : Roles.isPart(words, i) || words.isCapitalised(i);
    }
    if (!role) {
      return null;
    }
    int from = possessive ? country.to() + 1 : country.to();
    Told telling = told(index, words, from, last + 1, country);
    boolean past = Roles.isPast(words, before(words, country.from()));
    return past && !telling.role().startsWith("former ")
        ? new Told(index, "former " + telling.role(), telling.country())
        : telling;
  }

  /** The word before a name, hyphens skipped: "then-Russian". */
  private static int before(Words words, int from) {
    return words.is(from - 1, "-") ? from - 2 : from - 1;
  }

  /** The last word of the role in "President of" before a country; -1 for none. */
  private static int office(Words words, int of) {
    int at = words.is(of, "the") ? of - 1 : of;
    boolean links = words.is(at, "of") || words.is(at, "for");
    if (!links || at == 0) {
      return -1;
    }
    // "Chairman of the Council of Ministers of Bosnia"
    for (int last = at - 1; last >= Math.max(0, at - Roles.LONGEST); last--) {
      if (Roles.isHead(words, last)) {
        return at - 1;
      }
      if (!Character.isLetter(words.key(last).charAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  /** "King Abdullah II of Jordan" */
  private static Told ofOwnName(int index, Found person) {
    Words words = person.words();
    int last = person.from() - 1;
    String role =
        Roles.isHead(words, last) ? Roles.text(words, Roles.start(words, last), last + 1) : null;
    return new Told(index, role, person.country());
  }

  /** "Pope Francis" */
  private static Told ofOneState(int index, Found person) {
    Words words = person.words();
    int at = person.from() - 1;
    String country = at < 0 ? null : TITLES_OF_STATES.get(words.key(at));
    return country == null ? null : new Told(index, Roles.text(words, at, at + 1), country);
  }

  /** What the words from one to before another tell of a person. */
  static Told told(int index, Words words, int from, int to, Found country) {
    return new Told(index, Roles.text(words, from, to), country.country());
  }

  /** Names of states and their peoples, and bodies that belong to a state. */
  private static boolean tells(Found name) {
    Kind kind = name.entry() == null ? null : name.entry().kind();
    boolean body = name.type() == EntityType.ORGANIZATION && kind != Kind.ORGANIZATION;
    return name.country() != null && (kind == Kind.COUNTRY || kind == Kind.NATIONALITY || body);
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
