package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  /** Expected sentences are separated by a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en; The U.S. Army left.|It rained.|Nothing else.
          en; Mr. Smith met Gen. Mark A. Milley on Jan. 3 in Washington, D.C. on Monday.|
          en; They work in the U.S.|The talks began.
          en; Talks end at 5 p.m. Tuesday, said Acme Inc. Chairman J. R. Hale.|
          en; He is No. 2 in Minsk.|Was it so?|No.|Trump said more.
          en; "Why now?" he asked.|Nobody knew!
          en; He said: "We will go."|"When?"|"Soon."
          en; It cost $3.5 million... and more.|See tieline.org.
          de; Am 24. Februar kam Dr. Weber, z.B. aus Bonn.|Er blieb.
          de; Am 24.2. 2022 begann es.|Bis 2023.|Das war spät.
          de; Sie sprachen, z. B. Kim, und z. T. Weber.|Er blieb.
          tr; Doç. Dr. Kaya, Org. Hulusi Akar ve Ak Ltd. Şti. 24. Tümen ile konuştu.|Bu kadar.
          ru; Корабль был на оз. Нарочь, сказал корр. ТАСС Иванов.|Он уехал.
          fr; « Non. »|Le ministre est parti.|M. Dupont aussi.
          ru; В 2024 г. Минск посетил А. Г. Лукашенко.|Он выступил.
          uk; У м. Київ живе 3 млн. людей.|Це багато.
          zh; 他来了。|“真的吗？”|是的！
          """)
  void fullStopsOfAbbreviationsEndNoSentence(String language, String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String gap = language.equals("zh") ? "" : " ";
    assertThat(texts(String.join(gap, expected), language)).isEqualTo(expected);
  }

  @Test
  void theTitleIsSentenceZeroAndTheTextCountsFromOne() {
    assertThat(Sentences.of(" Minsk. Again ", "One. Two.", "en"))
        .containsExactly(new Sentence(0, 1, 13), new Sentence(1, 0, 4), new Sentence(2, 5, 9));
    assertThat(Sentences.of("", "One.", "en")).containsExactly(new Sentence(1, 0, 4));
    assertThat(Sentences.of("\u00a0", "\n \n", "en")).isEmpty();
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(texts("By Jane Roe\nMINSK\r\n\r\nTalks began, and\u2029they ended. ", "en"))
        .containsExactly("By Jane Roe", "MINSK", "Talks began, and", "they ended.");
  }

  @Test
  void aLineBreakInHardWrappedTextEndsNone() {
    String text =
        """
        The ministry said in
        a statement that the two governments would open talks on
        trade before the end of the year, and that envoys of the
        European Union had been told.
            A spokesman said it was too early to name a place for
        the first round.
        """;
    assertThat(texts(text, "en")).hasSize(2).first().asString().startsWith("The").endsWith("told.");
    assertThat(texts(text.replace("\n", "\r\n"), "en")).hasSize(2);
  }

  @Test
  void shortLinesOfAListAreSentences() {
    assertThat(
            texts(
                "On the list today\napples\npears, plums and other fruit from Belarus\nbread",
                "en"))
        .hasSize(4);
  }

  @Test
  void anUnknownLanguageIsReadByUnicodesRules() {
    assertThat(texts("Uno. Due.", "und")).hasSize(2);
  }

  private static List<String> texts(String text, String language) {
    return Sentences.of("", text, language).stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }
}
