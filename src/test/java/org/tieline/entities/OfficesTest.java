package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom people stand, and when. */
class OfficesTest {
  private static final String PERSON = "person:jane-doe";

  private static OfficeEvidence told(
      String country, boolean former, String first, String last, long stories) {
    return new OfficeEvidence(
        PERSON, country, former, LocalDate.parse(first), LocalDate.parse(last), stories);
  }

  private static String country(List<OfficeEvidence> evidence, String day) {
    return Offices.of(evidence).country(PERSON, LocalDate.parse(day));
  }

  @Test
  void anOfficeHoldsWhileItIsToldAndAMonthAround() {
    List<OfficeEvidence> evidence =
        List.of(
            told("POL", false, "2020-03-10", "2020-03-20", 1),
            told("POL", false, "2020-11-02", "2020-11-05", 2));

    assertThat(country(evidence, "2020-02-08")).isEqualTo("POL");
    assertThat(country(evidence, "2020-07-01")).isEqualTo("POL");
    assertThat(country(evidence, "2020-12-06")).isEqualTo("POL");
    assertThat(country(evidence, "2020-02-07")).isNull();
    assertThat(country(evidence, "2020-12-07")).isNull();
  }

  @Test
  void aYearOfSilencePartsTwoTerms() {
    List<OfficeEvidence> evidence =
        List.of(
            told("POL", false, "2010-03-10", "2010-03-20", 1),
            told("POL", false, "2016-03-10", "2016-03-20", 1));

    assertThat(country(evidence, "2010-03-15")).isEqualTo("POL");
    assertThat(country(evidence, "2013-03-15")).isNull();
    assertThat(country(evidence, "2016-03-15")).isEqualTo("POL");
  }

  @Test
  void anOfficeEndsBeforeItIsCalledAFormerOne() {
    List<OfficeEvidence> evidence =
        List.of(
            told("POL", false, "2020-03-10", "2020-03-20", 3),
            told("POL", true, "2020-04-01", "2020-04-09", 1));

    assertThat(country(evidence, "2020-03-31")).isEqualTo("POL");
    assertThat(country(evidence, "2020-04-01")).isNull();
  }

  @Test
  void whoeverIsGivenTwoCountriesStandsForNone() {
    List<OfficeEvidence> evidence =
        List.of(
            told("POL", false, "2020-03-10", "2020-03-20", 3),
            told("UKR", false, "2020-03-10", "2020-03-20", 2));

    assertThat(country(evidence, "2020-03-15")).isNull();
  }

  @Test
  void aTellingThatStandsAloneForSomeWeeksOutvotesNobody() {
    List<OfficeEvidence> evidence =
        List.of(
            told("IDN", false, "2020-03-10", "2020-03-10", 1),
            told("POL", false, "2020-05-20", "2020-06-20", 5));

    assertThat(country(evidence, "2020-03-10")).isNull();
    assertThat(country(evidence, "2020-06-01")).isEqualTo("POL");
  }

  @Test
  void theListOfLeadersSpeaksOnlyWhereTheCorpusIsSilent() {
    String gorbachev = "person:mikhail-gorbachev";
    Offices listed = Offices.of(List.of());
    assertThat(listed.country(gorbachev, LocalDate.of(1987, 3, 2))).isEqualTo("SUN");
    assertThat(listed.country(gorbachev, LocalDate.of(1992, 3, 2))).isNull();
    assertThat(listed.country(gorbachev, null)).isNull();

    LocalDate day = LocalDate.of(1987, 3, 2);
    Offices told = Offices.of(List.of(new OfficeEvidence(gorbachev, "RUS", false, day, day, 1)));
    assertThat(told.country(gorbachev, day)).isEqualTo("RUS");
  }
}
