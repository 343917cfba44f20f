package org.tieline.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tieline.topics.Labels.Phrase;

/** Ten stories of a topic among a hundred. */
class LabelsTest {
  private static String label(List<Phrase> phrases, String... terms) {
    return Labels.of(phrases, 10, 100, List.of(terms), "en");
  }

  @Test
  void aLabelIsThreePhrasesThatTheTopicUsesMoreThanOthersTheMostTellingFirst() {
    assertThat(
            label(
                List.of(
                    new Phrase("interest rate", "interest rates", 6, 7),
                    new Phrase("prime minister", "Prime Minister", 5, 50),
                    new Phrase("central bank", "central bank", 8, 9),
                    new Phrase("price rise", "price rises", 5, 5),
                    new Phrase("loan cost", "loan costs", 4, 4)),
                "inflation"))
        .isEqualTo("central bank, interest rates, price rises");
  }

  @Test
  void noTwoPhrasesShareAWordButSmallOnes() {
    assertThat(
            label(
                List.of(
                    new Phrase("bank of england", "Bank of England", 9, 9),
                    new Phrase("bank loan", "bank loans", 8, 8),
                    new Phrase("rate of interest", "rate of interest", 7, 7))))
        .isEqualTo("Bank of England, rate of interest");
  }

  @Test
  void aLongerPhraseStandsForItsPart() {
    assertThat(
            label(
                List.of(
                    new Phrase("white hous", "White House", 6, 6),
                    new Phrase("white hous press", "White House press", 1, 1),
                    new Phrase("york stock", "York Stock", 5, 5),
                    new Phrase("new york stock exchang", "New York Stock Exchange", 5, 5))))
        .isEqualTo("White House, New York Stock Exchange");
  }

  @Test
  void wordsOfWhichNoneHoldsAnotherStandInWherePhrasesAreFew() {
    assertThat(
            label(
                List.of(new Phrase("tax cut", "tax cuts", 9, 9)),
                "tax",
                "budget",
                "budgets",
                "chancellor",
                "growth"))
        .isEqualTo("tax cuts, budget, chancellor");
  }

  @Test
  void aWordOfAPhraseInAnotherFormStandsInForNothing() {
    assertThat(
            label(
                List.of(new Phrase("baltic country", "Baltic countries", 9, 9)),
                "country",
                "budget"))
        .isEqualTo("Baltic countries, budget");
  }

  @Test
  void aRussianWordIsInALabelOnceHoweverItIsSpelled() {
    var aircraft = new Phrase("учебн самолет", "учебный самолёт", 9, 9);
    assertThat(Labels.of(List.of(aircraft), 10, 100, List.of("самолёты"), "ru"))
        .isEqualTo("учебный самолёт");
  }
}
