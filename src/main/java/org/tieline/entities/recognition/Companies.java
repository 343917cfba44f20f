package org.tieline.entities.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;

/** The companies of an article, some of which are called after a place and lie anywhere. */
final class Companies {

  private static final Set<String> FORMS =
      Roles.words(
          """
          inc inc. incorporated corp corp. corporation ltd ltd. limited plc llc llp pty pte gmbh ag
          sa s.a. nv n.v. spa s.p.a. co co. bhd
          """);

  /** Last words of companies' names. */
  private static final Set<String> TRADES =
      Roles.words(
          """
          air airlines airways aviation industries petroleum resources holdings bancorp bancshares
          financial mining mines motors technologies systems
          """);

  private static final Set<String> OF_BANKS =
      Roles.words("union royal commercial imperial merchant savings");

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "around", "outside", "of", "to", "between");

  private final Set<String> firstWords = new HashSet<>();

  Companies(List<Found> found) {
    for (Found name : found) {
      int last = name.size() - 1;
      boolean company =
          hasForm(name.words(), name.from(), name.to()) || TRADES.contains(name.key(last));
      if (name.type() == EntityType.ORGANIZATION && last > 0 && company) {
        firstWords.add(name.key(0));
      }
    }
  }

  /** Whether a company's legal form is among some words, "Corp", "Ltd". */
  static boolean hasForm(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (FORMS.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words name a bank that is no state's: "Union Bank", "Royal Bank". */
  static boolean isBank(Words words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (OF_BANKS.contains(words.key(i)) && words.is(i + 1, "bank")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place or listed letters are short for a company: "Tower" for Tower Air. */
  boolean isShortFor(Found name) {
    if (name.size() > 1 || !firstWords.contains(name.key(0))) {
      return false;
    }
    boolean listed = name.entry() != null && name.entry().kind() == Kind.ORGANIZATION;
    boolean somewhere = name.from() > 0 && WHERE.contains(name.words().key(name.from() - 1));
    return listed || (name.type() == EntityType.PLACE && name.entry() == null && !somewhere);
  }
}
