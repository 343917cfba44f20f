package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  private static final String PARAGRAPHS =
      "<p>The presidents of Belarus and China met in Minsk on Thursday, officials said.</p>"
          + "<p>They spoke of trade, of the industrial park, and of drills in <a href='/b'>Brest</a>.</p>"
          + "<p>No date was set for the next meeting, the ministry added in a statement.</p>";

  @Test
  void theArticleIsFoundAmongWhatSurroundsIt() {
    String page =
        "<html lang=en-GB><head><title>Talks in Minsk - The Example</title>"
            + "<meta property='og:site_name' content='The Example'>"
            + "<link rel=canonical href='https://example.com/talks'>"
            + "<meta property='article:published_time' content='2024-07-04T10:00:00+03:00'></head><body>"
            + "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav>"
            + "<div class=story-body><h1>Talks in Minsk</h1><div class='share-buttons'>Share this, please, with all your friends, now</div>"
            + PARAGRAPHS
            + "<h3>Related stories</h3><ul><li><a href=/1>Another story about another thing</a></ul></div>"
            + "<div class=sidebar><p>Subscribe to our newsletter, for news, every day, in your mail.</p></div>"
            + "<footer><p>Copyright 2024, The Example, all rights reserved, everywhere.</p></footer></body></html>";
    Map<String, String> values = values(page);
    assertThat(values.get("text"))
        .isEqualTo(
            "The presidents of Belarus and China met in Minsk on Thursday, officials said.\n\n"
                + "They spoke of trade, of the industrial park, and of drills in Brest.\n\n"
                + "No date was set for the next meeting, the ministry added in a statement.");
    assertThat(values)
        .containsEntry("title", "Talks in Minsk")
        .containsEntry("source", "The Example")
        .containsEntry("language", "en-gb")
        .containsEntry("url", "https://example.com/talks")
        .containsEntry("published", "2024-07-04T10:00:00+03:00")
        .containsEntry("day", "2024-07-04")
        .containsEntry("date_method", "meta");
  }

  @Test
  void linkedDataGoesBeforeMetaBeforeTextAsDate() {
    String data =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-07-05\"}]}</script>";
    String meta = "<meta name=pubdate content='2024-07-04'>";
    String text = "<p>Published on 3 July 2024</p>";
    assertThat(values(data + meta + text))
        .containsEntry("published", "2024-07-05")
        .containsEntry("date_method", "json-ld");
    assertThat(values(meta + text)).containsEntry("published", "2024-07-04");
    assertThat(values(text))
        .containsEntry("published", "2024-07-03")
        .containsEntry("date_method", "text");
    assertThat(values("<p>No date")).doesNotContainKey("published");
  }

  @Test
  void theDayIsTheOneInTheAddressWhereTheClockSaysTheNext() {
    String page =
        "<link rel=canonical href='https://example.com/2023/11/08/vote'>"
            + "<meta name=date content='2023-11-09T02:11:00Z'>";
    assertThat(values(page))
        .containsEntry("day", "2023-11-08")
        .containsEntry("published", "2023-11-09T02:11:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-07-04T21:00:00-04:00",
        "2024-07-04T21:00:00-04",
        "Thu, 04 Jul 2024 21:00:00 EDT",
        "July 4, 2024 9:00 PM -0400"
      })
  void theDayIsThatOfTheDatesOwnZoneHoweverTheZoneIsWritten(String date) {
    assertThat(values("<meta property='article:published_time' content='" + date + "'>"))
        .containsEntry("day", "2024-07-04");
  }

  @Test
  void numericDatesAreReadAsTheirCountryWritesThem() {
    assertThat(values("<html lang=en><p>On 4/7/2024")).containsEntry("day", "2024-04-07");
    assertThat(values("<html lang=de><p>Am 4/7/2024")).containsEntry("day", "2024-07-04");
    assertThat(values("<html lang=en-GB><p>On 4/7/2024")).containsEntry("day", "2024-07-04");
    assertThat(values("<html lang=it><meta name=date content='04/07/2024'>"))
        .containsEntry("day", "2024-07-04");
    assertThat(values("<html lang=it><time class=published>04/07/2024 10:30</time>"))
        .containsEntry("day", "2024-07-04");
  }

  @Test
  void theEncodingIsTheStatedOneUnlessTheBytesAreUtf8() {
    String page =
        "<meta charset=windows-1251><p>Переговоры в Минске прошли успешно, сообщили власти.</p>";
    for (String charset : new String[] {"windows-1251", "UTF-8"}) {
      byte[] file = page.getBytes(Charset.forName(charset));
      Entry.Found entry = (Entry.Found) read("html", "x.html", file).get(0);
      assertThat(entry.values())
          .as(charset)
          .containsEntry("text", "Переговоры в Минске прошли успешно, сообщили власти.");
    }
  }

  @Test
  void whatIsNamedAsIfItSurroundedTheArticleIsTheArticleWhereThereIsNoOther() {
    String parts =
        PARAGRAPHS.replace("<p>", "<div class=print-widget><p>").replace("</p>", "</p></div>");
    String cookies =
        "<div class=cookies><p>We use cookies, as all do, for ads, and for more.</p></div>";
    assertThat(values("<article>" + parts + "</article>" + cookies).get("text"))
        .startsWith("The presidents of Belarus")
        .endsWith("in a statement.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subscriber-preview", "elementor-widget elementor-widget-text-editor"})
  void partsOfArticlesStayThoughTheirNamesSpeakOfSubscribersAndWidgets(String name) {
    String part =
        "<div class='" + name + "'><p>Trade grew, the minister said, by a third.</p></div>";
    assertThat(values("<article>" + PARAGRAPHS + part + "</article>").get("text"))
        .endsWith("Trade grew, the minister said, by a third.");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneDoesNot() {
    String page =
        "<article>The presidents met in Minsk, officials<br>said on Thursday.<br>&nbsp;<br/>"
            + "They spoke of trade, of the park, and of drills.<br><br><br>No date was set, he said."
            + "</article>";
    assertThat(values(page).get("text"))
        .isEqualTo(
            "The presidents met in Minsk, officials said on Thursday.\n\n"
                + "They spoke of trade, of the park, and of drills.\n\nNo date was set, he said.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id=how-popular-is-lukashenko", "class=subheader"})
  void headingsStayWhateverWordsTheyAreMadeOf(String name) {
    String heading = "<h2 " + name + ">How popular is Lukashenko?</h2>";
    assertThat(values("<article>" + heading + PARAGRAPHS + "</article>").get("text"))
        .startsWith("How popular is Lukashenko?");
  }

  @Test
  void hostilePagesAreReadInSeconds() {
    String deep = "<div>".repeat(100_000) + PARAGRAPHS;
    String wide = "<p><a href=x>y</a>".repeat(100_000);
    String open = "<p class='" + "x".repeat(1_000_000) + PARAGRAPHS;
    for (String page : new String[] {deep, wide, open, "", "\0\0\0", "<![CDATA[", "<!--"}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () -> assertThat(read("html", "x.html", page.getBytes(UTF_8))).hasSize(1));
    }
  }

  private static Map<String, String> values(String page) {
    return ((Entry.Found) read("html", page).get(0)).values();
  }
}
