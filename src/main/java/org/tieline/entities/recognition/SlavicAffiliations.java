package org.tieline.entities.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * Offices before a person in Russian, Ukrainian and Belarusian: "президент России", "міністр
 * оборони України".
 */
final class SlavicAffiliations {

  /** Stems of offices and what English calls them, the longer before the shorter. */
  private static final Map<String, String> OFFICES = new LinkedHashMap<>();

  static {
    String pairs =
        """
        вице-президент=vice president;экс-президент=former president;бывш президент=former president
        президент=president;вице-премьер=deputy prime minister;премьер-министр=prime minister
        министр иностран дел=foreign minister;глав мид=foreign minister;министр оборон=defence minister
        глав минобороны=defence minister;министр внутрен дел=interior minister;премьер=prime minister
        пресс-секретар=spokesperson;официальн представител=spokesperson;госсекретар=secretary of state
        канцлер=chancellor;посол=ambassador;корол=king;генсек=general secretary
        генеральн секретар=general secretary;глав государств=leader;лидер=leader;министр=minister
        прем’єр-міністр=prime minister;прем'єр-міністр=prime minister;речник=spokesperson
        міністр закордонн справ=foreign minister;міністр оборон=defence minister
        глав мзс=foreign minister;міністр внутрішн справ=interior minister
        віце-прэзідэнт=vice president;прэзідэнт=president;прэм’ер-міністр=prime minister
        прэм'ер-міністр=prime minister;міністр замежн спраў=foreign minister
        міністр абарон=defence minister;міністр унутран спраў=interior minister
        міністр=minister;прэс-сакратар=spokesperson;пасол=ambassador
        председател=chairman;спикер=speaker;генерал=general;глав=head;депутат=lawmaker
        """;
    for (String pair : pairs.strip().split("[;\\n]")) {
      String[] sides = pair.split("=");
      OFFICES.put(sides[0].strip(), sides[1].strip());
    }
  }

  private SlavicAffiliations() {}

  /** The role that the words between or before a country and a person tell; null for none. */
  static String role(Found country, Found person) {
    Words words = person.words();
    if (isForeignMinistry(country) && person.from() == country.to()) {
      String head = office(words, Math.max(0, country.from() - 1), country.from());
      return "head".equals(head) ? "foreign minister" : head;
    }
    boolean state =
        country.entry() != null
            && (country.entry().kind() == Kind.COUNTRY
                || country.entry().kind() == Kind.NATIONALITY);
    if (country.country() == null || !state || person.from() < country.to()) {
      return null;
    }
    if (person.from() == country.to()) {
      int from = Math.max(0, country.from() - 4);
      return office(words, from, country.from());
    }
    boolean people = country.entry().kind() == Kind.NATIONALITY;
    return people && person.from() - country.to() <= 4
        ? office(words, country.to(), person.from())
        : null;
  }

  /** "глава МИД РФ" */
  private static boolean isForeignMinistry(Found body) {
    return body.entry() != null
        && body.country() != null
        && body.entry().name().endsWith("Foreign Ministry");
  }

  private static String office(Words words, int from, int to) {
    StringBuilder stems = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      boolean hyphen = words.is(i, "-");
      if (hyphen) {
        stems.setLength(stems.length() - 1);
      }
      stems.append(hyphen ? "-" : SlavicCases.stem(words.key(i)) + " ");
      if (!hyphen && !Character.isLetter(words.key(i).charAt(0))) {
        stems.setLength(1);
      }
    }
    for (Map.Entry<String, String> office : OFFICES.entrySet()) {
      if (stems.indexOf(" " + office.getKey() + " ") >= 0) {
        return office.getValue();
      }
    }
    return null;
  }
}
