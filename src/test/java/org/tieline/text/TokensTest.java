package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          en; Talks (at last!) began: 3.5 % of 1,000 -- 90%.; Talks|at|last|began|3.5|of|1,000|90
          en; Co-operation with F-16s on COVID-19, 2024-06-01; Co-operation|with|F-16s|on|COVID-19|2024-06-01
          en; A Russia-China pact, a Russia-backed plan; A|Russia|China|pact|a|Russia-backed|plan
          en; the U.S. and U.S.-China talks at 5 p.m.; the|U.S.|and|U.S.|China|talks|at|5|p.m.
          en; turnover rose by 3.5. The U.S. and the U.K.; turnover|rose|by|3.5|The|U.S.|and|the|U.K.
          de; am 1.5.2024.; am|1.5.2024
          en; he said.But tieline.org said so. J. Smith; he|said|But|tieline.org|said|so|J|Smith
          en; Russia's, Russia’s and states' don't O’Brien; Russia|Russia|and|states|don't|O’Brien
          fr; L'Ukraine d’aujourd'hui, qu'il; L|Ukraine|d|aujourd'hui|qu|il
          it; dell'Unione; dell|Unione
          de; Die EU-Kommission in Baden-Württemberg; Die|EU|Kommission|in|Baden|Württemberg
          be; Беларусь і аб’ект №5; Беларусь|і|аб’ект|5
          zh; 中国国家主席访问俄罗斯。; 中国|国家|主席|访问|俄罗斯
          zh; 中国GDP增长5.3%; 中国|GDP|增长|5.3
          zh; 总统卢卡申科与普京在白俄罗斯说; 总统|卢卡申科|与|普京|在|白俄罗斯|说
          ko; 한국 정부는; 한국|정부는
          und; हिन्दी ﬁn na_me; हिन्दी|ﬁn|na_me
          """)
  void wordsAreThoseThatReadersCount(String language, String text, String expected) {
    assertThat(words(text, language)).isEqualTo(List.of(expected.split("\\|")));
  }

  @Test
  void onlyTheStretchIsRead() {
    var tokens = Tokens.of("one two-three four", 4, 7, "en");
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.start(0)).isEqualTo(4);
    assertThat(tokens.end(0)).isEqualTo(7);
    assertThat(Tokens.of("Russia's", 0, 7, "en").surface(0)).isEqualTo("Russia");
  }

  @Test
  void typographyMakesNoDifferentWord() {
    var tokens = Tokens.of("DON’T don't co\u2011op co-op", 0, 23, "en");
    assertThat(tokens.normalized(0)).isEqualTo(tokens.normalized(1)).isEqualTo("don't");
    assertThat(tokens.normalized(2)).isEqualTo(tokens.normalized(3));
  }

  @Test
  void turkishLowersItsOwnWay() {
    assertThat(Tokens.of("IRAK", 0, 4, "tr").normalized(0)).isEqualTo("ırak");
  }

  @Test
  void halfASurrogatePairIsNoWord() {
    assertThat(words("a \ud840 \udc00 b \ud840\udc00 \ud83d\ude00", "en"))
        .containsExactly("a", "b", "\ud840\udc00");
  }

  private static List<String> words(String text, String language) {
    var tokens = Tokens.of(text, 0, text.length(), language);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::surface).toList();
  }
}
