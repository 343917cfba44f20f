package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who said what. */
class QuotationsTest {

  private static List<String> quotations(String text, String language) {
    Reading reading = Recognisers.standard().read(Articles.of("", text, language, ""));
    for (Quotation said : reading.quotations()) {
      assertThat(text.substring(said.start(), said.end())).isEqualTo(said.text());
    }
    return reading.quotations().stream()
        .map(
            said ->
                "%s %s: %s"
                    .formatted(
                        said.speaker() == null ? "?" : said.speaker().entityName(),
                        said.verb(),
                        said.text()))
        .toList();
  }

  @Test
  void whatStandsInQuotationMarksIsSaidByTheNameBesideTheVerb() {
    assertThat(
            quotations(
                "\"We will not retreat,\" President Alexander Lukashenko said on Monday. \"It is"
                    + " our land and we know it.\"\n“The exercise is a provocation,” said Polish"
                    + " Foreign Minister Radoslaw Sikorski.",
                "en"))
        .containsExactly(
            "Alexander Lukashenko said: We will not retreat,",
            "Alexander Lukashenko said: It is our land and we know it.",
            "Radoslaw Sikorski said: The exercise is a provocation,");
  }

  @Test
  void aQuotationOfManySentencesIsWhole() {
    String said = "I met Xi Jinping in Beijing. He said nothing new. We parted as friends,";
    assertThat(quotations("\"" + said + "\" Vladimir Putin told reporters.", "en"))
        .containsExactly("Vladimir Putin told: " + said);
  }

  @Test
  void aMarkBetweenSentencesEndsNoReading() {
    assertThat(
            quotations(
                "He said it twice. \" We will win the war , \" he added . \n"
                    + "\"We are ready for talks,\" Vladimir Putin said.",
                "en"))
        .contains("Vladimir Putin said: We are ready for talks,");
  }

  @Test
  void aQuotationRunsOnBehindTheEndOfAWrappedLine() {
    String line =
        """
        The ministry said on Monday that the exercise would end as planned. The
        Defence Minister Viktor Khrenin said "the army will not leave the
        country this year," he told us in Minsk. "We have been there since the
        spring and we will stay." The exercise had begun in June, officials in
        the capital said, and it would be over before the autumn came to the
        country.
        """;
    assertThat(quotations(line, "en"))
        .contains("Viktor Khrenin told: the army will not leave the\ncountry this year,")
        .noneMatch(said -> said.contains(" he told us in Minsk"));
  }

  @Test
  void whatFollowsThatIsSaidToo() {
    assertThat(
            quotations(
                "Chinese Defence Minister Dong Jun said in Beijing that the drill was aimed at"
                    + " nobody. NATO was watching closely, spokeswoman Oana Lungescu told"
                    + " reporters.",
                "en"))
        .containsExactly(
            "Dong Jun said: the drill was aimed at nobody",
            "Oana Lungescu told: NATO was watching closely");
  }

  @Test
  void ukrainianAndBelarusianAreReadToo() {
    assertThat(
            quotations(
                "«Ми будемо захищати кожне місто», — заявив президент України Володимир"
                    + " Зеленський. Володимир Зеленський сказав, що переговори почнуться завтра.",
                "uk"))
        .containsExactly(
            "Володимир Зеленський заявив: Ми будемо захищати кожне місто",
            "Володимир Зеленський сказав: переговори почнуться завтра");
    assertThat(
            quotations(
                "Прэзідэнт Беларусі Аляксандр Лукашэнка сказаў, што вучэнні скончацца заўтра.",
                "be"))
        .containsExactly("Аляксандр Лукашэнка сказаў: вучэнні скончацца заўтра");
  }

  @Test
  void aPronounIsTheOnlyPersonNamedBeforeIt() {
    assertThat(
            quotations(
                "Vladimir Putin arrived late. He said that Russia was not taking part.", "en"))
        .containsExactly("Vladimir Putin said: Russia was not taking part");
    assertThat(
            quotations(
                "Vladimir Putin met Xi Jinping. He said that Russia was not taking part.", "en"))
        .isEmpty();
  }

  @Test
  void someonesSpokesmanIsSomebodyElse() {
    assertThat(
            quotations(
                "\"He was not informed about it,\" said a spokesman for Vladimir Putin.", "en"))
        .containsExactly("? said: He was not informed about it,");
  }

  @Test
  void wordsAtADistanceAreNoSpeech() {
    assertThat(quotations("The \"so-called people's republic\" lies near Donetsk.", "en"))
        .isEmpty();
  }

  @Test
  void whoIsToldOrAskedDoesNotSpeak() {
    assertThat(
            quotations(
                "\"Trade is fine,\" a senior official told Reuters.\n"
                    + "An official told Lukashenko that trade had grown.",
                "en"))
        .containsExactly("? told: Trade is fine,");
    assertThat(quotations("\"Will you stay?\" a reporter asked Lukashenko.", "en"))
        .containsExactly("? asked: Will you stay?");
    assertThat(quotations("\"Who else will stay?\" asked Alexander Lukashenko.", "en"))
        .containsExactly("Alexander Lukashenko asked: Who else will stay?");
    assertThat(
            quotations(
                "Vladimir Putin met Alexander Lukashenko. He told Lukashenko that trade had grown.",
                "en"))
        .containsExactly("Vladimir Putin told: trade had grown");
  }

  @Test
  void whatIsSaidBeginsWithAWord() {
    assertThat(quotations("Brussels, the EU said, imposed sanctions on Belarus.", "en"))
        .containsExactly("European Union said: imposed sanctions on Belarus");
  }
}
