package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A tie in one period; a tie of any period has a row in each. */
@Table(
    name = "ties/tie_periods",
    grain = "tie x period",
    key = {"tie_id", "period"})
public record TiePeriod(
    @Column("the tie") String tie_id,
    @Column(value = "the lesser code", unit = "ISO 3166-1 alpha-3") String country_a,
    @Column(value = "the greater code", unit = "ISO 3166-1 alpha-3") String country_b,
    @Column("name of country_a") String name_a,
    @Column("name of country_b") String name_b,
    @Column("first day of the period") LocalDate period,
    @Column("sentences of the period's leads naming both") long sentences,
    @Column("articles of the period naming both, reprints included") long articles,
    @Column("stories of the period whose lead names both") long stories,
    @Column("distinct outlets naming both in an article of the period") long sources,
    @Column("stories of the period naming country_a") long stories_a,
    @Column("stories of the period naming country_b") long stories_b,
    @Column("stories of the period") long stories_total,
    @Column("stories of the period naming either") long base,
    @Column(value = "as in ties/ties, from the period's stories", nullWhen = Tie.NO_ASSOCIATION)
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
            nullWhen = Tie.NO_ASSOCIATION + ", or no story of the period names one of them")
        Double npmi,
    @Column(
            value = "log-likelihood ratio over stories, negative below expectation (Dunning 1993)",
            unit = "G2",
            nullWhen = Tie.NO_ASSOCIATION + ", or no story of the period names one of them")
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
                "Benjamini-Hochberg false discovery rate over the period's pairs, as in ties/ties",
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
        Double goldstein_high,
    @Column(
            value = "stories / base, less that of the period before",
            unit = "-1..1",
            nullWhen = NO_CHANGE)
        Double change,
    @Column(
            value = "lower bound of change, 95 % (Newcombe 1998)",
            unit = "-1..1",
            nullWhen = NO_CHANGE)
        Double change_low,
    @Column(
            value = "upper bound of change, 95 % (Newcombe 1998)",
            unit = "-1..1",
            nullWhen = NO_CHANGE)
        Double change_high,
    @Column(
            value =
                "the change within outlets: log of the odds ratio, against the period before, that"
                    + " is common to the outlets which name either country in both (Mantel and"
                    + " Haenszel 1959); a changed mix of outlets is none",
            unit = "0 for none, over 0 for growth",
            nullWhen = NO_SAME_SOURCES)
        Double change_same_sources,
    @Column(
            value = "lower bound of change_same_sources, 95 % (Robins et al. 1986)",
            nullWhen = NO_SAME_SOURCES)
        Double change_same_sources_low,
    @Column(
            value = "upper bound of change_same_sources, 95 % (Robins et al. 1986)",
            nullWhen = NO_SAME_SOURCES)
        Double change_same_sources_high) {

  /** Fewer stories of a period that name either tell no change. */
  static final long LEAST_STORIES = 5;

  static final String NO_CHANGE =
      "this period or the one before is incomplete, or base is below 5 in one of them";

  static final String NO_SAME_SOURCES =
      "change is null, no outlets compare, or those that do name both in no story of one of the"
          + " periods";
}
