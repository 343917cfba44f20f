package org.tieline.ties.events;

import static org.assertj.core.api.Assertions.assertThat;

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
}
