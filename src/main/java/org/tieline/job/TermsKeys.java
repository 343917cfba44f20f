package org.tieline.job;

import org.tieline.terms.TermsPlan;

/** The keys of the job file under reports.terms, with their defaults. */
final class TermsKeys {
  private TermsKeys() {}

  static TermsPlan plan(Section section) {
    TermsPlan plan =
        new TermsPlan(
            // Every term; raise it where the long tail is of no use.
            section.whole("minimum", 1, 1, Long.MAX_VALUE));
    section.done();
    return plan;
  }
}
