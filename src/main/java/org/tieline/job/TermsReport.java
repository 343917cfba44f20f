package org.tieline.job;

import java.io.IOException;
import java.util.Map;
import org.tieline.spark.Publication;
import org.tieline.terms.Term;
import org.tieline.terms.TermPeriod;
import org.tieline.terms.TermSource;
import org.tieline.terms.Terms;

/** Publishes terms/*. */
final class TermsReport {
  private TermsReport() {}

  static void publish(Publication publication, Terms terms, Map<String, Long> caps)
      throws IOException {
    publication.write(terms.terms(), Term.class);
    long least = terms.leastStoriesOverTime();
    if (least > 1) {
      caps.put("terms/term_periods: least stories of a term", least);
    }
    publication.write(terms.periods(least), TermPeriod.class);
    publication.write(terms.sources(), TermSource.class);
  }
}
