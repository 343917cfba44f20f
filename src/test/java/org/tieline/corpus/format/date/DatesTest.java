package org.tieline.corpus.format.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private final Dates minsk = new Dates(ZoneId.of("Europe/Minsk"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "2024-07-04T12:30:15Z                = 2024-07-04T12:30:15Z",
        "2024-07-04T12:30:15.5+02:00         = 2024-07-04T10:30:15.5Z",
        "2024-07-04T12:30:15,123456-0500     = 2024-07-04T17:30:15.123456Z",
        "2024-07-04 12:30:15+00              = 2024-07-04T12:30:15Z",
        "2024-07-04 12:30:15 UTC             = 2024-07-04T12:30:15Z",
        "2024-07-04T12:30+02:00[Europe/Rome] = 2024-07-04T10:30:00Z",
        "2024-07-04T24:00Z                   = 2024-07-05T00:00:00Z",
        "2016-12-31T23:59:60Z                = 2016-12-31T23:59:59Z",
        "Thu, 04 Jul 2024 12:30:15 GMT       = 2024-07-04T12:30:15Z",
        "4 Jul 24 12:30 EST                  = 2024-07-04T17:30:00Z",
        "Thu, 04-Jul-2024 12:30:15 +0200     = 2024-07-04T10:30:15Z",
        "Thu Jul  4 12:30:15 2024            = 2024-07-04T09:30:15Z",
        "Thu Jul 04 12:30:15 +0000 2024      = 2024-07-04T12:30:15Z",
        "20240704T123015Z                    = 2024-07-04T12:30:15Z",
        "2024070412                          = 2024-07-04T09:00:00Z",
        "July 4, 2024 10:00a                 = 2024-07-04T07:00:00Z",
        "July 4, 2024 10:00 p.m.EST          = 2024-07-05T03:00:00Z",
        "20240704123015                      = 2024-07-04T09:30:15Z",
        "1720096215                          = 2024-07-04T12:30:15Z",
        "1720096215.0                        = 2024-07-04T12:30:15Z",
        "1720096215123                       = 2024-07-04T12:30:15.123Z",
        "1720096215123456                    = 2024-07-04T12:30:15.123456Z",
        "July 4, 2024 at 12:30 PM EDT        = 2024-07-04T16:30:00Z",
        "Thursday, July 4th, 2024, 12:05 a.m.= 2024-07-03T21:05:00Z",
        "7/4/2024 1:05:00 PM                 = 2024-07-04T10:05:00Z",
        "12:30 PM, July 4, 2024              = 2024-07-04T09:30:00Z",
        "14:30, 4 июля 2024                  = 2024-07-04T11:30:00Z",
        "14:30 04.07.2024                    = 2024-07-04T11:30:00Z",
        "2024-07-04 14:30 МСК                = 2024-07-04T11:30:00Z",
        "04.07.2024 о 14:30                  = 2024-07-04T11:30:00Z",
        "4 lipca 2024 r., godz. 14:30        = 2024-07-04T11:30:00Z",
        "4 Temmuz 2024 Perşembe 14:30        = 2024-07-04T11:30:00Z",
        "4 de julho de 2024 às 14h30         = 2024-07-04T11:30:00Z",
        "Do., 04.07.2024, 14:30              = 2024-07-04T11:30:00Z",
        "Thu,04 Jul 2024 12:30:00 GMT        = 2024-07-04T12:30:00Z",
        "20240704T12:30:00Z                  = 2024-07-04T12:30:00Z",
        "1.720096215E9                       = 2024-07-04T12:30:15Z",
        "1720096215123456789                 = 2024-07-04T12:30:15.123456789Z",
        "26-FEB-1987 15:01:01.79             = 1987-02-26T12:01:01.79Z",
      })
  void aTimeIsReadInItsZoneElseInTheJobs(String value, Instant expected) throws DateException {
    assertThat(minsk.read(value)).isEqualTo(expected);
  }

  @Test
  void everyZoneIsReadBehindATimeWithAndWithoutHalvesOfTheDay() throws DateException {
    for (Map.Entry<String, ZoneId> zone : Zones.ZONES.entrySet()) {
      Instant morning = LocalDateTime.of(2024, 7, 4, 10, 0).atZone(zone.getValue()).toInstant();
      Instant evening = morning.plus(Duration.ofHours(12));
      assertThat(minsk.read("Thu, 04 Jul 2024 10:00:00 " + zone.getKey())).isEqualTo(morning);
      assertThat(minsk.read("2024-07-04 22:00 " + zone.getKey())).isEqualTo(evening);
      assertThat(minsk.read("July 4, 2024 10:00 PM " + zone.getKey())).isEqualTo(evening);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-07-04",
        "2024/07/04",
        "2024/7/4",
        "20240704",
        "2024-W27-4",
        "2024-186",
        "7/4/24",
        "7/4/2024",
        "4.7.2024",
        "04.07.24",
        "4 July 2024",
        "July 4, 2024",
        "Jul 4, 2024",
        "JULY 4 2024",
        "4th Jul. 2024",
        "Thursday 4 July 2024",
        "4 июля 2024",
        "4 июля 2024 г.",
        "4 липня 2024",
        "4. Juli 2024",
        "4 juillet 2024",
        "4 de julio de 2024",
        "4 lipca 2024",
        "2024年7月4日",
        "2024-Jul-04",
        "2024. július 4.",
        "4 lipca 2024 r.",
        "4.07.2024 г.",
        "4 липня 2024 року",
        "4 TEMMUZ 2024",
        "Updated: July 4, 2024",
        " 2024-07-04\n"
      })
  void aDayIsItsFirstMoment(String value) throws DateException {
    assertThat(minsk.read(value)).isEqualTo("2024-07-03T21:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "yesterday",
        "2024-13-01",
        "2024-07-04T25:00",
        "31 June 2024",
        "9999-12-31",
        "12",
        "04-07-2024",
        "31.02.2024",
        "13/13/2024",
        "4 Brumaire 2024",
        "2024-07-04T12:30+25:00",
        "99999999999999999999",
        "2024-366-",
        "2023-366"
      })
  void whatIsNoDateIsRefusedByItsValue(String value) {
    assertThatThrownBy(() -> minsk.read(value))
        .isInstanceOf(DateException.class)
        .hasMessageContaining("\"" + value + "\"");
  }

  @Test
  void monthsAreKnownInCapitalsAndByBothOfTheirNames() throws DateException {
    assertThat(minsk.read("4 MAYIS 2024")).isEqualTo("2024-05-03T21:00:00Z");
    assertThat(minsk.read("4 траўня 2024")).isEqualTo("2024-05-03T21:00:00Z");
    assertThat(minsk.read("4 KASIM 2024")).isEqualTo("2024-11-03T21:00:00Z");
    assertThat(minsk.read("4 HAZİRAN 2024")).isEqualTo("2024-06-03T21:00:00Z");
  }

  @Test
  void theFirstNumberOfSlashesIsTheMonthUnlessItCannotBe() throws DateException {
    assertThat(minsk.read("3/4/2024")).isEqualTo("2024-03-03T21:00:00Z");
    assertThat(minsk.read("23/4/2024")).isEqualTo("2024-04-22T21:00:00Z");
  }

  @Test
  void twoDigitsOfAYearAreBetween1970And2069() throws DateException {
    assertThat(minsk.read("1 Mar 70")).isEqualTo("1970-02-28T21:00:00Z");
    assertThat(minsk.read("1 Mar 69")).isEqualTo("2069-02-28T21:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "null",
        "NaN",
        "NaT",
        "0000-00-00 00:00:00",
        "0001-01-01T00:00:00Z",
        "-0001-11-30T00:00:00+00:00",
        "01/01/0001 00:00:00"
      })
  void nothingIsNoDateAndNoFault(String value) throws DateException {
    assertThat(minsk.read(value)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7:58 AM ET",
        "16:05",
        "Wed Nov 23",
        "4 July",
        "Sat, Jul. 13",
        "2024-07",
        "July 2024",
        "2024"
      })
  void aValueThatTellsNoDayIsNoDateAndNoFault(String value) throws DateException {
    assertThat(new Dates(ZoneId.of("UTC")).read(value)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "31/31/2020", "0101-11-30", "2024-06-31", "Nov 31, 2024"})
  void aDayThatNoCalendarHasIsAFault(String value) {
    assertThatThrownBy(() -> new Dates(ZoneId.of("UTC")).read(value))
        .isInstanceOf(DateException.class)
        .hasMessageContaining(value);
  }

  @Test
  void blanksInARowAreReadAsOne() throws DateException {
    String gap = " \n\u00A0".repeat(3);
    assertThat(minsk.read("July 4," + gap + "2024" + gap + "10:30 PM"))
        .isEqualTo("2024-07-04T19:30:00Z");
  }

  @Test
  void aDateWithAPageOfBlanksIsRefusedBeforeAnybodyWaits() {
    String endless = "2024-07-04" + " ".repeat(20_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertThatThrownBy(() -> minsk.read(endless)).isInstanceOf(DateException.class));
  }
}
