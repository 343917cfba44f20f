package org.tieline.ties;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Two countries and how they are tied, over the whole corpus. */
@Table(name = "ties/ties", grain = "pair of countries", key = "tie_id")
public record Tie(
    @Column("both codes, the lesser first, such as BLR-CHN") String tie_id,
    @Column(value = "the lesser code", unit = "ISO 3166-1 alpha-3") String country_a,
    @Column(value = "the greater code", unit = "ISO 3166-1 alpha-3") String country_b,
    @Column("name of country_a") String name_a,
    @Column("name of country_b") String name_b,
    @Column("sentences of stories' leads naming both") long sentences,
    @Column("articles naming both, reprints included") long articles,
    @Column("stories whose lead names both") long stories,
    @Column("distinct outlets naming both in an article") long sources,
    @Column("stories naming country_a") long stories_a,
    @Column("stories naming country_b") long stories_b,
    @Column("stories of the corpus") long stories_total,
    @Column(
            value =
                "stories that would name both if every story kept its number of countries and every"
                    + " country its number of stories (bipartite configuration model, Saracco et al."
                    + " 2017, a language each)",
            nullWhen = Tie.NO_ASSOCIATION)
        Double expected,
    @Column(
            value = "(stories + .5) / (expected + .5)",
            unit = "1 as expected, 2 twice as often",
            nullWhen = Tie.NO_ASSOCIATION)
        Double lift,
    @Column(value = "lower bound of lift, 95 % (Noren et al. 2013)", nullWhen = Tie.NO_ASSOCIATION)
        Double lift_low,
    @Column(value = "upper bound of lift, 95 % (Noren et al. 2013)", nullWhen = Tie.NO_ASSOCIATION)
        Double lift_high,
    @Column(
            value = "normalised pointwise mutual information over stories (Bouma 2009)",
            unit = "-1..1",
            nullWhen = Tie.NO_ASSOCIATION)
        Double npmi,
    @Column(
            value = "log-likelihood ratio over stories, negative below expectation (Dunning 1993)",
            unit = "G2",
            nullWhen = Tie.NO_ASSOCIATION)
        Double log_likelihood,
    @Column(
            value =
                "probability of so many stories, or more, under the model of expected"
                    + " (Poisson-binomial upper tail)",
            unit = "0..1",
            nullWhen = Tie.NO_ASSOCIATION)
        Double p_value,
    @Column(
            value =
                "Benjamini-Hochberg false discovery rate over every pair of the countries that the job"
                    + " asks for and stories name, those together in no story included; run.json has the"
                    + " family's size",
            unit = "0..1",
            nullWhen = Tie.NO_ASSOCIATION)
        Double q_value,
    @Column(
            "events in sentences of stories' leads in which one acts on the other; ties/events tells which count")
        long events,
    @Column("stories whose lead tells such an event") long event_stories,
    @Column("stories that tell cooperation in words, such as talks") long verbal_cooperation,
    @Column("stories that tell cooperation in deeds, such as aid") long material_cooperation,
    @Column("stories that tell conflict in words, such as accusations") long verbal_conflict,
    @Column("stories that tell conflict in deeds, such as sanctions") long material_conflict,
    @Column(
            value = "share of event_stories that tell cooperation; a story of both counts half",
            unit = "0..1",
            nullWhen = Tie.NO_EVENTS)
        Double cooperation,
    @Column(
            value = "lower bound of cooperation, 95 % (Wilson 1927)",
            unit = "0..1",
            nullWhen = Tie.NO_EVENTS)
        Double cooperation_low,
    @Column(
            value = "upper bound of cooperation, 95 % (Wilson 1927)",
            unit = "0..1",
            nullWhen = Tie.NO_EVENTS)
        Double cooperation_high,
    @Column(
            value =
                "mean intensity over event_stories, each the mean of its types of events, on"
                    + " Goldstein's scale",
            unit = "-10..10",
            nullWhen = Tie.NO_EVENTS)
        Double goldstein,
    @Column(
            value = "lower bound of goldstein, 95 % (Student 1908)",
            unit = "-10..10, or below where stories are few",
            nullWhen = Tie.FEW_EVENTS)
        Double goldstein_low,
    @Column(
            value = "upper bound of goldstein, 95 % (Student 1908)",
            unit = "-10..10, or above where stories are few",
            nullWhen = Tie.FEW_EVENTS)
        Double goldstein_high) {

  static final String NO_ASSOCIATION =
      "an end is in no story, in over 80 % of stories, or the job's corpus.selection names it";

  static final String NO_EVENTS = "event_stories is 0";
  static final String FEW_EVENTS = "event_stories is 0 or 1";
}
