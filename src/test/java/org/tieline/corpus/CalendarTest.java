package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  void aDayOutsideTheWindowsPeriodsHasNoPlace() {
    assertThat(weeks.place(LocalDate.of(2024, 6, 9))).isEqualTo(1);
    assertThat(weeks.place(LocalDate.of(2024, 6, 17))).isEqualTo(-1);
    assertThat(weeks.place(null)).isEqualTo(-1);
  }
}
