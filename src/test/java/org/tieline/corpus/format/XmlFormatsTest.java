package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFormatsTest {
  @Test
  void anRssItemIsARecordWithTheLongestTextItHas() {
    List<Entry> entries =
        read(
            "feed",
            "<?xml version='1.0'?><rss version='2.0' xmlns:content='c'><channel><title>The"
                + " Example</title><language>en-us</language><item><title>Talks &amp;amp;"
                + " trade</title><link>https://e.com/1</link><guid"
                + " isPermaLink='false'>g1</guid><pubDate>Thu, 04 Jul 2024 12:00:00"
                + " GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>First"
                + " paragraph.</p><p>Second.</p>]]></content:encoded></item>"
                + "<item><title>Alone</title></item></channel></rss>");
    assertThat(((Entry.Found) entries.get(0)).values())
        .isEqualTo(
            Map.of(
                "id", "The Example/g1",
                "url", "https://e.com/1",
                "title", "Talks & trade",
                "text", "First paragraph.\n\nSecond.",
                "published", "Thu, 04 Jul 2024 12:00:00 GMT",
                "source", "The Example",
                "language", "en-us"));
    assertThat(values(entries, "title")).containsExactly("Talks & trade", "Alone");
  }

  @Test
  void theSameNumberInTwoFeedsIsTheIdOfTwoArticles() {
    String feed =
        "<rss><channel><title>News</title><link>https://%s/</link>"
            + "<item><guid>12345</guid><title>Talks</title></item>"
            + "<item><guid>tag:e.com,2024:1</guid><title>Drills</title></item></channel></rss>";
    assertThat(values(read("feed", feed.formatted("e.com")), "id"))
        .containsExactly("https://e.com/12345", "tag:e.com,2024:1");
    assertThat(values(read("feed", feed.formatted("e.org")), "id"))
        .containsExactly("https://e.org/12345", "tag:e.com,2024:1");
  }

  @Test
  void aLongFeedIsReadInTimeThatGrowsWithIt() {
    String item =
        "<item><guid>1</guid><title>Talks</title><description>In Minsk.</description></item>";
    String feed = "<rss><channel>" + item.repeat(60_000) + "</channel></rss>";
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(read("feed", feed)).hasSize(60_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe src='x'/>",
        "<script src='x'/>",
        "<style/>",
        "<svg><path d='x'/></svg>",
        "<media><media-caption>Soldiers near Brest.</media-caption><media-producer>A."
            + " Smith</media-producer></media>",
        "<figure><img src='x'/><figcaption>Soldiers near Brest.</figcaption></figure>"
      })
  void whatIsNoTextInXmlTakesNoTextWithIt(String element) {
    String nitf =
        "<nitf><body><body.content><p>Talks began.</p>%s<p>They"
            + " ended.</p></body.content></body></nitf>";
    assertThat(values(read("nitf", nitf.formatted(element)), "text"))
        .containsExactly("Talks began.\n\nThey ended.");
  }

  @Test
  void whatAFeedSaysOfAPictureIsNotTheArticle() {
    List<Entry> entries =
        read(
            "feed",
            "<rss version='2.0'"
                + " xmlns:media='http://search.yahoo.com/mrss/'><channel><title>T</title><item><title>Talks</title><description>Talks"
                + " began on Friday.</description><media:content url='x.jpg'><media:credit>A."
                + " Smith, of the agency</media:credit></media:content><media:description>Soldiers"
                + " on a road near Pokrovsk, Ukraine, on Thursday.</media:description>"
                + "</item></channel></rss>");
    assertThat(values(entries, "text")).containsExactly("Talks began on Friday.");
  }

  @Test
  void theLinkOfAnItemIsTheOneThatSaysNothingElse() {
    String rss =
        "<rss version='2.0'><channel><title>T</title><item><title>A</title>"
            + "<atom:link rel='self' href='https://e.com/feed'/><link>https://e.com/story</link>"
            + "<description>Text.</description></item></channel></rss>";
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>"
            + "<link rel='enclosure' href='https://cdn.example/x.mp3'/>"
            + "<link href='https://e.com/story'/><link rel='related' href='https://e.com/other'/>"
            + "<content>Text.</content></entry></feed>";
    for (String feed : new String[] {rss, atom}) {
      assertThat(values(read("feed", feed), "url")).containsExactly("https://e.com/story");
    }
  }

  @Test
  void atomAndRdfFeedsReadAlike() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'"
            + " xml:lang='de'><title>Beispiel</title><entry><id>tag:1</id><title"
            + " type='html'>&lt;b&gt;Gespr&amp;auml;che&lt;/b&gt;</title><link rel='self'"
            + " href='s'/><link rel='alternate'"
            + " href='https://e.com/1'/><updated>2024-07-04T12:00:00Z</updated><content"
            + " type='xhtml'><div><p>Eins.</p><p>Zwei.</p></div></content></entry></feed>";
    String rdf =
        "<rdf:RDF><channel><title>Beispiel</title><dc:language>de</dc:language></channel><item><title>Gespräche</title>"
            + "<link>https://e.com/1</link><dc:date>2024-07-04T12:00:00Z</dc:date><description>Eins.&lt;br&gt;Zwei.</description></item></rdf:RDF>";
    for (String feed : new String[] {atom, rdf}) {
      Map<String, String> values = ((Entry.Found) read("feed", feed).get(0)).values();
      assertThat(values)
          .containsEntry("title", "Gespräche")
          .containsEntry("url", "https://e.com/1")
          .containsEntry("published", "2024-07-04T12:00:00Z")
          .containsEntry("source", "Beispiel")
          .containsEntry("language", "de");
      assertThat(values.get("text")).startsWith("Eins.").endsWith("Zwei.");
    }
  }

  @Test
  void theEncodingThatAFeedStatesIsItsEncoding() {
    byte[] feed =
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Переговоры</title></item></channel></rss>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(values(read("feed", "x.rss", feed), "title")).containsExactly("Переговоры");
  }

  @Test
  void nitfGivesHeadlineParagraphsAndDate() {
    String item =
        "<nitf xml:lang='en'><head><title>Slug</title><docdata><doc-id id-string='d1'/><date.issue"
            + " norm='20240704T120000Z'/></docdata></head><body><body.head><hedline><hl1>Talks in"
            + " Minsk</hl1></hedline><distributor>AP</distributor></body.head><body.content><p>Leaders"
            + " met in <location>Minsk</location> on"
            + " Thursday.</p><p>More.</p></body.content></body></nitf>";
    assertThat(((Entry.Found) read("nitf", item).get(0)).values())
        .isEqualTo(
            Map.of(
                "id", "d1",
                "title", "Talks in Minsk",
                "text", "Leaders met in Minsk on Thursday.\n\nMore.",
                "published", "20240704T120000Z",
                "source", "AP",
                "language", "en"));
  }

  @Test
  void newsmlGivesItsTextItemsAndRefusesTheRest() {
    String message =
        "<newsMessage><itemSet><newsItem guid='g1' xml:lang='en'><itemMeta><itemClass"
            + " qcode='ninat:text'/><provider literal='AFP'/>"
            + "<versionCreated>2024-07-05T00:00:00Z</versionCreated><firstCreated>2024-07-04T00:00:00Z</firstCreated></itemMeta>"
            + "<contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML><html><body><p>One.</p></body></html></inlineXML></contentSet></newsItem><newsItem"
            + " guid='g2'><itemMeta><itemClass"
            + " qcode='ninat:picture'/></itemMeta></newsItem></itemSet></newsMessage>";
    List<Entry> entries = read("newsml-g2", message);
    assertThat(((Entry.Found) entries.get(0)).values())
        .containsEntry("title", "Talks")
        .containsEntry("text", "One.")
        .containsEntry("published", "2024-07-04T00:00:00Z")
        .containsEntry("updated", "2024-07-05T00:00:00Z")
        .containsEntry("source", "AFP");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("other");
  }

  @Test
  void altoPagesAreTheirBlocksWithPartedWordsJoined() {
    String page =
        "<alto><Layout><Page><TextBlock><TextLine><String CONTENT='Bela' SUBS_TYPE='HypPart1'"
            + " SUBS_CONTENT='Belarus'/></TextLine><TextLine><String CONTENT='rus'"
            + " SUBS_TYPE='HypPart2' SUBS_CONTENT='Belarus'/><SP/><String"
            + " CONTENT='spoke.'/></TextLine></TextBlock><TextBlock><TextLine><String"
            + " CONTENT='Next.'/></TextLine></TextBlock></Page></Layout></alto>";
    assertThat(values(read("alto", page), "text")).containsExactly("Belarus spoke.\n\nNext.");
  }

  @Test
  void reutersRecordsKeepTheirLinesAndLoseTheirClosing() {
    String file =
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
            + "<REUTERS NEWID=\"7\"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>&#2;\n"
            + "<TITLE>TALKS &lt;X></TITLE><DATELINE> MOSCOW</DATELINE><BODY>One line\n"
            + "and another.\n"
            + " Reuter\n"
            + "&#3;</BODY></TEXT></REUTERS>\n"
            + "<REUTERS NEWID=\"8\"><TEXT TYPE=\"BRIEF\">&#2;\n"
            + "******<TITLE>BRIEF</TITLE>Short.\n"
            + " Reuter\n"
            + "&#3;</TEXT></REUTERS>\n"
            + "<REUTERS NEWID=\"9\"><DATE>";
    List<Entry> entries = read("reuters21578", file);
    assertThat(values(entries, "id")).containsExactly("7", "8");
    assertThat(values(entries, "title")).containsExactly("TALKS <X>", "BRIEF");
    assertThat(values(entries, "text")).containsExactly("One line\nand another.", "******Short.");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("truncated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9-APR-1987    # date added as guesswork", "9-APR-1987 605:12:19.12"})
  void aRemarkOrNoTimeOfDayBehindAReutersDateCostsNoRecord(String date) {
    String record = "<REUTERS NEWID=\"7\"><DATE>%s</DATE><BODY>Text.</BODY></REUTERS>";

    assertThat(values(read("reuters21578", record.formatted(date)), "published"))
        .containsExactly("9-APR-1987");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "nitf", "newsml-g2", "alto"})
  void entitiesOfTheDocumentsOwnAreRefusedAtOnceAndNothingIsFetched(String format) {
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2"
            + " '&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;'>]><rss><item><title>&lol2;</title></item></rss>";
    String external =
        "<!DOCTYPE r [<!ENTITY x SYSTEM"
            + " 'file:///etc/passwd'>]><rss><item><title>&x;</title></item></rss>";
    for (String attack : new String[] {laughs, external}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(1),
          () ->
              assertThat(refused(read(format, attack)))
                  .extracting(Entry.Refused::detail)
                  .containsExactly("the XML declares entities of its own"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "nitf", "newsml-g2", "alto", "reuters21578"})
  void depthAndDamageEndInEntries(String format) {
    String deep = "<a>".repeat(100_000);
    for (String document : new String[] {deep, "", "<", "\0\0\0\0", "<rss>", "not xml at all"}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> read(format, "x.xml", document.getBytes(UTF_8)));
    }
    assertThat(refused(read(format, "not xml at all"))).hasSize(1);
  }
}
