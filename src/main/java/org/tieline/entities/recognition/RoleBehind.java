package org.tieline.entities.recognition;

import java.util.Set;
import org.tieline.entities.recognition.Affiliations.Told;

/** The role that follows a person: "Xi Jinping, the Chinese leader". */
final class RoleBehind {

  /** What may stand between a person and the role that follows. */
  private static final Set<String> LINKING =
      Roles.words(
          """
          , - is has been became becomes remains who the a an as was were elected re-elected
          reelected appointed sworn in named serves serving took takes taking office inaugurated
          chosen its current new incumbent by and acting
          """);

  private static final Set<String> LEADING =
      Set.of("leads", "heads", "commands", "represents", "led", "headed", "commanded");

  private static final Set<String> BEGUN =
      Set.of("elected", "re-elected", "reelected", "appointed", "sworn", "named", "inaugurated");

  private RoleBehind() {}

  /**
   * ", the Chinese leader", ", president of Belarus", "of China" behind the person.
   *
   * @param next the name behind the person
   * @param behind the name behind the country; null for none
   */
  static Told told(int index, Found person, Found country, Found next, Found behind) {
    Words words = person.words();
    int from = person.to();
    if (words.is(from, "of")) {
      int name = words.is(from + 1, "the") ? from + 2 : from + 1;
      int last = person.from() - 1;
      if (country.from() == name) {
        return Roles.isHead(words, last)
            ? Affiliations.told(index, words, Roles.start(words, last), last + 1, country)
            : null;
      }
      // "Abdullah II of Jordan, the King of Jordan"
      from = next.from() == name ? next.to() : from;
    }
    boolean was = false;
    boolean begun = false;
    boolean leads = false;
    while (from < country.from() && isLink(words.key(from))) {
      was |= words.is(from, "was");
      leads |= LEADING.contains(words.key(from));
      begun |= BEGUN.contains(words.key(from));
      from++;
    }
    boolean apposition = words.is(person.to(), ",") || words.is(person.to(), "-");
    // "Trump and the Ukrainian president" are two.
    if (from == person.to() || from > country.from() || words.is(person.to(), "and")) {
      return null;
    }
    if (leads) {
      // "who leads the Chinese contingent"
      boolean own = from == country.from() && country.type() == EntityType.NATIONALITY;
      return own ? new Told(index, null, country.country()) : null;
    }
    Told telling =
        from == country.from()
            ? behind(index, country, behind, apposition)
            : inFront(index, from, country);
    return telling != null && was && !begun && !telling.role().startsWith("former ")
        ? new Told(index, "former " + telling.role(), telling.country())
        : telling;
  }

  private static boolean isLink(String word) {
    return LINKING.contains(word) || LEADING.contains(word);
  }

  /** "China's foreign minister", "the Chinese leader": the role stands behind the country. */
  private static Told behind(int index, Found country, Found behind, boolean apposition) {
    Words words = country.words();
    boolean possessive = words.isPossessive(country.to());
    boolean owner = country.type() == EntityType.NATIONALITY || possessive;
    if (!owner && !(apposition && country.type() == EntityType.ORGANIZATION)) {
      return null;
    }
    int from = possessive ? country.to() + 1 : country.to();
    int last = -1;
    for (int i = from; i < Math.min(words.size(), from + 5); i++) {
      if (Roles.isHead(words, i)) {
        last = i;
      } else if (!Character.isLetter(words.key(i).charAt(0)) && !words.is(i, "-")) {
        break;
      } else if (last >= 0) {
        break;
      }
    }
    // "Mike Pompeo, Israeli Prime Minister Benjamin Netanyahu": the role is the next one's.
    boolean others =
        behind != null && behind.type() == EntityType.PERSON && behind.from() == last + 1;
    return last < 0 || others ? null : Affiliations.told(index, words, from, last + 1, country);
  }

  /** "president of Belarus": the role stands before the country. */
  private static Told inFront(int index, int from, Found country) {
    Words words = country.words();
    if (country.from() - from > Roles.LONGEST) {
      return null;
    }
    boolean state =
        country.type() == EntityType.COUNTRY || country.type() == EntityType.NATIONALITY;
    int to = words.is(country.from() - 1, "the") ? country.from() - 2 : country.from() - 1;
    boolean links = words.is(to, "of") || words.is(to, "for") || (!state && words.is(to, "at"));
    boolean head = false;
    for (int i = from; i < to; i++) {
      boolean word = Character.isLetter(words.key(i).charAt(0)) || words.is(i, "-");
      links &= word;
      head |= Roles.isHead(words, i);
    }
    return links && head && to > from ? Affiliations.told(index, words, from, to, country) : null;
  }
}
