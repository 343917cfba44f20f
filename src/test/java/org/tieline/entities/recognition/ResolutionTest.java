package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {

  private static List<Name> named(String surface, List<Name> names) {
    return names.stream().filter(name -> name.surface().equals(surface)).toList();
  }

  @Test
  void aLineThatCreditsThePhotographerIsNoNews() {
    List<Name> names =
        Articles.names("The parade ends today.\n\nPhoto: Ioana Radu/Example Wire, Bucharest");

    assertThat(names).extracting(Name::rule).isNotEmpty().containsOnly("outlet");
  }

  @Test
  void anOutletNamedAfterACityDoesNotNameItsCountry() {
    List<Name> names =
        Recognisers.standard()
            .names(
                Articles.of(
                    "", "He told the Warsaw Lantern that he would stay.", "en", "Warsaw Lantern"));

    assertThat(named("Warsaw Lantern", names)).extracting(Name::rule).containsExactly("outlet");
  }

  @Test
  void aSurnameInTheHeadlineIsThePersonNamedInFullBelow() {
    List<Name> names =
        Recognisers.standard()
            .names(
                Articles.of(
                    "Putin visits Minsk",
                    "Russian President Vladimir Putin met President Alexander Lukashenko on Friday.",
                    "en",
                    ""));

    assertThat(named("Putin", names))
        .extracting(Name::entityId, Name::rule)
        .containsExactly(tuple("person:vladimir-putin", "surname"));
  }

  @Test
  void ofTwoBearersOfASurnameTheOneNamedLastIsMeant() {
    List<Name> names =
        Articles.names(
            "Former President George Bush spoke on Monday. Senator Laura Bush answered him in Texas."
                + " Critics said Bush was wrong.");

    assertThat(named("Bush", names))
        .extracting(Name::entityId)
        .containsExactly("person:laura-bush");
  }

  @Test
  void aSurnameOfSeveralWordsIsThePersonNamedInFull() {
    List<Name> names =
        Articles.names(
            "Ursula von der Leyen met Alexander De Croo and Bashar al-Assad in spring. Later von der"
                + " Leyen said so. De Croo smiled, and Al-Assad left.");

    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PERSON)
        .extracting(Name::entityName)
        .containsExactly(
            "Ursula von der Leyen",
            "Alexander De Croo",
            "Bashar al-Assad",
            "Ursula von der Leyen",
            "Alexander De Croo",
            "Bashar al-Assad");
  }

  @Test
  void aPersonHasTheCountryThatTheArticleGives() {
    List<Name> names =
        Articles.names(
            "Belarusian President Alexander Lukashenko met Poland's foreign minister, Radoslaw"
                + " Sikorski. Xi Jinping, the Chinese leader, sent a message to Vladimir Zelensky of"
                + " Kyiv. Russian troops attacked John Smith. Lukashenko smiled.");

    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PERSON)
        .extracting(Name::surface, Name::country)
        .containsExactly(
            tuple("Alexander Lukashenko", "BLR"),
            tuple("Radoslaw Sikorski", "POL"),
            tuple("Xi Jinping", "CHN"),
            tuple("Vladimir Zelensky", null),
            tuple("John Smith", null),
            tuple("Lukashenko", "BLR"));
  }

  @Test
  void aRoleOfSomebodyElseGivesNoCountry() {
    List<Name> names =
        Articles.names(
            "Mike Pompeo, Israeli Prime Minister Benjamin Netanyahu and others met. A call between"
                + " Donald Trump and the Ukrainian president was read. Kyiv asked Ukraine's former"
                + " president to investigate Joe Biden.");

    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.PERSON)
        .extracting(Name::surface, Name::country)
        .containsExactly(
            tuple("Mike Pompeo", null),
            tuple("Benjamin Netanyahu", "ISR"),
            tuple("Donald Trump", null),
            tuple("Joe Biden", null));
  }

  @Test
  void titlesAndPossessivesAreNoPartOfAName() {
    List<Name> names =
        Articles.names("President Joe Biden's speech pleased Prime Minister Keir Starmer.");

    assertThat(names).extracting(Name::surface).contains("Joe Biden", "Keir Starmer");
  }

  @Test
  void anAcronymIsTheOrganisationThatItWasIntroducedFor() {
    List<Name> names =
        Articles.names(
            "The Belarusian Association of Journalists (BAJ) protested on Monday. A lawyer of the BAJ"
                + " said on Tuesday that two members had been freed.");

    assertThat(named("BAJ", names))
        .hasSize(2)
        .extracting(Name::entityName, Name::country)
        .containsOnly(tuple("Belarusian Association of Journalists", "BLR"));
  }

  @Test
  void lettersThatTheArticleIntroducesAreNotTheListedOnes() {
    List<Name> names =
        Articles.names(
            "The Caspian Pipeline Consortium (CPC) halted loading. Later the CPC said so.");

    assertThat(named("CPC", names))
        .extracting(Name::entityName, Name::country)
        .hasSize(2)
        .containsOnly(tuple("Caspian Pipeline Consortium", null));
  }

  @Test
  void aPublicBodyBelongsToTheStateNamedBesideIt() {
    List<Name> names =
        Articles.names(
            "Japan's House of Representatives met. The House of Representatives of Japan voted."
                + " Ukraine's National Security Council agreed. The Justice Department did not.");

    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.ORGANIZATION)
        .extracting(Name::entityName, Name::country)
        .containsExactly(
            tuple("Japanese House of Representatives", "JPN"),
            tuple("Japanese House of Representatives", "JPN"),
            tuple("Ukrainian National Security Council", "UKR"),
            tuple("Justice Department", "USA"));
  }

  @Test
  void aMinistryIsOneHoweverItIsWritten() {
    List<Name> names =
        Articles.names(
            "The Polish defence ministry said so. Poland's Defense Ministry repeated it. The Ministry"
                + " of Defence of Poland denied it. Later the Defence Ministry fell silent.");

    assertThat(names)
        .filteredOn(name -> name.type() == EntityType.ORGANIZATION)
        .extracting(Name::entityId, Name::country)
        .containsOnly(tuple("organization:polish-defence-ministry", "POL"))
        .hasSize(4);
  }

  @Test
  void aMoneyAndAnExchangeAreMarkedAndNotTheCountry() {
    List<Name> names =
        Articles.names(
            "The bank sold 50 million Canadian dollars to Swiss banks for German marks. The bonds are"
                + " listed in Luxembourg. China marks the day, Russians mark it too, and France sold U.S."
                + " dollars.");

    assertThat(names)
        .filteredOn(name -> name.rule().equals("market"))
        .extracting(Name::surface)
        .containsExactly("Canadian", "German", "Luxembourg", "U.S.");
  }

  @Test
  void datelineAgencyAndOutletAreMarked() {
    List<Name> names =
        Recognisers.standard()
            .names(
                Articles.of(
                    "",
                    "BRUSSELS (Reuters) - Belarus will send troops, Reuters has learned in Brussels.",
                    "en",
                    "Reuters"));

    assertThat(names)
        .extracting(Name::surface, Name::rule)
        .containsExactly(
            tuple("BRUSSELS", "dateline"),
            tuple("Reuters", "dateline"),
            tuple("Belarus", "country"),
            tuple("Reuters", "outlet"),
            tuple("Brussels", "capital"));
  }

  @Test
  void anAgencyThatSignsOffIsNoNews() {
    List<Name> names = Articles.names("Belarus said on Monday it would leave.\n\nReuter");

    assertThat(named("Reuter", names)).extracting(Name::rule).containsExactly("outlet");
  }

  @Test
  void anOrganisationIsTheSameInEveryLanguage() {
    List<Name> names =
        Recognisers.standard()
            .names(Articles.of("", "Страны НАТО и Евросоюза ждут ответа из Минска.", "ru", ""));

    assertThat(names)
        .extracting(Name::surface, Name::entityId)
        .containsExactly(
            tuple("НАТО", "organization:north-atlantic-treaty-organization"),
            tuple("Евросоюза", "organization:european-union"),
            tuple("Минска", "place:minsk"));
  }

  @Test
  void languagesWithoutATableHaveTheNamesOfCountriesOnly() {
    List<Name> names =
        Recognisers.standard().names(Articles.of("", "Presidentti matkusti: Kiina", "fi", ""));

    assertThat(names)
        .extracting(Name::surface, Name::country)
        .containsExactly(tuple("Kiina", "CHN"));
    assertThat(Recognisers.standard().names(Articles.of("", "Kiina", "xx", ""))).isEmpty();
  }

  @Test
  void namesPointAtTheirCharacters() {
    String text = "Yesterday Xi Jinping flew home.\n\nIn Beijing, Xi met Vladimir Putin.";
    for (Name name : Articles.names(text)) {
      assertThat(text.substring(name.start(), name.end())).isEqualTo(name.surface());
    }
  }

  @Test
  void anArticleWithoutTextHasNoNames() {
    assertThat(Recognisers.standard().names(Articles.of("", "", "en", ""))).isEmpty();
    assertThat(Articles.names("... --- 12 %")).isEmpty();
  }
}
