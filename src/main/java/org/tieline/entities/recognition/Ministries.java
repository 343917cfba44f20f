package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tieline.entities.countries.NameTable;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;
import org.tieline.text.Sentence;

/**
 * Ministries as organisations, however they are written: "the Belarusian defence ministry",
 * "Belarus's Defense Ministry" and "the Ministry of Defence of Belarus" are one.
 */
final class Ministries {

  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("defence", "Defence"),
          Map.entry("defense", "Defence"),
          Map.entry("foreign", "Foreign"),
          Map.entry("interior", "Interior"),
          Map.entry("finance", "Finance"),
          Map.entry("health", "Health"),
          Map.entry("justice", "Justice"),
          Map.entry("economy", "Economy"),
          Map.entry("trade", "Trade"),
          Map.entry("commerce", "Commerce"),
          Map.entry("energy", "Energy"),
          Map.entry("oil", "Oil"),
          Map.entry("agriculture", "Agriculture"),
          Map.entry("education", "Education"),
          Map.entry("transport", "Transport"),
          Map.entry("culture", "Culture"));

  private static final Map<String, String> ADJECTIVES =
      NameTable.of("en").rows().stream()
          .filter(row -> !row.people().isEmpty())
          .collect(Collectors.toUnmodifiableMap(NameTable.Row::code, row -> row.people().get(0)));

  private Ministries() {}

  /**
   * The ministries of a sentence: in small letters only behind the country they serve, "the Chinese
   * defence ministry"; in capitals always.
   */
  static List<Found> find(Sentence sentence, Words words, List<Match> matches) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.is(i, "ministry")) {
        continue;
      }
      boolean capital = words.isCapitalised(i);
      if (i > 0 && SUBJECTS.containsKey(words.key(i - 1))) {
        String country = countryBefore(words, matches, i - 1);
        if (country != null || capital) {
          found.add(ministry(sentence, words, i - 1, i + 1, country));
        }
      } else if (capital && words.is(i + 1, "of") && words.isCapitalised(i + 2)) {
        int end = SUBJECTS.containsKey(words.key(i + 2)) ? i + 3 : i;
        end = words.is(end, "affairs") ? end + 1 : end;
        if (end > i) {
          String country = countryAfter(words, matches, end);
          found.add(ministry(sentence, words, i, end, country));
        }
      }
    }
    return found;
  }

  private static Found ministry(Sentence sentence, Words words, int from, int to, String country) {
    return new Found(sentence, words, from, to, EntityType.ORGANIZATION, null, country);
  }

  /** A ministry's one name, "Belarusian Defence Ministry"; null for any other organisation. */
  static String name(Found organisation) {
    String subject = subject(organisation);
    String adjective =
        organisation.country() == null ? null : ADJECTIVES.get(organisation.country());
    return subject == null || adjective == null ? null : adjective + " " + subject + " Ministry";
  }

  /** What a state's bodies are called after it, "Belarusian"; null where nothing is. */
  static String people(String country) {
    return ADJECTIVES.get(country);
  }

  /** What a ministry is for, "Defence"; null for any other organisation. */
  static String subject(Found organisation) {
    boolean ministry = false;
    String subject = null;
    for (int i = 0; i < organisation.size(); i++) {
      ministry |= organisation.key(i).equals("ministry");
      subject = subject == null ? SUBJECTS.get(organisation.key(i)) : subject;
    }
    return ministry ? subject : null;
  }

  private static String countryAfter(Words words, List<Match> matches, int at) {
    if (words.is(at, "of")) {
      for (Match match : matches) {
        boolean behind =
            match.from() == at + 1 || (match.from() == at + 2 && words.is(at + 1, "the"));
        if (behind && match.entry().kind() == Kind.COUNTRY) {
          return match.entry().country();
        }
      }
    }
    return null;
  }

  private static String countryBefore(Words words, List<Match> matches, int at) {
    int end = words.isPossessive(at - 1) ? at - 1 : at;
    for (Match match : matches) {
      Kind kind = match.entry().kind();
      boolean owns = end == at ? kind == Kind.NATIONALITY : kind == Kind.COUNTRY;
      if (match.to() == end && (owns || kind == Kind.COUNTRY)) {
        return match.entry().country();
      }
    }
    return null;
  }
}
