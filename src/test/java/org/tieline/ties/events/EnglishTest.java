package org.tieline.ties.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {

  private static List<String> told(String text) {
    return Coded.told(Coded.english(text));
  }

  private static Event first(String text) {
    List<Event> events = Coded.english(text);
    assertThat(events).isNotEmpty();
    return events.get(0);
  }

  @Test
  void theSubjectActsOnTheObject() {
    assertThat(told("Poland has accused Belarus of pushing migrants across the border."))
        .containsExactly("POL>BLR ACCUSE");
  }

  @Test
  void inThePassiveTheSubjectIsActedUpon() {
    assertThat(told("Poland was accused by Belarus of violating its airspace."))
        .containsExactly("BLR>POL ACCUSE");
  }

  @Test
  void aNounHasItsActorBeforeAndItsTargetBehind() {
    assertThat(told("The paper called Russia's invasion of Ukraine a turning point."))
        .containsExactly("RUS>UKR ASSAULT");
  }

  @Test
  void talksBetweenTwoGoBothWays() {
    assertThat(told("The talks between Russia and Ukraine lasted three hours."))
        .containsExactly("RUS>UKR CONSULT", "UKR>RUS CONSULT");
  }

  @Test
  void aPairWithAHyphenIsTwoCountriesAndNoOrganisation() {
    assertThat(told("US-China trade talks resumed in Geneva."))
        .containsExactly("USA>CHN CONSULT", "CHN>USA CONSULT");
    assertThat(told("US-Iran Nuclear Talks Resume In Oman"))
        .containsExactly("USA>IRN CONSULT", "IRN>USA CONSULT");
    assertThat(told("An India-Pakistan ceasefire was announced on Saturday."))
        .containsExactly("IND>PAK RETREAT", "PAK>IND RETREAT");
    assertThat(told("The US-China Trade War has hurt exporters since 2018."))
        .containsExactly("USA>CHN SANCTION", "CHN>USA SANCTION");
    assertThat(told("The China-Belarus military exercises began near Brest."))
        .containsExactly("CHN>BLR COOPERATE", "BLR>CHN COOPERATE");
  }

  @Test
  void joinedActorsActOnEachOther() {
    assertThat(told("Belarus and China have launched joint military exercises near Brest."))
        .containsExactly("BLR>CHN COOPERATE", "CHN>BLR COOPERATE");
  }

  @Test
  void joinedActorsActTogetherOnAThird() {
    assertThat(told("Poland and Lithuania condemned Belarus."))
        .containsExactly("POL>BLR ACCUSE", "LTU>BLR ACCUSE");
  }

  @Test
  void jointExercisesHaveAPartner() {
    assertThat(told("Minsk is holding joint exercises with China this week."))
        .containsExactly("BLR>CHN COOPERATE");
  }

  @Test
  void capitalsSeatsOfPowerAndForcesActForTheirCountry() {
    assertThat(told("The Kremlin threatened Poland.")).containsExactly("RUS>POL THREATEN");
    assertThat(told("Chinese troops arrived in Belarus on Saturday."))
        .containsExactly("CHN>BLR CONSULT");
  }

  @Test
  void whoComesBackReturnsNothing() {
    assertThat(told("A Belarusian delegation has returned from Beijing.")).isEmpty();
    assertThat(told("The Polish ambassador returned to Minsk on Monday.")).isEmpty();
    assertThat(told("Russia returned the bodies of soldiers to Ukraine."))
        .singleElement()
        .asString()
        .contains("CONCEDE");
  }

  @Test
  void armedForcesArmNobody() {
    assertThat(told("The Russian armed forces have left Belarus.")).doesNotContain("RUS>BLR AID");
    assertThat(
            told("A delegation of the Belarusian armed forces has returned from talks in Beijing."))
        .containsExactly("BLR>CHN CONSULT");
    assertThat(told("The commander of the Russian armed forces visited Minsk."))
        .containsExactly("RUS>BLR CONSULT");
    assertThat(told("The Russian Armed Forces met with Belarus.")).doesNotContain("RUS>BLR AID");
    assertThat(told("Russia has armed forces in Belarus.")).doesNotContain("RUS>BLR AID");
    assertThat(told("Russia has armed Belarus with missiles.")).containsExactly("RUS>BLR AID");
    assertThat(told("The United States is arming Ukraine.")).containsExactly("USA>UKR AID");
  }

  @Test
  void whatIsToBeDoneForAnotherIsAgreedAndAgainstAnotherIsThreatened() {
    assertThat(told("Germany will send aid to Ukraine.")).containsExactly("DEU>UKR AGREE");
    assertThat(told("Russia will bomb Ukraine.")).containsExactly("RUS>UKR THREATEN");
    assertThat(told("Germany will not send aid to Ukraine.")).containsExactly("DEU>UKR REJECT");
  }

  @Test
  void toStopAidPunishesAndToStopWarConcedes() {
    assertThat(told("Japan halted economic aid to Serbia.")).containsExactly("JPN>SRB SANCTION");
    assertThat(told("Russia halted its attacks on Ukraine.")).containsExactly("RUS>UKR RETREAT");
  }

  @Test
  void whatASpeakerSaysThatAnotherMustDoIsARequest() {
    assertThat(told("Russia said on Tuesday that Sudan must return a helicopter."))
        .containsExactly("RUS>SDN REQUEST");
  }

  @Test
  void whatDependsOnADemandIsNoEventOfItsOwn() {
    assertThat(told("Poland demanded that Belarus release the prisoners."))
        .containsExactly("POL>BLR REQUEST");
  }

  @Test
  void aPronounStandsForTheSpeaker() {
    assertThat(told("Switzerland said today it had expelled two Russian diplomats."))
        .containsExactly("CHE>RUS SANCTION");
  }

  @Test
  void whoTrailsTheSentenceOnlySaysSo() {
    assertThat(told("Poland arrested a Belarusian spy, Lithuanian officials said."))
        .containsExactly("POL>BLR COERCE");
  }

  @Test
  void namingTwoCountriesIsNoEvent() {
    assertThat(told("Poland and Belarus share a long border.")).isEmpty();
    assertThat(told("The road leads from Poland through Belarus.")).isEmpty();
  }

  @Test
  void whatIsRussianMadeIsNotRussia() {
    assertThat(told("Ukraine attacked Poland with Russian-made rockets."))
        .containsExactly("UKR>POL ASSAULT");
  }

  @Test
  void negationIsToldApart() {
    Event event = first("China did not attack Belarus.");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.modality()).isEqualTo(Modality.NEGATED);
    assertThat(event.counts()).isFalse();
  }

  @Test
  void denialIsToldApart() {
    Event event = first("Russia denied attacking Poland.");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.modality()).isEqualTo(Modality.DENIED);
  }

  @Test
  void whatMayBeIsHypothetical() {
    assertThat(first("Russia may attack Poland.").modality()).isEqualTo(Modality.HYPOTHETICAL);
    assertThat(first("Russia attacked Poland.").modality()).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatHadBeenIsPastUnlessASpeakerReportsIt() {
    assertThat(first("A week earlier Poland had asked China for help.").modality())
        .isEqualTo(Modality.PAST);
    assertThat(first("Poland said it had asked China for help.").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatAnEarlierYearSawIsBackground() {
    Event event = first("Russia invaded Ukraine on February 24, 2022.");
    assertThat(event.background()).isTrue();
    assertThat(event.day()).isEqualTo(LocalDate.of(2022, 2, 24));
    assertThat(event.counts()).isFalse();
  }

  @Test
  void aWeekdayIsTheLastOneBeforeTheArticle() {
    Event event = first("Poland accused Belarus on Monday.");
    assertThat(event.background()).isFalse();
    assertThat(event.day()).isEqualTo(LocalDate.of(2024, 7, 8));
    assertThat(first("Poland accused Belarus.").day()).isNull();
  }

  @Test
  void theSpeakerIsNamed() {
    Event told = first("Belarus said Poland had closed the border with Ukraine.");
    assertThat(told.attribution()).isEqualTo(Attribution.PARAPHRASED);
    assertThat(Coded.country(told.speaker())).isEqualTo("BLR");
    assertThat(first("Poland closed its border with Ukraine.").attribution())
        .isEqualTo(Attribution.OUTLET);
  }

  @Test
  void quotedWordsAreSetApart() {
    assertThat(first("\"Poland attacked Belarus,\" a man said.").attribution())
        .isEqualTo(Attribution.QUOTED);
  }

  @Test
  void anAppealIsCooperationInWords() {
    assertThat(first("Angola has asked Portugal for military aid.").quad())
        .isEqualTo(Quad.VERBAL_COOPERATION);
    assertThat(first("Poland demanded that Belarus apologise.").quad())
        .isEqualTo(Quad.VERBAL_CONFLICT);
  }

  @Test
  void offsetsPointToTheTrigger() {
    String text = "Warsaw was calm. Poland has accused Belarus.";
    Event event = first(text);
    assertThat(text.substring(event.start(), event.end())).isEqualTo("accused");
    assertThat(event.trigger()).isEqualTo("accused");
  }

  @Test
  void theScaleFollowsTypeAndMode() {
    assertThat(Goldstein.of(EventType.ASSAULT, "attack")).isEqualTo(-10);
    assertThat(Goldstein.of(EventType.AID, "military")).isEqualTo(8.3);
    assertThat(Goldstein.of(EventType.AID, "a user's own")).isEqualTo(7);
  }

  @Test
  void theRuleNamesThePattern() {
    assertThat(first("Poland accused Belarus.").rule()).isEqualTo("verb");
    assertThat(first("Poland was accused by Belarus.").rule()).isEqualTo("passive-verb");
    assertThat(first("Talks between Russia and Ukraine failed.").rule()).isEqualTo("between");
    assertThat(first("Poland held joint exercises with Lithuania.").rule()).isEqualTo("verb");
    assertThat(first("Germany will send aid to Ukraine.").rule()).isEqualTo("will-verb");
    assertThat(first("Japan halted economic aid to Serbia.").rule()).isEqualTo("verb");
  }

  @Test
  void eachOtherGoesBothWays() {
    assertThat(told("Poland and Belarus accused each other of spying."))
        .containsExactly("POL>BLR ACCUSE", "BLR>POL ACCUSE");
  }

  @Test
  void aHyphenJoinsTwo() {
    assertThat(told("The Russian-Ukrainian talks ended in Geneva."))
        .containsExactly("RUS>UKR CONSULT", "UKR>RUS CONSULT");
  }

  @Test
  void whatTalksAreAboutTakesNoPart() {
    assertThat(told("Poland held talks with Germany on Belarus."))
        .containsExactly("POL>DEU CONSULT");
  }

  @Test
  void aCrowdWithoutANameIsThePlaces() {
    assertThat(told("Thousands demonstrated in Poland against Belarus."))
        .containsExactly("POL>BLR PROTEST");
  }

  @Test
  void whatIsAnAdjectiveIsNoVerb() {
    assertThat(told("China has close ties with Iran."))
        .doesNotContain("CHN>IRN SANCTION", "CHN>IRN CONCEDE");
  }

  @Test
  void whomTheOutletFollowsIsNamed() {
    Event told = first("Poland closed its border with Ukraine, according to Belarus.");
    assertThat(told.attribution()).isEqualTo(Attribution.PARAPHRASED);
    assertThat(Coded.country(told.speaker())).isEqualTo("BLR");
  }

  @Test
  void theContextIsWhatTheWordsTell() {
    assertThat(first("Poland urged Belarus to remove missiles.").context()).isEqualTo("military");
    assertThat(first("Poland urged Belarus to cut tariffs.").context()).isEqualTo("economic");
  }

  @Test
  void everyTypeIsFound() {
    assertThat(told("Poland promised aid to Ukraine.")).containsExactly("POL>UKR AGREE");
    assertThat(told("Poland's president visited Ukraine.")).containsExactly("POL>UKR CONSULT");
    assertThat(told("Poland praised Ukraine.")).containsExactly("POL>UKR SUPPORT");
    assertThat(told("Poland cooperates with Ukraine.")).containsExactly("POL>UKR COOPERATE");
    assertThat(told("Poland sent medicine to Ukraine.")).containsExactly("POL>UKR AID");
    assertThat(told("Poland lifted sanctions against Belarus.")).containsExactly("POL>BLR CONCEDE");
    assertThat(told("Russia withdrew its troops from Georgia.")).containsExactly("RUS>GEO RETREAT");
    assertThat(told("Poland urged Belarus to free prisoners.")).containsExactly("POL>BLR REQUEST");
    assertThat(told("Poland condemned Belarus.")).containsExactly("POL>BLR ACCUSE");
    assertThat(told("Poland rejected Belarus' proposal.")).containsExactly("POL>BLR REJECT");
    assertThat(told("Poland threatened Belarus.")).containsExactly("POL>BLR THREATEN");
    assertThat(told("Poles protested against Belarus.")).containsExactly("POL>BLR PROTEST");
    assertThat(told("Poland massed troops near Belarus.")).containsExactly("POL>BLR MOBILIZE");
    assertThat(told("Poland imposed sanctions on Belarus.")).containsExactly("POL>BLR SANCTION");
    assertThat(told("Belarus arrested a Polish journalist.")).containsExactly("BLR>POL COERCE");
    assertThat(told("Russia bombed Ukraine.")).containsExactly("RUS>UKR ASSAULT");
  }

  @Test
  void aDeedToTwoPartiesOfOneCountryIsToldOnce() {
    assertThat(told("Belarus condemned Polish officials and Polish journalists."))
        .containsExactly("BLR>POL ACCUSE");
  }

  @Test
  void aVerbBetweenACountryAndAPersonIsNoTitle() {
    assertThat(told("Iran threatens Donald Trump.")).containsExactly("IRN>- THREATEN");
    assertThat(told("China warns Joe Biden.")).containsExactly("CHN>- THREATEN");
    assertThat(told("British Foreign Secretary Jack Straw condemned Iran."))
        .containsExactly("GBR>IRN ACCUSE");
  }

  @Test
  void whatIsToComeHasNoDayYetAndIsNoBackground() {
    Event monday = first("Germany will send aid to Ukraine on Monday.");
    assertThat(monday.day()).isNull();
    Event march = first("The United States will impose tariffs on China on March 1.");
    assertThat(march.day()).isNull();
    assertThat(march.background()).isFalse();
  }

  @Test
  void whatNobodyDidIsNegated() {
    for (String none :
        List.of(
            "There were no talks between Russia and Ukraine.",
            "Neither Russia nor China has condemned Iran.",
            "No Russian soldier attacked Ukraine.")) {
      assertThat(Coded.english(none))
          .as(none)
          .isNotEmpty()
          .allMatch(event -> event.modality() == Modality.NEGATED);
    }
    assertThat(first("No doubt Russia attacked Ukraine.").modality()).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatASpeakerSaidWouldBeDoneIsPromised() {
    assertThat(first("Germany said it would send aid to Ukraine.").modality())
        .isEqualTo(Modality.ASSERTED);
    assertThat(first("Germany would send aid to Ukraine if Russia attacked.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void asWellAsJoins() {
    assertThat(told("Poland as well as Lithuania condemned Belarus."))
        .containsExactly("POL>BLR ACCUSE", "LTU>BLR ACCUSE");
  }

  @Test
  void aHeadlineInThePassiveIsASentence() {
    assertThat(told("Polish journalist arrested by Belarus")).containsExactly("BLR>POL COERCE");
    assertThat(told("Ukraine attacked by Russia")).containsExactly("RUS>UKR ASSAULT");
  }

  @Test
  void aMonthsNameInSmallLettersIsNoMonth() {
    for (String now :
        List.of(
            "Iran may attack Israel.",
            "Poland condemned Belarus over a march in Minsk.",
            "Poland warned Belarus that it may close the border.")) {
      assertThat(Coded.english(now)).as(now).isNotEmpty().noneMatch(Event::background);
    }
    assertThat(first("Poland accused Belarus of sabotage in March.").background()).isTrue();
  }

  @Test
  void aVerbWithAnObjectDescribesNobody() {
    assertThat(told("Russia attacked Kyiv with what may have been a North Korean missile."))
        .containsExactly("RUS>UKR ASSAULT");
    assertThat(told("Iran bombed Israel with what could be a new rocket."))
        .containsExactly("IRN>ISR ASSAULT");
    assertThat(told("Poland accused Belarus of what may be espionage."))
        .containsExactly("POL>BLR ACCUSE");
  }

  @Test
  void whoHasNoIntentionRefuses() {
    assertThat(told("Russia has no intention of attacking Poland."))
        .containsExactly("RUS>POL REJECT");
    assertThat(told("Germany has no plan to send tanks to Ukraine."))
        .containsExactly("DEU>UKR REJECT");
  }

  @Test
  void noBeforeTheObjectNegates() {
    for (String none :
        List.of(
            "Serbia has imposed no sanctions on Russia.",
            "Iran fired no missiles at Israel.",
            "Hungary sent no weapons to Ukraine.",
            "India bombed no village in Pakistan.",
            "Poland will impose no sanctions on Israel.")) {
      assertThat(Coded.english(none))
          .as(none)
          .isNotEmpty()
          .allMatch(event -> event.modality() == Modality.NEGATED);
    }
  }

  @Test
  void noLessThanSomeIsSome() {
    assertThat(first("Russia fired no fewer than 50 missiles at Ukraine.").modality())
        .isEqualTo(Modality.ASSERTED);
    assertThat(first("Germany sent no less than 30 tanks to Ukraine.").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void armedForcesAndArmsAreNoVerbs() {
    assertThat(told("The Chinese armed forces held exercises near Taiwan."))
        .noneMatch(event -> event.endsWith("AID"));
    assertThat(told("A delegation of the Belarusian armed forces has returned from Beijing."))
        .noneMatch(event -> event.endsWith("AID"));
    assertThat(told("Canada halted arms sales to Turkey.")).containsExactly("CAN>TUR SANCTION");
    assertThat(told("Poland armed Ukraine with missiles.")).containsExactly("POL>UKR AID");
  }

  @Test
  void aWeaponsNationalityIsNotTheTarget() {
    assertThat(told("Russia struck a hospital in Kharkiv with Iranian drones."))
        .containsExactly("RUS>UKR ASSAULT");
    assertThat(told("Saudi Arabia bombed a market in Yemen with American bombs."))
        .containsExactly("SAU>YEM ASSAULT");
    assertThat(told("Ukraine fired American missiles at Russia."))
        .containsExactly("UKR>RUS ASSAULT");
    assertThat(told("Poland sent German tanks to Ukraine.")).containsExactly("POL>UKR AID");
    assertThat(told("Germany delivered Swiss ammunition to Ukraine."))
        .containsExactly("DEU>UKR AID");
  }

  @Test
  void whoseWeaponsAreDestroyedIsTheTarget() {
    assertThat(told("Ukraine destroyed Russian tanks near Kharkiv."))
        .containsExactly("UKR>RUS ASSAULT");
    assertThat(told("Iran killed American soldiers at a base in Jordan."))
        .containsExactly("IRN>USA ASSAULT");
  }

  @Test
  void aHeadlinesParticipleBeforeAPrepositionIsThePassive() {
    assertThat(told("Polish journalist arrested in Belarus")).containsExactly("BLR>POL COERCE");
    assertThat(told("American reporter jailed in Russia")).containsExactly("RUS>USA COERCE");
    assertThat(told("Polish president welcomed in Beijing")).containsExactly("CHN>POL SUPPORT");
    assertThat(told("Belarus accused of sending migrants to Poland"))
        .containsExactly("->BLR ACCUSE");
    assertThat(told("Iranian diplomat expelled from Sweden")).containsExactly("->IRN SANCTION");
  }

  @Test
  void whoseStrikeKillsActs() {
    assertThat(told("Russian troops killed in Ukrainian strike on Kursk"))
        .containsExactly("UKR>RUS ASSAULT");
    assertThat(told("Two Russian soldiers were killed in a Ukrainian air strike."))
        .containsExactly("UKR>RUS ASSAULT");
    assertThat(told("Russian tourist killed in Turkey")).containsExactly("->RUS ASSAULT");
  }

  @Test
  void whoArrestsWithoutAPrepositionActs() {
    assertThat(told("Belarus arrested three Polish citizens in Minsk."))
        .containsExactly("BLR>POL COERCE");
  }

  @Test
  void whoJudgesADeedDoesNotJudgeItsVictim() {
    assertThat(told("China condemned the attack on Iran.")).containsExactly("CHN>- ACCUSE");
    assertThat(told("Brazil condemned the invasion of Ukraine.")).containsExactly("BRA>- ACCUSE");
    assertThat(told("Poland supports sanctions against Belarus.")).containsExactly("POL>- SUPPORT");
    assertThat(told("Turkey opposes sanctions on Russia.")).containsExactly("TUR>- REJECT");
  }

  @Test
  void whoseDeedIsJudgedIsJudged() {
    assertThat(told("Poland condemned Russia's invasion of Ukraine."))
        .containsExactly("POL>RUS ACCUSE");
    assertThat(told("Poland condemned Russia over the attack on Ukraine."))
        .containsExactly("POL>RUS ACCUSE");
    assertThat(told("Poland condemned the crackdown in Belarus."))
        .containsExactly("POL>BLR ACCUSE");
    assertThat(told("Iran condemned attacks by Israel.")).containsExactly("IRN>ISR ACCUSE");
  }

  @Test
  void whoRefusesToCondemnDoesNotCondemn() {
    for (String refused :
        List.of(
            "India refused to condemn Russia.",
            "Serbia refused to impose sanctions on Russia.",
            "Hungary failed to condemn Belarus.")) {
      assertThat(Coded.english(refused))
          .as(refused)
          .isNotEmpty()
          .allMatch(event -> event.modality() == Modality.NEGATED);
    }
    assertThat(told("India refused to condemn Russia.")).containsExactly("IND>RUS ACCUSE");
    assertThat(told("Hungary refused to support Ukraine.")).containsExactly("HUN>UKR REJECT");
  }

  @Test
  void whoReceivesIsActedUpon() {
    assertThat(told("Iran faces new sanctions from the United States."))
        .containsExactly("USA>IRN SANCTION");
    assertThat(told("Kyiv came under attack from Russia overnight."))
        .containsExactly("RUS>UKR ASSAULT");
    assertThat(told("Estonia suffered a cyberattack by Russian hackers."))
        .containsExactly("RUS>EST COERCE");
    assertThat(told("Ukraine secured a loan from Japan.")).containsExactly("JPN>UKR AID");
    assertThat(told("Ukraine received Polish aid.")).containsExactly("POL>UKR AID");
    assertThat(told("Iran faces sanctions.")).containsExactly("->IRN SANCTION");
  }

  @Test
  void aDeedThatANounTellsMayNotBe() {
    assertThat(first("There was no Russian attack on Poland.").modality())
        .isEqualTo(Modality.NEGATED);
    assertThat(Coded.english("A Chinese invasion of Taiwan would devastate the world economy."))
        .isNotEmpty()
        .noneMatch(Event::counts);
    assertThat(Coded.english("Talks between Russia and Ukraine were cancelled."))
        .isNotEmpty()
        .allMatch(event -> event.modality() == Modality.NEGATED);
    assertThat(first("A Russian attack on Poland is unlikely.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void aDeedThatIsThereIsNotSupposed() {
    assertThat(first("The Russian invasion of Ukraine could last for years.").modality())
        .isEqualTo(Modality.ASSERTED);
    assertThat(first("A Russian attack on Ukraine killed three people.").modality())
        .isEqualTo(Modality.ASSERTED);
  }
}
