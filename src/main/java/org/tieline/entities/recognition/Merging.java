package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;
import org.tieline.text.Sentence;

/** Brings together what the lexicon and the name finder see in one sentence. */
final class Merging {

  /** A country's part is the country: "northern Iraq", but not "South Sudan", which is listed. */
  static final Set<String> PARTS =
      Roles.words(
          """
          northern southern eastern western central north south east west northwestern northeastern
          southwestern southeastern mainland upper lower continental greater inner outer downtown
          rural post modern
          """);

  private static final Set<String> PUBLIC_BODIES =
      Roles.words(
          """
          treasury senate congress army navy force forces corps guard court department
          administration agency commission house embassy parliament council office bureau service
          committee chamber military government ministry police association board mission
          """);

  /** Peoples' names that stand for them in compounds only. */
  private static final Set<String> COMBINING =
      Set.of("franco", "anglo", "indo", "russo", "austro", "greco", "turco", "serbo", "polono");

  private static final Set<String> LANGUAGE_VERBS =
      Roles.words(
          """
          speak speaks spoke speaking spoken fluent learn learns learned learning teach teaches
          taught broken translated
          """);

  private final Sentence sentence;
  private final Words words;
  private final List<Match> matches;
  private final List<Found> found = new ArrayList<>();

  private Merging(Sentence sentence, Words words, List<Match> matches) {
    this.sentence = sentence;
    this.words = words;
    List<Match> owned = Namesakes.owned(words, matches);
    this.matches = new ArrayList<>(owned);
    owned.stream().filter(this::isDenied).forEach(this.matches::remove);
  }

  static List<Found> merge(Sentence sentence, Words words, List<Match> matches, List<Span> spans) {
    Merging merging = new Merging(sentence, words, matches);
    for (Span span : spans) {
      merging.take(span);
    }
    for (Match match : merging.matches) {
      if (match.entry().kind() != Kind.NONE) {
        merging.add(match, match.entry().kind().type);
      }
    }
    for (Found ministry : Ministries.find(sentence, words, matches)) {
      if (merging.found.stream().noneMatch(ministry::overlaps)) {
        merging.found.add(ministry);
      }
    }
    merging.found.sort(Comparator.comparingInt(Found::from));
    return merging.found;
  }

  private boolean isDenied(Match match) {
    boolean behindComma = words.is(match.from() - 1, ",");
    boolean loose =
        COMBINING.contains(words.key(match.from()).replaceFirst("s$", "")) && !isCombined(match);
    boolean dollars = words.is(match.to(), "$");
    boolean treaty =
        match.entry().kind().type == EntityType.PLACE
            && Treaties.areCalledAfter(words, match.from(), match.to());
    return dollars
        || treaty
        || loose
        || (match.entry().kind() == Kind.ABBREVIATION && !behindComma)
        || (match.entry().kind() == Kind.NATIONALITY && isLanguage(match));
  }

  /** "Franco-German", but neither General Franco nor Indo-Pacific. */
  private boolean isCombined(Match match) {
    return words.is(match.to(), "-")
        && matches.stream()
            .anyMatch(
                other ->
                    other.from() == match.to() + 1 && other.entry().kind() == Kind.NATIONALITY);
  }

  /** "He spoke in Russian." */
  private boolean isLanguage(Match match) {
    boolean closes =
        match.to() == words.size() || !Character.isLetter(words.key(match.to()).charAt(0));
    return LANGUAGE_VERBS.contains(words.key(Math.max(0, match.from() - 1)))
        || (closes && (words.is(match.from() - 1, "in") || words.is(match.from() - 1, "into")));
  }

