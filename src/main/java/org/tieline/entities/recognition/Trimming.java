package org.tieline.entities.recognition;

import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;

/** Cuts from a found name what stands beside it, and adds what it lacks. */
final class Trimming {

  private static final Set<String> PARTICLES =
      Set.of("von", "van", "der", "den", "bin", "ibn", "di", "dos", "della", "du", "de", "la");

  /** What follows a hyphen and is no part of a given name: "Putin-led". */
  private static final Set<String> SUFFIXES = Set.of("led", "era", "style", "like");

  private final Words words;
  private final List<Match> matches;

  private Trimming(Words words, List<Match> matches) {
    this.words = words;
    this.matches = matches;
  }

  /** The name's own words; null where nothing is left. */
  static Span trimmed(Span span, Words words, List<Match> matches) {
    return new Trimming(words, matches).trimmed(span);
  }

  /** Without articles, possessive endings, titles; a person without nationalities too. */
  private Span trimmed(Span span) {
    int from = span.from();
    int to = span.to();
    boolean person = span.type() == EntityType.PERSON;
    while (from < to && (isArticle(from) || (person && isPrefix(from)))) {
      from++;
    }
    while (person && from > 0 && PARTICLES.contains(words.text(from - 1))) {
      from--;
    }
    if (person && words.is(to, "-") && words.end(to - 1) == words.start(to) && isSmallEnd(to + 1)) {
      // Moon Jae-in
      to += 2;
    }
    while (from < to && words.isPossessive(to - 1)) {
      to--;
    }
    if (!person && to - from > 2 && words.is(to - 2, "-") && isSmall(to - 1)) {
      // London-based
      to -= 2;
    }
    return from < to ? new Span(from, to, span.type()) : null;
  }

  /** An article that belongs to no name; the one of "The Times", inside a sentence, does. */
  private boolean isArticle(int word) {
    return words.is(word, "the") && (word == 0 || !words.isCapitalised(word));
  }

  private boolean isSmall(int word) {
    return Character.isLowerCase(words.text(word).charAt(0));
  }

  private boolean isSmallEnd(int word) {
    return word < words.size()
        && words.start(word) == words.end(word - 1)
        && words.text(word).length() <= 5
        && isSmall(word)
        && !SUFFIXES.contains(words.key(word));
  }

  private boolean isPrefix(int word) {
    if (Titles.isTitle(words.key(word)) || Roles.isAbbreviated(words, word)) {
      return true;
    }
    for (Match match : matches) {
      if (match.entry().kind() == Kind.NATIONALITY && match.from() <= word && word < match.to()) {
        return true;
      }
    }
    return false;
  }
}
