package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Writes how many of the judged events and mentions are right. */
final class AuditSection {
  private AuditSection() {}

  /**
   * @param run the run that is shown; where an earlier one was judged, a note tells so
   * @param kinds {@code {kind: {judged, correct, precision, precision_low, precision_high, run}}}
   */
  static void write(Element parent, String run, JsonNode kinds) {
    Set<String> judged = new TreeSet<>();
    kinds.forEach(figures -> judged.add(figures.path("run").asText()));
    judged.remove(run);
    if (!judged.isEmpty()) {
      Text.add(
              parent,
              "p",
              "The sample was drawn from an earlier run, %s; this page shows run %s."
                  .formatted(Prose.list(List.copyOf(judged)), run))
          .attr("class", "note");
    }
    Element table = parent.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String name : new String[] {"kind", "judged", "correct", "precision", "95 % interval"}) {
      Text.add(head, "th", name).attr("scope", "col");
    }
    Element body = table.appendElement("tbody");
    kinds
        .fields()
        .forEachRemaining(
            kind -> {
              Element row = body.appendElement("tr");
              JsonNode figures = kind.getValue();
              Text.add(row, "td", kind.getKey());
              Text.add(row, "td", Prose.number(figures.path("judged").asLong()));
              Text.add(row, "td", Prose.number(figures.path("correct").asLong()));
              Text.add(row, "td", Prose.percent(figures.path("precision").asDouble()));
              Text.add(
                  row,
                  "td",
                  "%s to %s"
                      .formatted(
                          Prose.percent(figures.path("precision_low").asDouble()),
                          Prose.percent(figures.path("precision_high").asDouble())));
            });
  }
}
