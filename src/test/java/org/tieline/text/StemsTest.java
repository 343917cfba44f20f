package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "en, elections, election",
    "en, sanctions, sanctioned",
    "de, truppen, truppe",
    "fr, troupes, troupe",
    "es, tropas, tropa",
    "it, truppe, truppa",
    "pt, tropas, tropa",
    "ru, войска, войскам",
    "be, беларускі, беларускага",
    "be, войска, войскамі",
    "uk, війська, військами",
    "pl, wojsku, wojskami",
    "cs, vojáci, voják",
  })
  void formsOfAWordHaveOneStem(String language, String form, String other) {
    var stems = Stems.of(language);
    assertThat(stems.stem(form)).isEqualTo(stems.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "university, universe",
    "organization, organ",
    "general, generous",
    "news, new",
    "policy, police",
    "international, internal",
    "chinese, china",
    "russians, russia",
  })
  void englishWordsOfDifferentMeaningKeepTheirStems(String word, String other) {
    var stems = Stems.of("en");
    assertThat(stems.stem(word)).isNotEqualTo(stems.stem(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "und"})
  void aLanguageWithoutAStemmerKeepsItsWords(String language) {
    assertThat(Stems.of(language).stem("войскам")).isEqualTo("войскам");
  }

  @ParameterizedTest
  @CsvSource({
    "türkiye'nin, türkiye",
    "putin'in, putin",
    "abd'nin, abd",
    "ankara'da, ankara",
    "rusya'ya, rusya",
  })
  void aTurkishNameIsTheSameWithTheEndingsBehindItsApostrophe(String form, String name) {
    var stems = Stems.of("tr");
    assertThat(stems.stem(form)).isEqualTo(stems.stem(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "беларусь беларусі беларуссю",
        "расія расіі расію расіяй расіяю",
        "кітай кітая кітаю кітаем кітаі",
        "грузія грузіі грузію грузіяй",
        "сірыя сірыі сірыю сірыяй",
        "польшча польшчы польшчу польшчай",
        "партыя партыі партыю партыяй партый партыям партыямі партыях",
        "армія арміі армію арміяй армій арміям арміямі арміях",
        "краіна краіны краіне краіну краінай краін краінам краінамі краінах",
        "падзея падзеі падзею падзеяй падзей падзеям падзеямі падзеях",
        "зямля зямлі зямлю зямлёй",
        "закон закона закону законам законе законы законаў законамі законах",
        "новы новая новае новыя новага новай новаму новым новую новых новымі",
        "сіні сіняя сіняе сінія сіняга сіняй сіняму сінім сінюю сініх сінімі",
        "беларускі беларуская беларускае беларускія беларускага беларускую беларускіх",
      })
  void allCasesOfABelarusianWordHaveOneStem(String cases) {
    var stems = Stems.of("be");
    assertThat(Arrays.stream(cases.split(" ")).map(stems::stem).distinct()).hasSize(1);
  }

  @Test
  void belarusianWordsOfDifferentMeaningKeepTheirStems() {
    var words =
        List.of(
            "расія",
            "раса",
            "грузія",
            "груз",
            "від",
            "відэа",
            "кітай",
            "партыя",
            "армія",
            "сірыя",
            "урад",
            "улада",
            "прэзідэнт",
            "вайна",
            "войска",
            "мова",
            "народ",
            "горад",
            "слова",
            "справа",
            "міністр",
            "міністэрства",
            "год",
            "дзень",
            "свет",
            "святло",
            "новы",
            "навіна",
            "краіна",
            "край",
            "закон",
            "законнасць");
    var stems = Stems.of("be");
    assertThat(words.stream().map(stems::stem)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "germans, germany",
    "french, france",
    "israeli, israel",
    "iraqis, iraq",
    "serbs, serbia",
    "swiss, switzerland",
    "filipinos, philippines",
    "slovakia, slovak",
    "islamic, islam",
  })
  void anEnglishCountryIsNotItsPeople(String people, String country) {
    var stems = Stems.of("en");
    assertThat(stems.stem(people)).isNotEqualTo(stems.stem(country));
  }

  @Test
  void everyPeopleOfTheEnglishCountriesKeepsItsName() throws IOException {
    var stems = Stems.of("en");
    assertThat(peoples()).hasSizeGreaterThan(150).allMatch(word -> stems.stem(word).equals(word));
  }

  /** Adjectives and inhabitants in one word that ends in no s. */
  private static List<String> peoples() throws IOException {
    try (var list = StemsTest.class.getResourceAsStream("/org/tieline/entities/countries/en.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ; "))
          .filter(cells -> cells.length > 2)
          .flatMap(cells -> Arrays.stream(cells[2].split(", ")))
          .filter(word -> word.matches("\\p{L}+[^s]"))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rosja rosji rosję rosją",
        "białoruś białorusi białorusią",
        "moskwa moskwy moskwie moskwę moskwą",
        "putin putina putinowi putinem",
        "tusk tuska tuskowi tuskiem",
      })
  void allCasesOfAPolishNameHaveOneStem(String cases) {
    var stems = Stems.of("pl");
    String name = cases.substring(0, cases.indexOf(' '));
    assertThat(cases.split(" ")).allMatch(form -> stems.stem(form).equals(name));
  }

  @Test
  void aPolishWordIsNoNameThatIsSpelledAlike() {
    assertThat(Stems.of("pl").stem("marka")).isEqualTo("marka");
  }

  @Test
  void aWordThatTheDictionaryLacksIsItsOwnStem() {
    assertThat(Stems.of("pl").stem("qwrtz")).isEqualTo("qwrtz");
    assertThat(Stems.of("pl").stem("wojskami")).isEqualTo("wojsko");
  }

  @ParameterizedTest
  @CsvSource({
    "en, the",
    "en, from",
    "ru, на",
    "uk, та",
    "be, гэта",
    "pl, się",
    "de, der",
    "fr, qu",
    "es, los",
    "zh, 的",
    "it, dell",
    "pt, não",
  })
  void functionWordsAreStopWords(String language, String word) {
    assertThat(StopWords.of(language)).contains(word).doesNotContain("minsk");
  }

  @Test
  void aLanguageWithoutAListHasNoStopWords() {
    assertThat(StopWords.of("und")).isEmpty();
  }
}
