package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** What a reader must know before trusting the figures. */
final class Caveats {
  /** Languages in which countries, people and organisations are looked for. */
  private static final Set<String> NAMED =
      Set.of("en", "ru", "uk", "be", "pl", "de", "fr", "es", "zh");

  /** Languages whose sentences are coded; what tells no language is read as English. */
  private static final Set<String> CODED = Set.of("en", "ru", "und");

  private Caveats() {}

  /**
   * @param run what run.json has
   * @param open edges and ties whose association is null
   * @param naming whether the run looks for names
   * @param coding whether the run looks for who does what to whom
   */
  static List<String> of(
      CorpusFigures figures, JsonNode run, long open, boolean naming, boolean coding) {
    List<String> caveats = new ArrayList<>();
    List<String> incomplete = figures.incomplete();
    if (!incomplete.isEmpty()) {
      caveats.add(
          "%s covered in part. Lines over time mark %s; a fall there may be missing days."
              .formatted(
                  incomplete.size() == 1
                      ? incomplete.get(0) + " is"
                      : Prose.number(incomplete.size()) + " periods are",
                  incomplete.size() == 1 ? "it" : "them"));
    }
    if (figures.undated() > 0) {
      caveats.add(
          "%s no date: counted everywhere but over time."
              .formatted(Prose.count(figures.undated(), "article has", "articles have")));
    }
    String query = run.path("settings").path("selection").asText("");
    caveats.add(
        query.isEmpty()
            ? "Counts speak of this corpus. If its articles were chosen by what they name, those"
                + " names meet more often here than in the news at large, and the association"
                + " measures mean little for them; corpus.selection in the job says so."
            : "The corpus was chosen by the query %s. What it names meets everything else more often for that reason alone, so its association is left open."
                .formatted(query));
    if (open > 0) {
      caveats.add(
          "Association is left open for %s of network and ties: one end is named by the corpus's"
                  .formatted(Prose.count(open, "pair", "pairs"))
              + " query, or in over 80 % of stories.");
    }
    if (figures.largestShare() > .5 && figures.namedOutlets().size() > 3) {
      caveats.add(
          "Three outlets published %s of the articles: what they choose to cover weighs heavily."
              .formatted(Prose.percent(figures.largestShare())));
    }
    if (naming) {
      unread(
          figures,
          NAMED,
          "Names are not looked for in %s: %s count in no network and no tie.",
          caveats);
    }
    if (coding) {
      unread(
          figures,
          CODED,
          "Who does what to whom is read in English and Russian only: no event is told in %s (%s).",
          caveats);
    }
    run.path("caps")
        .fields()
        .forEachRemaining(
            cap ->
                caveats.add(
                    "A limit cut something off: %s: %s."
                        .formatted(cap.getKey(), Prose.number(cap.getValue().asLong()))));
    return caveats;
  }

  /**
   * @param read languages that are read
   * @param caveat with places for the other languages and for how many articles they have
   */
  private static void unread(
      CorpusFigures figures, Set<String> read, String caveat, List<String> caveats) {
    Gathered languages = figures.languages();
    List<String> unread = new ArrayList<>();
    long articles = 0;
    for (Row row : languages.rows()) {
      if (!read.contains(languages.text(row, "language"))) {
        unread.add(Prose.language(languages.text(row, "language")));
        articles += languages.count(row, "articles");
      }
    }
    if (articles > 0) {
      caveats.add(
          caveat.formatted(Prose.list(unread), Prose.count(articles, "article", "articles")));
    }
  }
}