  private void take(Span whole) {
    Span span = isPair(whole) ? null : Trimming.trimmed(whole, words, matches);
    if (span == null || isTreaty(span)) {
      return;
    }
    span = withCountry(span);
    List<Match> inside = new ArrayList<>();
    for (Match match : matches) {
      if (span.overlaps(match.from(), match.to())) {
        if (!span.covers(match.from(), match.to())) {
          return;
        }
        inside.add(match);
      }
    }
    if (inside.isEmpty()) {
      String country = Belonging.toOwner(span, words, matches);
      found.add(new Found(sentence, words, span.from(), span.to(), span.type(), null, country));
      return;
    }
    Match first = inside.get(0);
    if (first.from() == span.from() && first.to() == span.to()) {
      takeListed(span, first);
    } else if (span.type() == EntityType.PLACE && isPartOfCountry(span, inside)) {
      return;
    } else if (isWithState(span, inside)) {
      matches.removeAll(inside);
      add(new Match(span.from(), span.to(), first.entry()), span.type());
    } else {
      takeHolding(span, inside);
    }
  }

  private boolean isTreaty(Span span) {
    return span.type() == EntityType.PLACE
        && Treaties.areCalledAfter(words, span.from(), span.to());
  }

  /** A form that is a whole span: the lexicon knows what it is, the span whether it is a person. */
  private void takeListed(Span span, Match match) {
    Kind kind = match.entry().kind();
    if (span.type() == EntityType.PERSON && kind == Kind.COUNTRY) {
      matches.remove(match);
      found.add(
          new Found(sentence, words, span.from(), span.to(), span.type(), match.entry(), null));
    }
  }

  /** A span that holds listed forms: the longer name counts, and may belong to the country. */
  private void takeHolding(Span span, List<Match> inside) {
    matches.removeAll(inside);
    String country = Belonging.ofWords(span, words, inside);
    found.add(new Found(sentence, words, span.from(), span.to(), span.type(), null, country));
  }

  /** "The House of Representatives of Japan" is one with Japan's House of Representatives. */
  private boolean isWithState(Span span, List<Match> inside) {
    Match body = inside.get(0);
    Match state = inside.get(inside.size() - 1);
    return inside.size() == 2
        && body.entry().kind() == Kind.ORGANIZATION
        && state.entry().country() != null
        && state.entry().country().equals(body.entry().country())
        && body.from() == span.from()
        && words.is(body.to(), "of")
        && state.to() == span.to();
  }

  private boolean isPartOfCountry(Span span, List<Match> inside) {
    Match last = inside.get(inside.size() - 1);
    if (last.to() != span.to() || last.entry().kind() != Kind.COUNTRY) {
      return false;
    }
    for (int i = span.from(); i < last.from(); i++) {
      if (!PARTS.contains(words.key(i)) && !words.is(i, "-")) {
        return false;
      }
    }
    return true;
  }

  /** "U.S. Treasury", "UK Supreme Court": a state's letters belong to the body behind them. */
  private Span withCountry(Span span) {
    if (span.type() == EntityType.ORGANIZATION && isPublicBody(words, span.from(), span.to())) {
      for (Match match : matches) {
        if (match.to() == span.from()
            && match.entry().kind() == Kind.COUNTRY
            && words.isAllCapitals(match.from())) {
          return new Span(match.from(), span.to(), span.type());
        }
      }
    }
    return span;
  }

  static boolean isPublicBody(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PUBLIC_BODIES.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Two listed names with a hyphen between them: "the Thailand-Malaysia border". */
  private boolean isPair(Span span) {
    List<Match> inside =
        matches.stream().filter(match -> span.overlaps(match.from(), match.to())).toList();
    if (inside.size() != 2) {
      return false;
    }
    Match first = inside.get(0);
    Match second = inside.get(1);
    return first.from() == span.from()
        && second.to() == span.to()
        && second.from() == first.to() + 1
        && words.text(first.to()).length() == 1;
  }

  private void add(Match match, EntityType type) {
    found.add(
        new Found(
            sentence,
            words,
            match.from(),
            match.to(),
            type,
            match.entry(),
            match.entry().country()));
  }
}
