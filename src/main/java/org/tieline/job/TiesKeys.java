package org.tieline.job;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tieline.entities.countries.Countries;
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
    TiesPlan plan = new TiesPlan(between, section.text("lexicon"));
    section.done();
    return plan;
  }
}
