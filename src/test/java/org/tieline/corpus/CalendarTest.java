package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  /** A Saturday to the Sunday of the week after the next. */
  private final Calendar weeks =
      new Calendar(Period.WEEK, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 16));

  @Test
  void everyPeriodOfTheWindowIsThereFromItsMonday() {
    assertThat(weeks.periods())
        .containsExactly(
            LocalDate.of(2024, 5, 27), LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 10));
  }

  @Test
  void aFirstWeekOfTwoDaysIsIncomplete() {
    assertThat(weeks.days(LocalDate.of(2024, 5, 27))).isEqualTo(2);
    assertThat(weeks.isComplete(LocalDate.of(2024, 5, 27))).isFalse();
    assertThat(weeks.isComplete(LocalDate.of(2024, 6, 3))).isTrue();
    assertThat(weeks.isComplete(LocalDate.of(2024, 6, 10))).isTrue();
  }

  @Test
  void yearsWithoutAnArticleAreTold() {
    LocalDate epoch = LocalDate.of(1970, 1, 1);
    LocalDate first = LocalDate.of(2019, 10, 1);

    assertThat(Silence.of(List.of(epoch, first, first.plusDays(1), first.plusYears(1))))
        .contains(new Silence(epoch, first));
    assertThat(Silence.of(List.of(first, first.plusYears(5)))).isPresent();
    assertThat(Silence.of(List.of(first, first.plusYears(5).minusDays(1)))).isEmpty();
    assertThat(Silence.of(List.of(first))).isEmpty();
    assertThat(Silence.of(List.of())).isEmpty();
  }

  @Test
  void aDayOutsideTheWindowsPeriodsHasNoPlace() {
    assertThat(weeks.place(LocalDate.of(2024, 6, 9))).isEqualTo(1);
    assertThat(weeks.place(LocalDate.of(2024, 6, 17))).isEqualTo(-1);
    assertThat(weeks.place(null)).isEqualTo(-1);
  }
}
