package org.tieline.network;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Two entities named together; stored once, the lesser id first. */
@Table(name = "network/edges", grain = "pair of entities", key = "edge_id")
public record Edge(
    @Column("both ids, the lesser first, joined by a bar") String edge_id,
    @Column("the lesser entity_id") String entity_a,
    @Column("the greater entity_id") String entity_b,
    @Column("name of entity_a") String name_a,
    @Column("name of entity_b") String name_b,
    @Column("sentences of stories' leads naming both") long sentences,
    @Column("articles naming both together, in the job's unit, reprints included") long articles,
    @Column("stories whose lead names both together, in the job's unit") long stories,
    @Column("distinct outlets naming both together") long sources,
    @Column("stories naming entity_a") long stories_a,
    @Column("stories naming entity_b") long stories_b,
    @Column("stories of the corpus") long stories_total,
    @Column(
            value =
                "stories that would name both together if every story kept its number of entities"
                    + " and every entity its number of stories (bipartite configuration model,"
                    + " Saracco et al. 2017, a language each); for units below the article stories"
                    + " of each size also keep the share of their pairs that the unit joins",
            nullWhen = NO_ASSOCIATION)
        Double expected,
    @Column(
            value = "(stories + .5) / (expected + .5)",
            unit = "1 as expected, 2 twice as often",
            nullWhen = NO_ASSOCIATION)
        Double lift,
    @Column(value = "lower bound of lift, 95 % (Noren et al. 2013)", nullWhen = NO_ASSOCIATION)
        Double lift_low,
    @Column(value = "upper bound of lift, 95 % (Noren et al. 2013)", nullWhen = NO_ASSOCIATION)
        Double lift_high,
    @Column(
            value = "normalised pointwise mutual information over stories (Bouma 2009)",
            unit = "-1..1",
            nullWhen = NO_ASSOCIATION)
        Double npmi,
    @Column(
            value = "log-likelihood ratio over stories, negative below expectation (Dunning 1993)",
            unit = "G2",
            nullWhen = NO_ASSOCIATION + ", or the counts fill no two-by-two table")
        Double log_likelihood,
    @Column(
            value =
                "probability of so many stories, or more, under the model of expected"
                    + " (Poisson-binomial upper tail)",
            unit = "0..1",
            nullWhen = NO_ASSOCIATION)
        Double p_value,
    @Column(
            value =
                "Benjamini-Hochberg false discovery rate over every pair of entities that could be"
                    + " an edge; those that are none count as p = 1; run.json has the family's size",
            unit = "0..1",
            nullWhen = NO_ASSOCIATION)
        Double q_value,
    @Column("whether both filters keep the edge: disparity < .05 and noise_corrected > 1.64")
        boolean backbone,
    @Column(
            value =
                "chance of so large a share of an end's strength, for the end that puts more into"
                    + " it (Serrano et al. 2009)",
            unit = "0..1")
        double disparity,
    @Column(
            value = "weight beyond what the ends' strengths expect (Coscia and Neffke 2017)",
            unit = "standard deviations",
            nullWhen = "the network has too few edges for a deviation, or it is 0")
        Double noise_corrected,
    @Column(
            value =
                "why there is no association: selection (corpus.selection names an end) or"
                    + " everywhere (an end is in over 80 % of stories)",
            nullWhen = "there is one")
        String no_association) {

  /** The query by which the corpus was chosen names an end, and made it meet the others. */
  static final String SELECTION = "selection";

  /** An end is in so many stories that everybody meets it. */
  static final String EVERYWHERE = "everywhere";

  static final String NO_ASSOCIATION =
      "an end is in over 80 % of stories, or the job's corpus.selection names it";

  static final double MOST_DISPARITY = .05;
  static final double LEAST_DEVIATIONS = 1.64;
}
