package org.tieline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tieline.corpus.CorpusPlan;
import org.tieline.corpus.Duplicates;
import org.tieline.entities.recognition.Engine;

/** What a paper has to say of how a report was made, ready to be pasted into it. */
final class Methods {
  private final Job job;
  private final Map<String, Long> rows;
  private final long outlets;
  private final List<String> paragraphs = new ArrayList<>();

  private Methods(Job job, Map<String, Long> rows, long outlets) {
    this.job = job;
    this.rows = rows;
    this.outlets = outlets;
  }

  /**
   * Paragraphs, a blank line between them.
   *
   * @param rows of each table of the run
   * @param outlets that articles name
   * @param files input files
   * @param tieline version, and Spark's
   */
  static String text(
      Job job, Map<String, Long> rows, long outlets, int files, String tieline, String spark) {
    Methods methods = new Methods(job, rows, outlets);
    methods.corpus(files);
    methods.stories();
    if (rows.containsKey("entities/entities")) {
      methods.names();
    }
    if (rows.containsKey("network/edges") || rows.containsKey("ties/ties")) {
      methods.association();
    }
    if (rows.containsKey("ties/events")) {
      methods.events();
    }
    if (rows.containsKey("terms/terms")) {
      methods.terms();
    }
    if (rows.containsKey("topics/topics")) {
      methods.topics();
    }
    methods.say(
        "All counts were made with Tieline %s on Apache Spark %s (Zaharia et al. 2016), over the whole corpus and without sampling unless said otherwise; the digests of inputs and tables are in run.json."
            .formatted(tieline, spark));
    return String.join("\n\n", methods.paragraphs);
  }

  private void corpus(int files) {
    CorpusPlan corpus = job.corpus();
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "The corpus comprises %,d articles of %,d outlets, which tell %,d distinct stories,"
                + " read from %,d files; %,d records were refused, each with its reason.",
            rows("corpus/articles"),
            outlets,
            rows("corpus/stories"),
            files,
            rows("corpus/rejects")));
    if (corpus.window().from() != null || corpus.window().to() != null) {
      text.append(
          " It covers publication days from %s to %s (%s)."
              .formatted(
                  corpus.window().from() == null ? "the first" : corpus.window().from(),
                  corpus.window().to() == null ? "the last" : corpus.window().to(),
                  corpus.zone()));
    }
    if (!corpus.languages().isEmpty()) {
      text.append(" Languages: %s.".formatted(String.join(", ", corpus.languages())));
    }
    corpus
        .where()
        .ifPresent(
            where -> text.append(" Articles were kept under the condition %s.".formatted(where)));
    corpus
        .selection()
        .ifPresent(
            query ->
                text.append(
                    " The articles had been chosen by the query \u201c%s\u201d; association with what it names is not reported."
                        .formatted(query)));
    text.append(
        " Development over time is told by %s."
            .formatted(corpus.period().name().toLowerCase(Locale.ROOT)));
    say(text.toString());
  }

  private void stories() {
    if (job.corpus().duplicates().isEmpty()) {
      say("Reprints were not looked for: every article counts as a story of its own.");
      return;
    }
    Duplicates when = job.corpus().duplicates().get();
    say(
        format(
            "Reprints of one text were joined into one story where at least %.0f %% of the wording"
                + " of two articles is shared, or %.0f %% of the shorter is found in the longer"
                + " (shingles and winnowing; Broder 1997, Schleimer et al. 2003). Unless said"
                + " otherwise each story counts once, by its earliest article.",
            100 * when.similarity(), 100 * when.containment()));
  }

  private void names() {
    String engine =
        job.entities().map(plan -> plan.recogniser() == Engine.CORENLP).orElse(false)
            ? "Stanford CoreNLP (Manning et al. 2014)"
            : "Tieline's averaged perceptron (Collins 2002), trained on WikiGold (Balasuriya et al."
                + " 2009), Universal NER (Mayhew et al. 2024) and open news";
    say(
        format(
            "Persons, organisations and places were recognised in English by %s, persons in Russian"
                + " and Ukrainian by given names, initials and offices, names of countries"
                + " and listed names in nine languages by dictionaries from Unicode CLDR and"
                + " GeoNames, and resolved to %,d entities within articles and over the corpus.%s",
            engine,
            rows("entities/entities"),
            job.entities().flatMap(plan -> plan.dictionary()).isPresent()
                ? " A dictionary of corrections made by the authors was applied."
                : ""));
  }

  private void association() {
    String network =
        job.network()
            .map(
                plan ->
                    format(
                        " In the network two entities are together where one %s names both, in at"
                            + " least %,d stories.",
                        plan.unit().name().toLowerCase(Locale.ROOT), plan.minimum()))
            .orElse("");
    say(
        "Two names or countries are held to be associated by the stories that name both against"
            + " those expected under the bipartite configuration model, in which every story keeps"
            + " its number of names and every name its number of stories (Saracco et al. 2017);"
            + " lift is given with a 95 % interval (Nor\u00e9n et al. 2013), p-values come from the"
            + " Poisson-binomial tail, q-values from Benjamini and Hochberg (1995) over all"
            + " eligible pairs. Normalised pointwise mutual information (Bouma 2009) and the"
            + " log-likelihood ratio (Dunning 1993) are given for description."
            + network);
  }

  private void events() {
    say(
        format(
            "%,d events (who does what to whom) were coded in single sentences in English and Russian"
                + " by triggers and a shallow parse into the types of PLOVER (Open Event Data Alliance 2023), with"
                + " the intensities of Goldstein (1992); denied, negated, supposed and long past"
                + " events are marked and not counted. Shares carry 95 %% intervals (Wilson 1927).",
            rows("ties/events")));
  }

  private void terms() {
    say(
        "Terms are words and phrases, counted without regard to case and shown in their most"
            + " frequent form; their dispersion over outlets is DPnorm (Gries"
            + " 2008, Lijffijt and Gries 2012), their bursts are those of Kleinberg (2003)."
            + " Contrasts are told by the log-likelihood ratio (Dunning 1993), the log ratio of"
            + " rates, the z of Monroe et al. (2008), and p-values clustered by story (Lijffijt et"
            + " al. 2016).");
  }

  private void topics() {
    say(
        format(
            "%,d topics were fitted with seed %d; their labels are their most telling phrases. Topics"
                + " describe a corpus, and are no categories of content by themselves (Grimmer and"
                + " Stewart 2013).",
            rows("topics/topics"), job.topics().orElseThrow().seed()));
  }

  private long rows(String table) {
    return rows.getOrDefault(table, 0L);
  }

  private void say(String paragraph) {
    paragraphs.add(paragraph);
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
