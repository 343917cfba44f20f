package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any text, held against seeded random ones. */
class OffsetsTest {

  private static final String ALPHABET =
      "aaabcdeABCéßжЖїў09 .,!?:;'’\"“”«»-\n\r\t\u00a0\u2028()中国。！「」日ーคไ\u0301\u200d\ud83d\ude00\ud840\udc00한";

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ru", "zh", "und"})
  void sentencesAndWordsStandInOrderAndHoldNoOuterBlanks(String language) {
    var random = new Random(42);
    for (int round = 0; round < 2000; round++) {
      String text = randomText(random, ALPHABET, 1 + random.nextInt(200));
      int end = 0;
      int number = 1;
      for (Sentence sentence : Sentences.of("", text, language)) {
        assertThat(sentence.number()).isEqualTo(number++);
        assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
        assertThat(Blanks.isBlank(text.charAt(sentence.start()))).isFalse();
        assertThat(Blanks.isBlank(text.charAt(sentence.end() - 1))).isFalse();
        assertThat(Blanks.skip(text, end, sentence.start())).isEqualTo(sentence.start());
        end = sentence.end();
        assertOrdered(Tokens.of(text, sentence.start(), end, language), sentence);
      }
      assertThat(Blanks.skip(text, end, text.length())).isEqualTo(text.length());
    }
  }

  /** Without the characters that join words by rules of our own, UAX #29 is followed exactly. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "und"})
  void plainTextIsCutAsUnicodeSays(String language) {
    var random = new Random(43);
    for (int round = 0; round < 2000; round++) {
      String text = randomText(random, "aabcéßжїў019 \n!?()«»\u0301", 80);
      var tokens = Tokens.of(text, 0, text.length(), language);
      assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::surface).toList())
          .isEqualTo(unicodeWords(text));
    }
  }

  private static void assertOrdered(Tokens tokens, Sentence sentence) {
    int end = sentence.start();
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end).isLessThan(tokens.end(i));
      end = tokens.end(i);
    }
    assertThat(end).isLessThanOrEqualTo(sentence.end());
  }

  private static List<String> unicodeWords(String text) {
    var iterator = BreakIterator.getWordInstance(ULocale.ROOT);
    iterator.setText(text);
    var words = new ArrayList<String>();
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      String word = text.substring(start, end);
      if (iterator.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
        words.add(word);
      }
      start = end;
    }
    return words;
  }

  private static String randomText(Random random, String alphabet, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
