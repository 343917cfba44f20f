package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offices in Russian, Ukrainian and Belarusian, in every case, and what English calls them. */
final class SlavicOffices {

  private static final String DEPUTY = "deputy";

  private static final Set<String> PAST = Set.of("экс", "бывш", "колишн");

  private record Office(Words words, List<String> stems, String role) {

    boolean isAt(Words text, int from, int to) {
      boolean same = from + stems.size() <= to;
      for (int i = 0; same && i < stems.size(); i++) {
        same = stems.get(i).equals(SlavicCases.stem(text.key(from + i)));
      }
      return same;
    }

    /** Whether the office stands in the nominative, as it is listed. */
    boolean isNominativeAt(Words text, int from) {
      boolean same = true;
      for (int i = 0; same && i < words.size(); i++) {
        same = text.is(from + i, words.key(i));
      }
      return same;
    }
  }

  private static final List<Office> OFFICES = new ArrayList<>();

  /** The stems of all words of offices. */
  private static final Set<String> PARTS = new HashSet<>(PAST);

  static {
    String pairs =
        """
        президент=president;вице-президент=vice president;премьер-министр=prime minister
        премьер=prime minister;вице-премьер=deputy prime minister;министр=minister
        министр иностранных дел=foreign minister;глава мид=foreign minister
        министр обороны=defence minister;глава минобороны=defence minister
        министр внутренних дел=interior minister;пресс-секретарь=spokesperson
        официальный представитель=spokesperson;госсекретарь=secretary of state
        государственный секретарь=secretary of state;канцлер=chancellor;посол=ambassador
        посла=ambassador;король=king;генсек=general secretary;генерал=general
        генеральный секретарь=general secretary;глава государства=leader;лидер=leader
        лидер оппозиции=opposition leader;лидер демократических сил=opposition leader
        председатель=chairman;спикер=speaker;глава=head
        председатель правительства=prime minister;глава правительства=prime minister
        депутат=lawmaker;помощник=aide;советник=adviser;кандидат=candidate
        кандидат в президенты=presidential candidate;спецпредставитель=special envoy
        специальный представитель=special envoy;спецпосланник=special envoy
        глава администрации президента=chief of staff;заместитель=deputy

        прем’єр-міністр=prime minister;прем’єр=prime minister;віце-президент=vice president
        віце-прем’єр=deputy prime minister;міністр=minister;речник=spokesperson
        міністр закордонних справ=foreign minister;глава мзс=foreign minister
        міністр оборони=defence minister;міністр внутрішніх справ=interior minister
        радник=adviser;заступник=deputy

        прэзідэнт=president;віцэ-прэзідэнт=vice president;прэм’ер-міністр=prime minister
        міністр замежных спраў=foreign minister;міністр абароны=defence minister
        міністр унутраных спраў=interior minister;прэс-сакратар=spokesperson;пасол=ambassador
        пасла=ambassador;памочнік=aide;намеснік=deputy
        """;
    for (String pair : pairs.strip().split("[;\\n]+")) {
      String[] sides = pair.split("=");
      Words words = Words.of(sides[0]);
      List<String> stems = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        stems.add(SlavicCases.stem(words.key(i)));
      }
      OFFICES.add(new Office(words, stems, sides[1]));
      PARTS.addAll(stems);
    }
  }

  private SlavicOffices() {}

  /**
   * The first office among the words of offices right before a word; null for none.
   * "Пресс-секретарь президента" is no president.
   *
   * @param nominative whether the holder stands in the nominative, so that the office must too:
   *     "администрации президента Антон Вайно"
   */
  static String before(Words words, int from, int to, boolean nominative) {
    int start = to;
    while (start > from && PARTS.contains(SlavicCases.stem(words.key(start - 1)))) {
      start--;
    }
    String role = "";
    boolean deputy = false;
    for (int i = start; i < to; i++) {
      Office office = longest(words, i, to);
      if (PAST.contains(SlavicCases.stem(words.key(i)))) {
        role = "former ";
      } else if (office != null) {
        if (nominative && !deputy && !office.isNominativeAt(words, i)) {
          return null;
        }
        role += deputy ? " " + office.role : office.role;
        if (!office.role.equals(DEPUTY)) {
          return role;
        }
        deputy = true;
      }
    }
    return null;
  }

  private static Office longest(Words words, int from, int to) {
    Office longest = null;
    for (Office office : OFFICES) {
      boolean longer = longest == null || office.stems.size() > longest.stems.size();
      if (longer && office.isAt(words, from, to)) {
        longest = office;
      }
    }
    return longest;
  }
}
