package org.tieline.job;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.tieline.entities.Unit;
import org.tieline.network.NetworkPlan;

/** The keys of the job file under reports.network, with their defaults. */
final class NetworkKeys {
  private NetworkKeys() {}

  static NetworkPlan plan(Section section) {
    // A sentence says something of both; an article only lists them.
    Unit unit = section.word("unit", Unit.class, Unit.SENTENCE);
    if (section.has("window") && unit != Unit.WINDOW) {
      section.fault("window", "goes with 'unit: window' only");
    }
    Set<String> types = new LinkedHashSet<>(section.texts("types"));
    for (String type : types) {
      if (!NetworkPlan.TYPES.contains(type)) {
        section.fault(
            "types",
            "'%s' is no kind of entity; they are %s"
                .formatted(type, String.join(", ", new TreeSet<>(NetworkPlan.TYPES))));
      }
    }
    NetworkPlan plan =
        new NetworkPlan(
            unit,
            // A sentence and its neighbours on both sides.
            Math.toIntExact(section.whole("window", 3, 2, 1000)),
            types,
            // Two stories can be chance; three rarely are.
            section.whole("minimum", 3, 1, Long.MAX_VALUE),
            section.texts("around"),
            section.whole("seed", 7, 0, Long.MAX_VALUE));
    section.done();
    return plan;
  }
}
