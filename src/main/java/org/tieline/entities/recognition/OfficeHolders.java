package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;

/**
 * Persons known by the office beside their names: whoever stands in apposition to "President of
 * Togo" is a person, whatever the words look like, and the office itself is no name.
 */
final class OfficeHolders {

  private static final Set<String> PARTICLES =
      Roles.words("al el bin ibn bint ben abu van der den de di da do dos del la le von");

  private static final Set<String> LINKING =
      Roles.words("is was became becomes as elected re-elected appointed sworn in named the a");

  private static final Set<String> FORCES = Roles.words("command brigade regiment fleet corps");

  private final Words words;
  private final List<Match> matches;
  private final List<Span> spans;

  private OfficeHolders(Words words, List<Match> matches, List<Span> spans) {
    this.words = words;
    this.matches = matches;
    this.spans = new ArrayList<>(spans);
  }

  /** A sentence's names, with the holders of its offices as persons. */
  static List<Span> among(Words words, List<Match> matches, List<Span> spans) {
    OfficeHolders holders = new OfficeHolders(words, matches, spans);
    for (Match match : matches) {
      if (match.entry().kind() == Kind.COUNTRY) {
        holders.office(match);
      }
    }
    return holders.spans;
  }

  private void office(Match country) {
    int of = words.is(country.from() - 1, "the") ? country.from() - 2 : country.from() - 1;
    if (!words.is(of, "of") || !Roles.isHead(words, of - 1) || isBody(country)) {
      return;
    }
    int role = Roles.start(words, of - 1);
    spans.removeIf(span -> span.from() >= role && span.to() <= country.to());
    boolean comma = words.is(country.to(), ",");
    int from = comma ? country.to() + 1 : country.to();
    int to = nameEnd(from);
    if (to > from && (!comma || (to - from > 1 && isClosed(to)) || words.is(to, ","))) {
      person(from, to);
    } else {
      before(role);
    }
  }

  /** "head of U.S. Central Command" */
  private boolean isBody(Match country) {
    for (Span span : spans) {
      if (span.from() <= country.from() && span.to() > country.to()) {
        for (int i = country.to(); i < span.to(); i++) {
          if (Cues.ORGANISATION.contains(words.key(i)) || FORCES.contains(words.key(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The holder named before the office: "Ilham Aliyev, the President of", "Ilham Aliyev is". */
  private void before(int role) {
    int to = words.is(role - 1, "the") ? role - 1 : role;
    if (words.is(to - 1, ",")) {
      to--;
    } else {
      int link = to;
      while (link > 0 && LINKING.contains(words.key(link - 1))) {
        link--;
      }
      if (link == role) {
        return;
      }
      to = link;
    }
    int from = to;
    while (from > 0 && isNamePart(from - 1) && !isMatched(from - 1)) {
      from--;
    }
    while (from < to && !isNameStart(from)) {
      from++;
    }
    if (from < to) {
      person(from, to);
    }
  }

  private void person(int from, int to) {
    for (Span span : spans) {
      boolean whole = span.type() == EntityType.PERSON && span.from() <= from && span.to() >= to;
      if (whole && span.from() == from) {
        return;
      }
    }
    spans.removeIf(span -> span.overlaps(from, to));
    spans.add(new Span(from, to, EntityType.PERSON));
    spans.sort(Comparator.comparingInt(Span::from));
  }

  /** Behind a name in apposition: a comma, or a verb. */
  private boolean isClosed(int at) {
    return at < words.size() && !words.is(at, "and") && !words.is(at, "or");
  }

  private int nameEnd(int from) {
    int to = from;
    if (isNameStart(from)) {
      while (to < words.size() && isNamePart(to) && !isMatched(to)) {
        to++;
      }
      while (to > from && !isNameStart(to - 1) && !isJoined(to - 1)) {
        to--;
      }
    }
    return to;
  }

  private boolean isNameStart(int at) {
    return words.isCapitalised(at)
        && !isMatched(at)
        && !Roles.isHead(words, at)
        && !words.is(at, "the");
  }

  private boolean isNamePart(int at) {
    return isNameStart(at)
        || PARTICLES.contains(words.key(at))
        || isJoined(at)
        || (words.is(at, "-") && at + 1 < words.size() && isJoined(at + 1));
  }

  /** Whether a hyphen ties the word to the one before: Jae-in. */
  private boolean isJoined(int at) {
    return at > 1
        && words.is(at - 1, "-")
        && words.end(at - 1) == words.start(at)
        && words.end(at - 2) == words.start(at - 1);
  }

  private boolean isMatched(int at) {
    for (Match match : matches) {
      if (match.from() <= at && at < match.to()) {
        return true;
      }
    }
    return false;
  }
}
