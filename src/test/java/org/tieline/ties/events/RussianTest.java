package org.tieline.ties.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RussianTest {

  private static List<String> told(String text) {
    return Coded.told(Coded.russian(text));
  }

  @Test
  void whoStandsBeforeTheVerbActs() {
    assertThat(told("США обвинили Китай в шпионаже.")).contains("USA>CHN ACCUSE");
  }

  @Test
  void talksBetweenTwoGoBothWays() {
    assertThat(told("Переговоры между Россией и Украиной завершились."))
        .containsExactly("RUS>UKR CONSULT", "UKR>RUS CONSULT");
  }

  @Test
  void theGenitiveActsWhereAnotherIsAimedAt() {
    assertThat(told("Вторжение России в Украину осудили многие.")).contains("RUS>UKR ASSAULT");
  }

  @Test
  void joinedActorsActOnEachOther() {
    assertThat(told("Белоруссия и Китай начали совместные учения."))
        .containsExactly("BLR>CHN COOPERATE", "CHN>BLR COOPERATE");
  }

  @Test
  void negationIsToldApart() {
    List<Event> events = Coded.russian("Китай не поддержал Россию.");
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).modality()).isEqualTo(Modality.NEGATED);
  }

  @Test
  void wordsMayStandInAnyOrder() {
    assertThat(told("В Москву прибыл президент Египта.")).containsExactly("EGY>RUS CONSULT");
  }

  @Test
  void inThePassiveTheInstrumentalActs() {
    assertThat(told("Польша была обвинена Россией в провокации.")).contains("RUS>POL ACCUSE");
  }

  @Test
  void whereItHappensIsNotActedUpon() {
    assertThat(told("Россия осудила теракт в Турции.")).isEmpty();
    assertThat(told("Россия осудила Турцию.")).containsExactly("RUS>TUR ACCUSE");
  }

  @Test
  void theGenitiveIsActedUponByTheAdjective() {
    assertThat(told("Американская поддержка Украины растёт.")).containsExactly("USA>UKR SUPPORT");
  }

  @Test
  void aWordOfTwoCountriesGoesBothWays() {
    assertThat(told("Российско-китайское сотрудничество крепнет."))
        .containsExactly("RUS>CHN COOPERATE", "CHN>RUS COOPERATE");
  }

  @Test
  void whoseDoingItIsActs() {
    assertThat(told("Молдавия оказалась под давлением со стороны России."))
        .containsExactly("RUS>MDA REQUEST");
  }

  @Test
  void toStopCooperationPunishesAndToEndAQuarrelConcedes() {
    assertThat(told("Польша прекратила сотрудничество с Россией."))
        .containsExactly("POL>RUS SANCTION", "RUS>POL SANCTION");
    assertThat(told("Россия и Китай урегулировали споры."))
        .containsExactly("RUS>CHN CONCEDE", "CHN>RUS CONCEDE");
  }

  @Test
  void aTitleIsNoSecondActor() {
    assertThat(told("Президент США Джо Байден встретился с президентом Эквадора."))
        .containsExactly("USA>ECU CONSULT");
  }

  @Test
  void sportIsNoConflict() {
    assertThat(told("Сборная Бразилии разгромила Германию в полуфинале.")).isEmpty();
  }

  @Test
  void whatMayBeIsHypothetical() {
    List<Event> events = Coded.russian("Россия может ввести санкции против Турции.");
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).modality()).isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void aSpeakerMakesItAReport() {
    List<Event> events = Coded.russian("Польша обвинила Россию, сообщил министр.");
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).attribution()).isEqualTo(Attribution.PARAPHRASED);
  }

  @Test
  void whatAnEarlierYearSawIsBackground() {
    List<Event> events = Coded.russian("Россия вторглась в Грузию в 2008 году.");
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).background()).isTrue();
  }

  @Test
  void theDayIsTold() {
    Event dated = Coded.russian("24 февраля 2022 года Россия вторглась в Украину.").get(0);
    assertThat(dated.day()).isEqualTo(LocalDate.of(2022, 2, 24));
    assertThat(dated.background()).isTrue();
    Event recent = Coded.russian("Польша обвинила Россию во вторник.").get(0);
    assertThat(recent.day()).isEqualTo(LocalDate.of(2024, 7, 9));
    assertThat(recent.counts()).isTrue();
    assertThat(Coded.russian("Год назад Польша обвинила Россию.").get(0).background()).isTrue();
  }

  @Test
  void aVerbBetweenACountryAndAPersonIsNoTitle() {
    assertThat(told("Россия обвинила Владимира Зеленского в провокации."))
        .containsExactly("RUS>- ACCUSE");
  }

  @Test
  void aStrikeOnACountryIsNobodysWord() {
    assertThat(Coded.russian("Россия нанесла удар по Украине."))
        .isNotEmpty()
        .allMatch(event -> event.attribution() == Attribution.OUTLET);
    assertThat(Coded.russian("По словам министра, Россия обвинила Польшу в провокации."))
        .isNotEmpty()
        .allMatch(event -> event.attribution() == Attribution.PARAPHRASED);
  }

  @Test
  void whatIsAlsoNamedIsJoined() {
    assertThat(told("Польша, а также Литва осудили Россию."))
        .containsExactly("POL>RUS ACCUSE", "LTU>RUS ACCUSE");
  }

  @Test
  void whoJudgesADeedDoesNotDoIt() {
    assertThat(told("Китай осудил нападение на Иран.")).isEmpty();
    assertThat(told("Турция осудила вторжение в Украину.")).isEmpty();
    assertThat(told("Венгрия выступила против санкций против России.")).isEmpty();
    assertThat(told("Россия обвинила Польшу в поставках оружия Украине."))
        .containsExactly("RUS>POL ACCUSE");
  }

  @Test
  void whoseDeedIsJudgedDoesIt() {
    assertThat(told("Польша осудила нападение России на Украину."))
        .containsExactly("POL>RUS ACCUSE", "RUS>UKR ASSAULT");
    assertThat(told("Россия совершила нападение на Украину.")).containsExactly("RUS>UKR ASSAULT");
  }

  private static List<String> counted(String text) {
    return Coded.told(Coded.russian(text).stream().filter(Event::counts).toList());
  }

  @Test
  void whatIsOnlyMeantIsNotDone() {
    assertThat(counted("Иран намерен атаковать Израиль.")).isEmpty();
    assertThat(counted("США пригрозили Ирану нанести удар по Сирии."))
        .containsExactly("USA>IRN THREATEN");
    assertThat(Coded.russian("Иран намерен атаковать Израиль."))
        .allMatch(event -> event.modality() == Modality.HYPOTHETICAL);
  }

  @Test
  void whatIsRefusedIsNotDone() {
    assertThat(counted("Китай отказался поддержать Россию.")).containsExactly("CHN>RUS REJECT");
    assertThat(counted("США отказались снять санкции с Белоруссии."))
        .containsExactly("USA>BLR REJECT");
  }

  @Test
  void whatIsBegunOrManagedIsDone() {
    assertThat(counted("Россия начала обстреливать Украину.")).containsExactly("RUS>UKR ASSAULT");
    assertThat(counted("Россия продолжает обстреливать Украину."))
        .containsExactly("RUS>UKR ASSAULT");
    assertThat(counted("Россия смогла атаковать Украину.")).containsExactly("RUS>UKR ASSAULT");
  }
}
