package org.tieline.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tieline.corpus.Window;
import org.tieline.entities.countries.Countries;
import org.tieline.ties.Contrast;
import org.tieline.ties.TiesPlan;

/** The keys of the job file under reports.ties, with their defaults. */
final class TiesKeys {
  private TiesKeys() {}

  static TiesPlan plan(Section section) {
    Set<String> between = new LinkedHashSet<>(section.texts("between"));
    for (String code : between) {
      if (!Countries.codes().contains(code)) {
        section.fault("between", "'%s' is no ISO 3166-1 alpha-3 code, such as BLR".formatted(code));
      }
    }
    if (between.size() == 1) {
      section.fault("between", "one country has no pair; name two or more, or leave it out");
    }
    TiesPlan plan = new TiesPlan(between, contrasts(section), section.text("lexicon"));
    section.done();
    return plan;
  }

  private static List<Contrast> contrasts(Section section) {
    List<Contrast> contrasts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Section inner : section.sections("contrasts")) {
      String name = inner.requiredText("name");
      if (!names.add(name)) {
        inner.fault("name", "'%s' names another contrast already".formatted(name));
      }
      Window before = window(inner, "before");
      Window after = window(inner, "after");
      if (before != null && after != null && !before.to().isBefore(after.from())) {
        inner.fault(
            "after",
            "begins on %s, when 'before' is not over; it must begin after %s"
                .formatted(after.from(), before.to()));
      }
      contrasts.add(new Contrast(name, before, after));
      inner.done();
    }
    return contrasts;
  }

  /** The key's first and last day; null where there is a fault. */
  private static Window window(Section section, String key) {
    List<String> days = section.texts(key);
    try {
      if (days.size() == 2) {
        Window window = new Window(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
        if (!window.from().isAfter(window.to())) {
          return window;
        }
      }
    } catch (DateTimeParseException e) {
      // Told below, as any other list that is no window is.
    }
    section.fault(
        key,
        (section.has(key) ? "'%s' is given".formatted(String.join(", ", days)) : "is missing")
            + "; it takes a first and a last day, such as [2024-06-01, 2024-06-30]");
    return null;
  }
}
