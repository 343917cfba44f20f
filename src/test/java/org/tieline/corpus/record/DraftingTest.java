package org.tieline.corpus.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.corpus.format.Entry;
import org.tieline.corpus.format.Formats;

class DraftingTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  private final Drafting jsonl = drafting("jsonl", Map.of(), "");

  @Test
  void fieldsGoByTheirMappingElseByTheirOwnNames() {
    Drafting mapped = drafting("jsonl", Map.of("title", "headline", "source", "source.name"), "");
    Draft draft =
        accepted(
            mapped,
            Map.of(
                "headline",
                "Talks",
                "source.name",
                "BelTA",
                "text",
                "In Minsk.",
                "title",
                "not this"));
    assertThat(draft.title()).isEqualTo("Talks");
    assertThat(draft.source()).isEqualTo("BelTA");
    assertThat(draft.text()).isEqualTo("In Minsk.");
  }

  @Test
  void aGivenIdIsKeptAndPrefixed() {
    assertThat(accepted(jsonl, Map.of("id", " a1 ", "text", "x")).id()).isEqualTo("a1");
    assertThat(
            accepted(drafting("jsonl", Map.of(), "wires/"), Map.of("id", "a1", "text", "x")).id())
        .isEqualTo("wires/a1");
  }

  @Test
  void withoutAnIdItsHashTellsArticlesApart() {
    String id = accepted(jsonl, Map.of("title", "a", "text", "b")).id();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(accepted(jsonl, Map.of("title", "a", "text", "b", "other", "x")).id()).isEqualTo(id);
    assertThat(accepted(jsonl, Map.of("title", "ab")).id()).isNotEqualTo(id);
    assertThat(accepted(jsonl, Map.of("text", "a")).id())
        .isNotEqualTo(accepted(jsonl, Map.of("title", "a")).id());
    assertThat(accepted(jsonl, Map.of("title", "a", "text", "b", "published", "2024-07-04")).id())
        .isNotEqualTo(id);
  }

  @Test
  void whereAFileIsAnArticleItsPathIsTheId() {
    Drafting text = drafting("text", Map.of(), "");
    assertThat(accepted(text, Map.of("text", "x"), "2024/talks.txt.gz").id())
        .isEqualTo("2024/talks");
  }

  @Test
  void theDayIsTheDayInTheJobsZone() {
    Map<String, String> late = Map.of("text", "x", "published", "2024-07-04T23:30:00Z");
    assertThat(accepted(jsonl, late).day()).isEqualTo(LocalDate.of(2024, 7, 4));
    Drafting minsk =
        new Drafting(Formats.of("jsonl").orElseThrow(), Map.of(), "", ZoneId.of("Europe/Minsk"));
    assertThat(accepted(minsk, late).day()).isEqualTo(LocalDate.of(2024, 7, 5));
    assertThat(accepted(minsk, Map.of("text", "x", "published", "2024-07-04")).day())
        .isEqualTo(LocalDate.of(2024, 7, 4));
  }

  @Test
  void aPagesDayIsTheOutletsAndItsMomentStaysAsItWas() {
    Draft evening =
        accepted(
            drafting("html", Map.of(), ""),
            Map.of("text", "x", "published", "2024-07-04T21:30:00-04:00", "day", "2024-07-04"));
    assertThat(evening.day()).isEqualTo(LocalDate.of(2024, 7, 4));
    assertThat(evening.published()).isEqualTo("2024-07-05T01:30:00Z");
  }

  @Test
  void anArticleWithoutADateIsKept() {
    Draft draft = accepted(jsonl, Map.of("text", "x"));
    assertThat(draft.published()).isNull();
    assertThat(draft.day()).isNull();
    assertThat(draft.date_method()).isNull();
    assertThat(accepted(jsonl, Map.of("text", "x", "published", "2024-07-04")).date_method())
        .isEqualTo("field");
  }

  @Test
  void anImpossibleDateIsRejectedByItsValue() {
    assertThat(jsonl.draft("f", found(Map.of("text", "x", "published", "2024-02-30"))))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> {
              assertThat(rejected.reason()).isEqualTo("date");
              assertThat(rejected.detail()).contains("\"2024-02-30\"");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "5 minutes ago", "0000-00-00 00:00:00"})
  void anArticleIsKeptThoughNobodyCanTellWhenItWasChanged(String updated) {
    Draft draft =
        accepted(jsonl, Map.of("text", "x", "published", "2024-07-04", "updated", updated));
    assertThat(draft.updated()).isNull();
    assertThat(draft.day()).isEqualTo(LocalDate.of(2024, 7, 4));
  }

  @Test
  void aLongTextTellsItsLanguageAgainstWhatItsMarkupStates() {
    String sentence = "Переговоры в Минске прошли успешно, сообщили власти. ";
    Map<String, String> brief = Map.of("text", sentence, "language", "en-us");
    Map<String, String> whole = Map.of("text", sentence.repeat(10), "language", "en-us");
    for (String format : List.of("html", "warc", "feed")) {
      assertThat(accepted(drafting(format, Map.of(), ""), brief).language()).isEqualTo("en");
      assertThat(accepted(drafting(format, Map.of(), ""), whole).language()).isEqualTo("ru");
    }
    assertThat(accepted(jsonl, whole).language()).isEqualTo("en");
  }

  @Test
  void withNeitherTitleNorTextThereIsNoArticle() {
    assertThat(jsonl.draft("f", found(Map.of("title", " ", "text", "\n\u0000"))))
        .isEqualTo(new Outcome.Rejected("empty", "neither title nor text"));
    assertThat(accepted(jsonl, Map.of("title", "A title alone")).text()).isNull();
  }

  @Test
  void aRecordByOtherNamesIsRejectedWithTheNamesThatItHas() {
    assertThat(jsonl.draft("f", found(Map.of("headline", "Talks in Minsk", "body", "x"))))
        .isEqualTo(
            new Outcome.Rejected(
                "empty",
                "nothing under 'title' or 'text', but under body, headline; where these hold the"
                    + " article, fields: or format: says so"));
  }

  @Test
  void aTableWithoutAHeadIsRejectedWithoutTellingTheArticleThatStandsForOne() {
    assertThat(jsonl.draft("f", found(Map.of("Talks were held in Minsk on Monday.", "x"))))
        .isEqualTo(new Outcome.Rejected("empty", "neither title nor text"));
  }

  @Test
  void textIsKeptToTheLetterButForWhatIsNoText() {
    String text = "  a\u00AD\r\n b\uD83D\uDE00 ";
    assertThat(accepted(jsonl, Map.of("text", text)).text()).isEqualTo(text);
    assertThat(accepted(jsonl, Map.of("text", "a\u0000b\uD83Dc\uDE00")).text())
        .isEqualTo("ab\uFFFDc\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "München – “quotes”",
        "Переговоры в Минске",
        "北京 talks",
        "naïve café",
        "Îles, Ève, Ø",
        "Ã",
        "£5 Âre"
      })
  void textThatWasReadInTheWrongEncodingIsSetRightAndOtherTextIsLeft(String text) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
      misread.append(c.equals("\uFFFD") ? (char) (b & 0xFF) : c.charAt(0));
    }
    assertThat(accepted(jsonl, Map.of("text", misread.toString())).text()).isEqualTo(text);
    assertThat(accepted(jsonl, Map.of("text", text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NESTLÉ® recalls milk", "LA LIBERTÉ… dit-il", "En PERÚ’S capital"})
  void lettersThatHappenToSpellAnotherOneAreLeft(String text) {
    assertThat(accepted(jsonl, Map.of("text", text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "https://президент.рф/новости, президент.рф",
    "http://user@my_paper.example.com:8080/a b|c, my_paper.example.com",
    "https://[2001:db8::1]/a, [2001:db8::1]",
    "mailto:a@b.example, "
  })
  void theHostIsReadEvenWhereTheUrlIsNotOneOfTheStandard(String url, String host) {
    assertThat(accepted(jsonl, Map.of("text", "x", "url", url)).source()).isEqualTo(host);
  }

  @Test
  void withoutASourceTheOutletIsTheHostOfTheUrl() {
    Map<String, String> values =
        new HashMap<>(Map.of("text", "x", "url", "https://www.BelTA.by/a?b=c"));
    assertThat(accepted(jsonl, values).source()).isEqualTo("belta.by");
    values.put("source", "BelTA");
    assertThat(accepted(jsonl, values).source()).isEqualTo("BelTA");
    values.clear();
    values.putAll(Map.of("text", "x", "url", "not a url"));
    assertThat(accepted(jsonl, values).source()).isNull();
  }

  @Test
  void languagesAreCodesHoweverTheyAreNamed() {
    for (String name : new String[] {"ru", "RU", "ru-RU", "ru_BY", "rus", "Russian", "русский"}) {
      assertThat(accepted(jsonl, Map.of("text", "x", "language", name)).language())
          .as(name)
          .isEqualTo("ru");
    }
    assertThat(accepted(jsonl, Map.of("text", "x", "language", "ger")).language()).isEqualTo("de");
    for (String name : new String[] {"he", "iw", "heb", "Hebrew"}) {
      assertThat(accepted(jsonl, Map.of("text", "x", "language", name)).language())
          .as(name)
          .isEqualTo("he");
    }
    assertThat(accepted(jsonl, Map.of("text", "x", "language", "Klingonese")).language()).isNull();
  }

  @Test
  void theContentHashIsOfTitleAndTextAlone() {
    String hash = accepted(jsonl, Map.of("title", "a", "text", "b", "id", "1")).content_hash();
    assertThat(accepted(jsonl, Map.of("title", "a", "text", "b", "url", "u")).content_hash())
        .isEqualTo(hash);
    assertThat(accepted(jsonl, Map.of("title", "a", "text", "c")).content_hash())
        .isNotEqualTo(hash);
  }

  private static Drafting drafting(String format, Map<String, String> fields, String prefix) {
    return new Drafting(Formats.of(format).orElseThrow(), fields, prefix, UTC);
  }

  private static Entry.Found found(Map<String, String> values) {
    return new Entry.Found(1, values, "");
  }

  private static Draft accepted(Drafting drafting, Map<String, String> values) {
    return accepted(drafting, values, "file");
  }

  private static Draft accepted(Drafting drafting, Map<String, String> values, String path) {
    return ((Outcome.Accepted) drafting.draft(path, found(values))).draft();
  }

  @ParameterizedTest
  @CsvSource({
    "en, https://e.com/a, 2024-04-07",
    "English, , 2024-04-07",
    "en-US, , 2024-04-07",
    "unknown, , 2024-04-07",
    ", , 2024-04-07",
    "en-GB, , 2024-07-04",
    "fr, , 2024-07-04",
    "Polish, https://e.com/a, 2024-07-04",
    "en, https://www.e.co.uk/a.html, 2024-07-04",
    ", https://e.by?a=b.us, 2024-07-04",
  })
  void ofADateInNumbersLanguageAndAddressTellTheOrder(String language, String url, LocalDate day) {
    Map<String, String> values = new HashMap<>(Map.of("text", "x", "published", "4/7/2024"));
    values.put("language", language);
    values.put("url", url);
    assertThat(accepted(jsonl, values).day()).isEqualTo(day);
    values.put("published", "4/17/2024");
    assertThat(accepted(jsonl, values).day()).isEqualTo(LocalDate.of(2024, 4, 17));
    values.put("published", "17/4/2024");
    assertThat(accepted(jsonl, values).day()).isEqualTo(LocalDate.of(2024, 4, 17));
  }
}
