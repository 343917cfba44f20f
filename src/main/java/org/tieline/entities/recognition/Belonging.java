package org.tieline.entities.recognition;

import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;

/** The country that the words in a name or before it tell: "Bank of Japan", "China's army". */
final class Belonging {

  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "to", "the", "and");

  private static final Set<String> JOINS = Set.of("-", "\u2013", "/");

  private final Span span;
  private final Words words;

  private Belonging(Span span, Words words) {
    this.span = span;
    this.words = words;
  }

  /** The country whose organisation it is: "China's Ministry of National Defence"; or null. */
  static String toOwner(Span span, Words words, List<Match> matches) {
    if (span.type() != EntityType.ORGANIZATION) {
      return null;
    }
    for (Match match : matches) {
      boolean possessive = words.isPossessive(match.to());
      if (possessive && match.to() + 1 == span.from() && match.entry().kind() == Kind.COUNTRY) {
        return match.entry().country();
      }
    }
    return null;
  }

  /** The country of the first listed form inside a name that tells one; or null. */
  static String ofWords(Span span, Words words, List<Match> inside) {
    Belonging name = new Belonging(span, words);
    for (int i = 0; i < inside.size(); i++) {
      if (name.tells(inside.get(i))) {
        return i + 1 < inside.size() && name.isPair(inside.get(i), inside.get(i + 1))
            ? null
            : inside.get(i).entry().country();
      }
    }
    return null;
  }

  private boolean tells(Match match) {
    return match.entry().country() != null
        && switch (span.type()) {
          case ORGANIZATION -> isOwner(match) && !isPartOfCompany(match);
          case PERSON -> isHome(match);
          case PLACE -> match.entry().kind() != Kind.COUNTRY && isAround(match);
          default -> false;
        };
  }

  /** "The US-China Business Council" is neither's. */
  private boolean isPair(Match first, Match second) {
    return second.from() == first.to() + 1
        && JOINS.contains(words.key(first.to()))
        && second.entry().country() != null
        && !second.entry().country().equals(first.entry().country());
  }

  /** The first words of an organisation, or those behind "of": not "the Percy French Hotel". */
  private boolean isOwner(Match match) {
    boolean begins =
        match.from() == span.from() || PREPOSITIONS.contains(words.key(match.from() - 1));
    return begins && !PlaceNames.isDivision(words, match.to());
  }

  /** "China Steel Corp" may be anyone's; "Mazda Motor Corp of Japan" and "U.S. Air Inc" not. */
  private boolean isPartOfCompany(Match match) {
    boolean letters =
        match.entry().kind() == Kind.COUNTRY
            && match.to() == match.from() + 1
            && words.isAllCapitals(match.from());
    return !letters
        && (Companies.hasForm(words, match.to(), span.to())
            || Companies.isBank(words, span.from(), span.to()));
  }

  /** "Greater London", but neither New London nor Dublin Road. */
  private boolean isAround(Match match) {
    boolean part =
        match.from() > span.from() && Merging.PARTS.contains(words.key(match.from() - 1));
    return (part || isOwner(match)) && !PlaceNames.isStreet(words, span.from(), span.to());
  }

  /** "Abdullah II of Jordan" */
  private boolean isHome(Match match) {
    return match.entry().kind() == Kind.COUNTRY
        && match.to() == span.to()
        && words.is(match.from() - 1, "of");
  }
}
