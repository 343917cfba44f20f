package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jsoup.nodes.Element;

/** Writes each named tie as a few plain sentences and two quotations. */
final class TiesSection {
  private static final int MOST_TOLD = 15;
  private static final int MOST_UNNAMED = 10;

  private final TiesPart part;
  private final CorpusFigures figures;
  private final JsonNode settings;

  TiesSection(TiesPart part, CorpusFigures figures, JsonNode settings) {
    this.part = part;
    this.figures = figures;
    this.settings = settings;
  }

  void write(Element list, Element note) {
    Set<String> named = new TreeSet<>();
    settings.path("between").forEach(country -> named.add(country.asText()));
    int most = named.isEmpty() ? MOST_UNNAMED : MOST_TOLD;
    Gathered ties = part.ties();
    for (Row tie : ties.rows().stream().limit(most).toList()) {
      write(list, tie);
    }
    long told = Math.min(most, ties.rows().size());
    note.text(
        told < ties.total()
            ? "The %s strongest of %s, by stories; ties/ties has them all."
                .formatted(Prose.number(told), Prose.count(ties.total(), "tie", "ties"))
            : told == 1 ? "" : "All %s, the most stories first.".formatted(Prose.number(told)));
  }

  private void write(Element list, Row tie) {
    Gathered ties = part.ties();
    String id = ties.text(tie, "tie_id");
    Element item = list.appendElement("li").attr("class", "tie");
    Text.add(item, "h3", "%s and %s".formatted(ties.text(tie, "name_a"), ties.text(tie, "name_b")));
    List<String> said = new ArrayList<>(List.of(TieSentences.strength(ties, tie), change(id)));
    said.add(TieSentences.events(ties, tie));
    said.removeIf(String::isEmpty);
    Text.add(item, "p", String.join(" ", said));
    for (Row quotation : part.quotations(id, 2)) {
      quote(item, quotation);
    }
  }

  private String change(String tie) {
    List<String> complete =
        figures.periods().rows().stream()
            .filter(row -> Boolean.TRUE.equals(figures.periods().value(row, "complete")))
            .map(row -> figures.periods().text(row, "period"))
            .toList();
    if (complete.isEmpty()) {
      return "";
    }
    int last = complete.size() - 1;
    Row now = part.period(tie, complete.get(last));
    Row before = last == 0 ? null : part.period(tie, complete.get(last - 1));
    return now == null
        ? ""
        : TieSentences.change(
            part.periods(), now, before, settings.path("period").asText("period"));
  }

  private void quote(Element item, Row row) {
    Gathered evidence = part.evidence();
    String text = evidence.text(row, "text");
    String title = evidence.text(row, "title");
    Element figure = item.appendElement("figure");
    Text.add(figure, "blockquote", Gathered.cut(text == null ? title : text)).attr("dir", "auto");
    Element caption = figure.appendElement("figcaption");
    String source = evidence.text(row, "source");
    Text.link(
        caption.appendElement("bdi"),
        Gathered.cut(source == null || source.isEmpty() ? "outlet not given" : source),
        evidence.text(row, "url"));
    caption.appendText(", " + period(evidence.text(row, "period")));
  }

  /** The period as people write it. */
  private String period(String first) {
    return figures.periods().rows().stream()
        .filter(row -> figures.periods().text(row, "period").equals(first))
        .map(row -> figures.periods().text(row, "label"))
        .findFirst()
        .orElse(first);
  }
}
