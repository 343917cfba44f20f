package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes runs of capitalised words for names; what comes before and within them tells the kind. */
final class CapitalisedNames implements NameFinder {

  private static final Set<String> ORGANISATION_WORDS =
      Set.of(
          "ministry",
          "department",
          "university",
          "college",
          "institute",
          "committee",
          "commission",
          "council",
          "agency",
          "association",
          "organization",
          "organisation",
          "union",
          "party",
          "bank",
          "group",
          "corporation",
          "corp",
          "corp.",
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "co.",
          "company",
          "court",
          "parliament",
          "senate",
          "congress",
          "assembly",
          "army",
          "navy",
          "guard",
          "forces",
          "police",
          "press",
          "news",
          "times",
          "post",
          "journal",
          "foundation",
          "federation",
          "airlines",
          "airways",
          "club",
          "league",
          "centre",
          "center",
          "bureau",
          "service",
          "authority",
          "fund",
          "board",
          "alliance",
          "front",
          "movement");
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "of",
          "with",
          "after",
          "before",
          "but",
          "and",
          "or",
          "as",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "there",
          "here",
          "when",
          "while",
          "where",
          "who",
          "what",
          "why",
          "how",
          "if",
          "since",
          "under",
          "over",
          "during",
          "last",
          "earlier",
          "meanwhile",
          "however",
          "some",
          "many",
          "most",
          "all",
          "both",
          "one",
          "two",
          "three",
          "no",
          "not",
          "so",
          "yet",
          "then",
          "now",
          "also",
          "asked",
          "according",
          "although",
          "though",
          "despite",
          "because",
          "between",
          "among",
          "officials",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "new",
          "police",
          "people",
          "troops");
  private static final Set<String> PLACE_CUES = Set.of("in", "near", "from", "at", "outside");
  private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "de", "al", "bin");

  @Override
  public List<Span> find(Words words) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (!words.isCapitalised(at)
          || Titles.isTitle(words.key(at))
          || NO_NAMES.contains(words.key(at))) {
        at++;
        continue;
      }
      int to = end(words, at);
      spans.add(new Span(at, to, type(words, at, to)));
      at = to;
    }
    return spans;
  }

  private static int end(Words words, int from) {
    int to = from + 1;
    while (to < words.size()) {
      if (words.isCapitalised(to)) {
        to++;
      } else if (INSIDE.contains(words.key(to))
          && words.isCapitalised(to + 1)
          && (words.is(to, "al") || isOrganisation(words, from, to))) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static EntityType type(Words words, int from, int to) {
    if (isOrganisation(words, from, to) || (to - from == 1 && words.isAllCapitals(from))) {
      return EntityType.ORGANIZATION;
    }
    if (from > 0 && PLACE_CUES.contains(words.key(from - 1))) {
      return EntityType.PLACE;
    }
    return EntityType.PERSON;
  }

  private static boolean isOrganisation(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ORGANISATION_WORDS.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }
}
