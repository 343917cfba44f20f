package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Element;

/** Writes how many of the judged events and mentions are right. */
final class AuditSection {
  private AuditSection() {}

  /**
   * @param kinds {@code {kind: {judged, correct, precision, precision_low, precision_high}}}
   */
  static void write(Element parent, JsonNode kinds) {
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
