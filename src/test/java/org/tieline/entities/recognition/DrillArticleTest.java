package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An article as the project's guiding question meets it, with everyone in it accounted for. */
class DrillArticleTest {

  private static final String TEXT =
      """
      MINSK, July 8 (BelTA) — Belarus and China opened joint military drills near Brest on Monday, \
      a few kilometres from the border with Poland and not far from Ukraine.
      Belarusian President Alexander Lukashenko told reporters that the exercise was a routine one. \
      Chinese Defence Minister Dong Jun said in Beijing that it was aimed at nobody.
      The Belarusian Defence Ministry said soldiers of the People's Liberation Army had arrived at \
      the weekend. The Chinese defence ministry confirmed the date.
      Zhang Youxia, vice chairman of the Central Military Commission, met Viktor Khrenin in Minsk. \
      Belarus had joined the Shanghai Cooperation Organization (SCO) days before, at a summit in \
      Kazakhstan that Vladimir Putin and Xi Jinping attended.
      In Warsaw, Foreign Minister Radoslaw Sikorski called the Belarusian-Chinese drill a \
      provocation. NATO and the EU were watching closely, spokeswoman Oana Lungescu said, and \
      Washington voiced concern.
      Moscow welcomed the drill. Putin said that Russia was not taking part, and Lukashenko's office \
      thanked the SCO.
      """;

  private final List<Name> names =
      Recognisers.standard().names(Articles.of("China drills in Belarus", TEXT, "en", "BelTA"));

  private Name named(String surface, int occurrence) {
    return names.stream()
        .filter(name -> name.surface().equals(surface) && name.sentence() > 0)
        .skip(occurrence)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not found: " + surface + " in " + names));
  }

  @Test
  void eightPeopleAreNamedAndNobodyElse() {
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PERSON)
        .extracting(Name::entityId)
        .containsOnly(
            "person:alexander-lukashenko",
            "person:dong-jun",
            "person:zhang-youxia",
            "person:viktor-khrenin",
            "person:vladimir-putin",
            "person:xi-jinping",
            "person:radoslaw-sikorski",
            "person:oana-lungescu");
  }

  @Test
  void aBareSurnameIsThePersonNamedInFullBefore() {
    assertThat(named("Putin", 0))
        .extracting(Name::entityId, Name::entityName, Name::rule)
        .containsExactly("person:vladimir-putin", "Vladimir Putin", "surname");
    assertThat(named("Lukashenko", 0).entityName()).isEqualTo("Alexander Lukashenko");
  }

  @Test
  void aPersonInOfficeHasTheCountryOfTheOffice() {
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PERSON && name.country() != null)
        .extracting(Name::entityName, Name::country)
        .contains(tuple("Alexander Lukashenko", "BLR"), tuple("Dong Jun", "CHN"));
  }

  @Test
  void organisationsAreFoundByNameAndByLetters() {
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.ORGANIZATION)
        .filteredOn(name -> !name.rule().equals("dateline") && !name.rule().equals("outlet"))
        .extracting(Name::entityId, Name::country)
        .contains(
            tuple("organization:north-atlantic-treaty-organization", null),
            tuple("organization:european-union", null),
            tuple("organization:shanghai-cooperation-organization", null),
            tuple("organization:people-s-liberation-army", "CHN"),
            tuple("organization:central-military-commission", "CHN"),
            tuple("organization:belarusian-defence-ministry", "BLR"),
            tuple("organization:chinese-defence-ministry", "CHN"));
    assertThat(named("SCO", 0).entityId()).isEqualTo(named("SCO", 1).entityId());
  }

  @Test
  void countriesPeoplesAndCapitalsBelongToTheirCountry() {
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.COUNTRY)
        .extracting(Name::country)
        .containsOnly("BLR", "CHN", "POL", "UKR", "KAZ", "RUS");
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PLACE)
        .extracting(Name::entityId, Name::country)
        .contains(
            tuple("place:brest", "BLR"),
            tuple("place:beijing", "CHN"),
            tuple("place:warsaw", "POL"),
            tuple("place:washington", "USA"),
            tuple("place:minsk", "BLR"),
            tuple("place:moscow", "RUS"));
  }

  @Test
  void aHyphenatedPairIsTwoNationalities() {
    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.NATIONALITY)
        .extracting(Name::surface, Name::country)
        .contains(tuple("Belarusian", "BLR"), tuple("Chinese", "CHN"));
  }

  @Test
  void theDatelineAndTheOutletAreMarked() {
    assertThat(named("MINSK", 0).rule()).isEqualTo("dateline");
    assertThat(named("BelTA", 0).rule()).isEqualTo("dateline");
    assertThat(named("Minsk", 0).rule()).isEqualTo("capital");
  }
}
