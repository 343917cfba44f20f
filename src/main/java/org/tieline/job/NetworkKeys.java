package org.tieline.job;

import org.tieline.network.NetworkPlan;

/** The keys of the job file under reports.network, with their defaults. */
final class NetworkKeys {
  private NetworkKeys() {}

  static NetworkPlan plan(Section section) {
    NetworkPlan plan =
        new NetworkPlan(
            // A sentence says something of both; an article only lists them.
            section.word("unit", NetworkPlan.Unit.class, NetworkPlan.Unit.SENTENCE),
            // Two stories can be chance; three rarely are.
            section.whole("minimum", 3, 1, Long.MAX_VALUE));
    section.done();
    return plan;
  }
}
