package org.tieline.ties;

import java.time.LocalDate;
import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** Three countries that stories name together, in one period. */
@Table(
    name = "ties/triads",
    grain = "three countries x period",
    key = {"country_a", "country_b", "country_c", "period"})
public record Triad(
    @Column(value = "the least code", unit = "ISO 3166-1 alpha-3") String country_a,
    @Column(value = "the middle code", unit = "ISO 3166-1 alpha-3") String country_b,
    @Column(value = "the greatest code", unit = "ISO 3166-1 alpha-3") String country_c,
    @Column("first day of the period") LocalDate period,
    @Column("stories of the period whose lead names all three") long stories,
    @Column(
            value =
                "stories that would name all three if every story kept its number of countries and"
                    + " every country its number of stories, as in ties/tie_periods",
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
            value = "1 where a and b cooperate, -1 where they are in conflict",
            unit = "1 or -1",
            nullWhen = NO_SIGN)
        Integer sign_ab,
    @Column(value = "the same of a and c", unit = "1 or -1", nullWhen = NO_SIGN) Integer sign_ac,
    @Column(value = "the same of b and c", unit = "1 or -1", nullWhen = NO_SIGN) Integer sign_bc,
    @Column(
            value =
                "product of the signs (Cartwright and Harary 1956): 1 for three friends or two"
                    + " against one, -1 for a triad under strain",
            unit = "1 or -1",
            nullWhen = "a sign is null")
        Integer balance,
    @Column(
            value =
                "how a and b are tied, c being given: log odds ratio common to the stories with c"
                    + " and those without (Mantel and Haenszel 1959)",
            unit = "0 for independent, over 0 for tied whether c is there or not",
            nullWhen = NO_PARTIAL)
        Double partial_ab,
    @Column(value = "lower bound of partial_ab, 95 % (Robins et al. 1986)", nullWhen = NO_PARTIAL)
        Double partial_ab_low,
    @Column(value = "upper bound of partial_ab, 95 % (Robins et al. 1986)", nullWhen = NO_PARTIAL)
        Double partial_ab_high,
    @Column(value = "the same of a and c, b being given", nullWhen = NO_PARTIAL) Double partial_ac,
    @Column(value = "lower bound of partial_ac, 95 %", nullWhen = NO_PARTIAL) Double partial_ac_low,
    @Column(value = "upper bound of partial_ac, 95 %", nullWhen = NO_PARTIAL)
        Double partial_ac_high,
    @Column(value = "the same of b and c, a being given", nullWhen = NO_PARTIAL) Double partial_bc,
    @Column(value = "lower bound of partial_bc, 95 %", nullWhen = NO_PARTIAL) Double partial_bc_low,
    @Column(value = "upper bound of partial_bc, 95 %", nullWhen = NO_PARTIAL)
        Double partial_bc_high) {

  /** Fewer stories tell no sign. */
  static final long LEAST_EVENT_STORIES = 5;

  static final String NO_ASSOCIATION =
      "one is in over 80 % of stories, or the job's corpus.selection names it";
  static final String NO_SIGN =
      "fewer than 5 event stories of the period, or the bounds of cooperation hold one half";
  static final String NO_PARTIAL =
      "the stories do not compare, or all point to a ratio of 0 or no end";
}
