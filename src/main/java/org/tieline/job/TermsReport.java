package org.tieline.job;

import java.io.IOException;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tieline.spark.Publication;
import org.tieline.terms.Hit;
import org.tieline.terms.Keyword;
import org.tieline.terms.Phrase;
import org.tieline.terms.Term;
import org.tieline.terms.TermSource;
import org.tieline.terms.Terms;

/** Publishes terms/*. */
final class TermsReport {
  private TermsReport() {}

  /**
   * @param caps told what is left out
   * @param families told how many terms each contrast tests
   */
  static void publish(
      Publication publication,
      Terms terms,
      Dataset<Hit> concordance,
      Map<String, Long> caps,
      Map<String, Long> families)
      throws IOException {
    publication.write(terms.terms(), Term.class);
    long least = terms.leastStoriesOverTime();
    if (least > 1) {
      caps.put("terms/term_periods: least stories of a term", least);
    }
    publication.write(terms.periods(least));
    publication.write(terms.sources(), TermSource.class);
    Dataset<Keyword> keyness = terms.keyness();
    publication.write(keyness, Keyword.class);
    terms.contrasts().forEach(contrast -> families.put("terms/keyness: " + contrast, 0L));
    for (Row family : keyness.groupBy("contrast").count().collectAsList()) {
      families.put("terms/keyness: " + family.getString(0), family.getLong(1));
    }
    publication.write(terms.collocations(), Phrase.class);
    publication.write(concordance, Hit.class);
  }
}
