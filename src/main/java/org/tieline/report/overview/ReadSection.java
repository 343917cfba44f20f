package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jsoup.nodes.Element;

/** Writes what was read: from records to articles, stories and outlets, and what fell away. */
final class ReadSection {
  private final CorpusFigures figures;
  private final JsonNode settings;

  /**
   * @param settings as run.json has them
   */
  ReadSection(CorpusFigures figures, JsonNode settings) {
    this.figures = figures;
    this.settings = settings;
  }

  /** One sentence for the head of the page. */
  String lede() {
    String days =
        figures.firstDay() == null
            ? ""
            : ", published from %s to %s"
                .formatted(Prose.day(figures.firstDay()), Prose.day(figures.lastDay()));
    long reprints = figures.articles() - figures.stories();
    String told =
        !joined()
            ? " Reprints were not looked for."
            : reprints == 0
                ? " None is a reprint of another."
                : " %s, so they tell %s."
                    .formatted(
                        reprints == 1
                            ? "One is a reprint"
                            : Prose.number(reprints) + " are reprints of others",
                        Prose.stories(figures.stories()));
    return "%s of %s%s.%s"
        .formatted(
            Prose.count(figures.articles(), "article", "articles"),
            Prose.count(figures.named(), "outlet", "outlets"),
            days,
            told);
  }

  /** Whether reprints were joined into stories. */
  private boolean joined() {
    return settings.path("duplicates").asBoolean(true);
  }

  void write(Element funnel, Element facts) {
    step(funnel, figures.records(), "record", "records", "read");
    step(funnel, figures.articles(), "article", "articles", "kept");
    step(
        funnel,
        figures.stories(),
        "story",
        "stories",
        joined() ? "reprints counted once" : "every article one");
    step(funnel, figures.named(), "outlet", "outlets", "that published them");
    Text.fact(facts, "Selection", selection());
    Text.fact(facts, "Window", window());
    Text.fact(facts, "Languages", languages());
    Text.fact(facts, "Largest outlets", largest());
    List<String> incomplete = figures.incomplete();
    Text.fact(
        facts,
        "Incomplete periods",
        incomplete.isEmpty() ? "None." : Prose.list(first(incomplete, 6)) + ".");
    Text.fact(facts, "Set aside", setAside());
    Text.fact(facts, "Refused", refused());
  }

  private static void step(Element funnel, long count, String one, String many, String note) {
    Element step = funnel.appendElement("li");
    Text.add(step, "strong", Prose.number(count));
    Text.add(step, "span", count == 1 ? one : many);
    Text.add(step, "small", note);
  }

  private String selection() {
    String query = settings.path("selection").asText("");
    String where = settings.path("where").asText("");
    String chosen =
        query.isEmpty()
            ? "The job names no query by which the corpus was chosen."
            : "Chosen by the query %s.".formatted(query);
    return where.isEmpty() ? chosen : chosen + " Of its articles, those where %s.".formatted(where);
  }

  private String window() {
    String from = settings.path("from").asText("");
    String to = settings.path("to").asText("");
    String bounds =
        from.isEmpty() && to.isEmpty()
            ? "All days"
            : "%s to %s, both included"
                .formatted(from.isEmpty() ? "the first day" : from, to.isEmpty() ? "the last" : to);
    return "%s; counted by %s in %s."
        .formatted(
            bounds, settings.path("period").asText("period"), settings.path("zone").asText("UTC"));
  }

  private String languages() {
    Gathered languages = figures.languages();
    List<String> named = new ArrayList<>();
    for (Row row : languages.rows()) {
      named.add(
          "%s (%s)"
              .formatted(
                  Prose.language(languages.text(row, "language")),
                  Prose.number(languages.count(row, "articles"))));
    }
    return named.isEmpty() ? "None." : Prose.list(first(named, 8)) + ".";
  }

  private String largest() {
    List<String> names =
        figures.namedOutlets().stream()
            .limit(3)
            .map(row -> Gathered.cut(figures.outlet(row)))
            .toList();
    if (names.isEmpty()) {
      return "The articles name no outlet.";
    }
    return "%s published %s of the articles."
        .formatted(Prose.list(names), Prose.percent(figures.largestShare()));
  }

  private String setAside() {
    List<String> said = new ArrayList<>();
    if (figures.outside() > 0) {
      said.add(
          Prose.count(figures.outside(), "article", "articles")
              + " outside the window, the languages or the condition");
    }
    if (figures.repeats() > 0) {
      said.add(Prose.count(figures.repeats(), "repeat", "repeats") + " of a record already read");
    }
    return said.isEmpty() ? "Nothing." : Prose.list(said) + ".";
  }

  private String refused() {
    Gathered reasons = figures.reasons();
    if (figures.rejects() == 0) {
      return "No record.";
    }
    List<String> named =
        reasons.rows().stream()
            .map(
                row ->
                    "%s (%s)"
                        .formatted(
                            reasons.text(row, "reason").replace('_', ' '),
                            Prose.number(reasons.count(row, "records"))))
            .toList();
    return "%s: %s. They are in corpus/rejects, with file and line."
        .formatted(Prose.count(figures.rejects(), "record", "records"), Prose.list(named));
  }

  /** The first ones, and how many more there are. */
  private static List<String> first(List<String> words, int most) {
    if (words.size() <= most) {
      return words;
    }
    List<String> told = new ArrayList<>(words.subList(0, most));
    told.add(Prose.number(words.size() - most) + " more");
    return told;
  }
}
