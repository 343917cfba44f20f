package org.tieline.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class TieSentencesTest {
  private static final List<String> TIE =
      List.of("name_a", "name_b", "stories", "sources", "lift", "lift_low", "lift_high");
  private static final List<String> EVENTS =
      List.of(
          "event_stories",
          "cooperation",
          "cooperation_low",
          "cooperation_high",
          "verbal_cooperation",
          "material_conflict");
  private static final List<String> PERIOD =
      List.of("period", "stories", "base", "change", "change_low", "change_high");

  private static Gathered one(List<String> columns, Object... values) {
    return new Gathered(columns, List.of(RowFactory.create(values)), 1);
  }

  private static String strength(Object... values) {
    Gathered ties = one(TIE, values);
    return TieSentences.strength(ties, ties.rows().get(0));
  }

  private static String change(Object... values) {
    Gathered periods =
        new Gathered(
            PERIOD,
            List.of(
                RowFactory.create(LocalDate.of(2024, 7, 15), 4L, 6L, null, null, null),
                RowFactory.create(values)),
            2);
    return TieSentences.change(periods, periods.rows().get(1), periods.rows().get(0), "week");
  }

  @Test
  void aTieBeyondChanceIsSaidToBe() {
    assertThat(strength("Belarus", "China", 1032L, 11L, 1.43, 1.2, 12.4))
        .isEqualTo(
            "1,032 stories of 11 outlets name both Belarus and China, more often than chance has it:"
                + " 1.43 times as often, with a 95 % interval from 1.20 to 12.");
  }

  @Test
  void aTieWhoseIntervalHoldsOneIsAsOftenAsChanceHasIt() {
    assertThat(strength("Belarus", "China", 1L, 1L, .9, .4, 1.4))
        .startsWith("1 story of 1 outlet names both Belarus and China, about as often as chance");
    assertThat(strength("Belarus", "China", 3L, 2L, .3, .1, .8)).contains("less often than chance");
  }

  @Test
  void anAssociationThatIsLeftOpenIsSaidToBe() {
    assertThat(strength("Belarus", "China", 2L, 2L, null, null, null))
        .endsWith("whether that is more than chance has it is left open.");
  }

  @Test
  void aChangeIsTakenInPointsWithItsInterval() {
    assertThat(change(LocalDate.of(2024, 7, 22), 9L, 10L, .233, -.12, .5))
        .isEqualTo(
            "In the week from 22 July 2024, 9 of the 10 stories naming either name both, after 4 of 6"
                + " the week before: +23 points, with a 95 % interval from −12 to +50, so it may be"
                + " chance.");
  }

  @Test
  void tooFewStoriesTellNoChange() {
    assertThat(change(LocalDate.of(2024, 7, 22), 1L, 3L, null, null, null))
        .endsWith(
            "1 of the 3 stories naming either names both, after 4 of 6 the week before; too few stories name either to tell a change.");
  }

  @Test
  void eventsAreSharesWithTheirKinds() {
    Gathered ties = one(EVENTS, 8L, .75, .4, .93, 5L, 2L);
    assertThat(TieSentences.events(ties, ties.rows().get(0)))
        .isEqualTo(
            "8 stories tell of what one does to the other; 75\u00a0% of them of cooperation (95 % interval"
                + " 40\u00a0% to 93\u00a0%): verbal cooperation in 5 and material conflict in 2.");
    Gathered none = one(EVENTS, 0L, null, null, null, 0L, 0L);
    assertThat(TieSentences.events(none, none.rows().get(0))).isEmpty();
  }
}
