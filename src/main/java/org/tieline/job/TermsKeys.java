package org.tieline.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.tieline.terms.Contrast;
import org.tieline.terms.TermsPlan;

/** The keys of the job file under reports.terms, with their defaults. */
final class TermsKeys {
  private TermsKeys() {}

  static TermsPlan plan(Section section) {
    TermsPlan plan =
        new TermsPlan(
            // Every word; raise it where the long tail is of no use.
            section.whole("minimum", 1, 1, Long.MAX_VALUE),
            // Three words hold most names and set phrases; each word more reads the corpus again.
            Math.toIntExact(section.whole("size", 3, 1, 5)),
            // Most sequences of words stand in one story or two, and tell nothing.
            section.whole("phrase_minimum", 3, 2, Long.MAX_VALUE),
            // Five words, the longest fixed phrases of news; 0 makes no collocations.
            Math.toIntExact(section.whole("collocations", 5, 0, 5)),
            stopWords(section),
            prior(section),
            contrasts(section),
            List.copyOf(new LinkedHashSet<>(section.texts("watch"))),
            // As many as a reader goes through; spread over time and outlets.
            Math.toIntExact(section.whole("hits", 1000, 1, 1_000_000)));
    section.done();
    return plan;
  }

  /** One file for every language, or a file a language. */
  private static Map<String, String> stopWords(Section section) {
    return section.isText("stopwords")
        ? Map.of("", section.text("stopwords", ""))
        : section.words("stopwords");
  }

  /** Without it the prior weighs as much as the corpus itself. */
  private static OptionalLong prior(Section section) {
    long words = section.whole("prior", 0, 1, Long.MAX_VALUE);
    return words == 0 ? OptionalLong.empty() : OptionalLong.of(words);
  }

  private static List<Contrast> contrasts(Section section) {
    List<Contrast> contrasts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Section inner : section.sections("contrasts")) {
      String name = inner.requiredText("name");
      if (!names.add(name)) {
        inner.fault("name", "'%s' names another contrast already".formatted(name));
      }
      List<Contrast> found = new ArrayList<>();
      inner.text("source").ifPresent(value -> add(found, name, Contrast.Kind.SOURCE, value));
      inner.day("period").ifPresent(day -> add(found, name, Contrast.Kind.PERIOD, day.toString()));
      inner.text("language").ifPresent(value -> add(found, name, Contrast.Kind.LANGUAGE, value));
      inner.text("entity").ifPresent(value -> add(found, name, Contrast.Kind.ENTITY, value));
      inner.text("where").ifPresent(value -> add(found, name, Contrast.Kind.WHERE, value));
      List<String> pair = inner.texts("pair");
      if (pair.size() == 2) {
        found.add(new Contrast(name, Contrast.Kind.PAIR, pair));
      } else if (!pair.isEmpty()) {
        inner.fault("pair", "%d entities are given; it takes two".formatted(pair.size()));
      }
      if (found.size() != 1 && pair.size() % 2 == 0) {
        inner.fault(
            "name",
            "a contrast takes one of source, period, language, entity, pair, where; %d are given"
                .formatted(found.size()));
      }
      contrasts.addAll(found);
      inner.done();
    }
    return contrasts;
  }

  private static void add(List<Contrast> contrasts, String name, Contrast.Kind kind, String value) {
    contrasts.add(new Contrast(name, kind, List.of(value)));
  }
}
