package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatsTest {
  @Test
  void newsapiArticlesAreRecordsAndCutContentIsCutToWholeSentences() {
    String answer =
        "{\"status\":\"ok\",\"totalResults\":2,\"articles\":[{\"source\":{\"id\":null,\"name\":\"CNBC\"},\"title\":\"A\","
            + "\"publishedAt\":\"2024-07-04T00:00:00Z\",\"description\":\"D.\",\"content\":\"One. Two &amp; three!\\r\\nHalf a sent… [+2345 chars]\"},"
            + "{\"title\":\"B\",\"description\":\"Only this.\",\"content\":null}]}";
    List<Entry> entries = read("newsapi", answer);
    assertThat(values(entries, "title")).containsExactly("A", "B");
    assertThat(values(entries, "source.name")).containsExactly("CNBC", null);
    assertThat(values(entries, "text"))
        .containsExactly("One.\n\nTwo & three!".replace("\n\n", " "), "Only this.");
    assertThat(refused(read("newsapi", "{\"status\":\"error\",\"message\":\"no key\"}")))
        .hasSize(1);
  }

  @Test
  @Timeout(20)
  void runsOfBlanksTakeNoLongerThanTheirLength() {
    String blanks = " ".repeat(200_000);
    String answer =
        "{\"status\":\"ok\",\"articles\":[{\"title\":\"A\",\"content\":\"One.%sTwo.\"}]}";
    String reuters =
        "<REUTERS NEWID=\"1\"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT><TITLE>A</TITLE><BODY>One.%sTwo.</BODY></TEXT></REUTERS>";

    assertThat(values(read("newsapi", answer.formatted(blanks)), "text"))
        .containsExactly("One. Two.");
    assertThat(read("reuters21578", reuters.formatted(blanks))).hasSize(1);
  }

  @Test
  void ninjsWithAnEmptyPlainBodyGivesTheMarkedOne() {
    String item =
        "{\"uri\":\"u\",\"headline\":\"A\",\"body_text\":\"\",\"body_html\":\"<p>One.</p>\"}";
    assertThat(values(read("ninjs", item), "text")).containsExactly("One.");
  }

  @Test
  void articlesOfSeveralNewsapiAnswersAreCountedOneAfterTheOther() {
    String answer =
        "{\"totalResults\":2,\"articles\":[{\"title\":\"A\"},{\"title\":\"B\"}]}\n"
            + "{\"status\":\"error\"}\n{\"articles\":{\"results\":[{\"title\":\"D\"}]}}\n"
            + "{\"totalResults\":1,\"articles\":[{\"title\":\"C\"}]}\n";

    List<Entry> entries = read("newsapi", answer);

    assertThat(entries).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(values(entries, "title")).containsExactly("A", "B", "C");
    assertThat(refused(entries))
        .extracting(Entry.Refused::detail)
        .containsExactly("an answer without articles", "an answer without articles");
  }

  @Test
  void aRecordThatNobodyForesawEndsNoFile() throws IOException {
    MappedReader reader =
        new MappedReader(
            Formats.named("jsonl")
                .open(
                    new Slice("a.jsonl", 0, 16, 16),
                    Entries.opener("{\"a\":0}\n{\"a\":1}".getBytes())),
            found -> {
              Integer.parseInt("1".repeat(found.values().get("a").equals("0") ? 20 : 1));
              return List.of(found);
            });

    assertThat(reader.next())
        .isInstanceOfSatisfying(
            Entry.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo("malformed");
              assertThat(refused.detail()).startsWith("no record of this format: ");
              assertThat(refused.raw()).isEqualTo("{\"a\":0}");
            });
    assertThat(reader.next()).isInstanceOf(Entry.Found.class);
  }

  @Test
  void ninjsOfEveryVersionGivesHeadlineAndBody() {
    String one =
        "{\"uri\":\"u1\",\"type\":\"text\",\"headline\":\"A\",\"body_xhtml\":\"<p>One.</p><p>Two.</p>\",\"versioncreated\":\"2024-07-04T00:00:00Z\"}";
    String three =
        "{\"uri\":\"u1\",\"headlines\":[{\"role\":\"main\",\"value\":\"A\"}],\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"One.\\n\\nTwo.\"}],"
            + "\"versionCreated\":\"2024-07-04T00:00:00Z\"}";
    for (String item : new String[] {one, three}) {
      assertThat(((Entry.Found) read("ninjs", item).get(0)).values())
          .isEqualTo(
              Map.of(
                  "id", "u1",
                  "title", "A",
                  "text", "One.\n\nTwo.",
                  "published", "2024-07-04T00:00:00Z",
                  "updated", "2024-07-04T00:00:00Z"));
    }
    assertThat(refused(read("ninjs", "{\"type\":\"picture\"}")))
        .extracting(Entry.Refused::reason)
        .containsExactly("other");
  }

  @Test
  void mediaCloudColumnsOfOldAndNewAreTheSameFields() {
    String now =
        "id,publish_date,media_name,title,url,language\nm1,2024-07-04,belta.by,Talks,https://e.com,en\n";
    String before =
        "stories_id,publish_date,title,url,language,ap_syndicated,media_name\nm1,2024-07-04 00:00:00,Talks,https://e.com,en,0,belta.by\n";
    for (String file : new String[] {now, before}) {
      assertThat(((Entry.Found) read("mediacloud", file).get(0)).values())
          .containsEntry("id", "m1")
          .containsEntry("source", "belta.by")
          .containsKey("published");
    }
  }

  @Test
  void presetsKnowTheFieldsOfTheirDumps() {
    String record =
        "{\"title\":\"A\",\"maintext\":\"B\",\"date_publish\":\"2024-07-04\",\"source_domain\":\"belta.by\"}";
    Entry entry = read("news-please", "x.jsonl", record.getBytes(UTF_8)).get(0);
    assertThat(((Entry.Found) entry).values())
        .containsEntry("text", "B")
        .containsEntry("published", "2024-07-04")
        .containsEntry("source", "belta.by");
    String news =
        "{\"title\":\"A\",\"text\":\"B\",\"domain\":\"belta.by\",\"date\":\"2018-04-30 19:45:00\","
            + "\"description\":\"D\",\"url\":\"https://belta.by/a\",\"image_url\":\"https://belta.by/a.jpg\"}";
    entry = read("cc_news", "x.jsonl", news.getBytes(UTF_8)).get(0);
    assertThat(((Entry.Found) entry).values())
        .containsEntry("title", "A")
        .containsEntry("text", "B")
        .containsEntry("url", "https://belta.by/a")
        .containsEntry("published", "2018-04-30 19:45:00")
        .containsEntry("source", "belta.by");
    String table = "title,publication,date,article\nA,Vox,2016-12-09,B\n";
    entry = read("all-the-news", "x.csv", table.getBytes(UTF_8)).get(0);
    assertThat(((Entry.Found) entry).values())
        .containsEntry("text", "B")
        .containsEntry("source", "Vox");
    assertThat(refused(read("cc_news", "x.pdf", table.getBytes(UTF_8)))).hasSize(1);
  }

  @Test
  void gdeltGkgNamesCountriesByIsoNotByFips() {
    String[] cells = new String[27];
    Arrays.fill(cells, "");
    cells[0] = "20240704120000-1";
    cells[1] = "20240704120000";
    cells[3] = "belta.by";
    cells[4] = "https://e.com/1";
    cells[9] =
        "4#Minsk, Belarus#BO#BO04#53.9#27.5667#-1946324;1#Russia#RS#RS#60#100#RS;1#China#CH#CH#35#105#CH;1#Bolivia#BL#BL#-17#-65#BL;4#Budapest, Hungary#RS#HU05#47.5#19#-850553";
    cells[11] = "alexander lukashenko;xi jinping";
    cells[26] = "<PAGE_TITLE>Talks &amp; trade</PAGE_TITLE>";
    List<Entry> entries = read("gdelt-gkg", String.join("\t", cells) + "\nonly\tthree\tcells\n");
    assertThat(((Entry.Found) entries.get(0)).values())
        .containsEntry("id", "20240704120000-1")
        .containsEntry("published", "20240704120000Z")
        .containsEntry("title", "Talks & trade")
        .containsEntry(
            "locations",
            "place#Minsk#BLR;country#Russia#RUS;country#China#CHN;country#Bolivia#BOL;place#Budapest#HUN")
        .containsEntry("persons", "alexander lukashenko;xi jinping");
    assertThat(refused(entries)).extracting(Entry.Refused::position).containsExactly(2L);
  }

  @Test
  void gdeltGkgOfTheFirstVersionGivesTheFirstArticleOfARow() {
    String row =
        "20200705\t2\t\tLEADER\t1#Belarus#BO#BO#53#28#BO\txi jinping\tunited nations\t1.5\t\tbelta.by;tass.com\thttps://e.com/1<UDIV>https://e.com/2";

    List<Entry> entries = read("gdelt-gkg", "DATE\tNUMARTS\n" + row + "\n");

    assertThat(((Entry.Found) entries.get(0)).values())
        .containsEntry("url", "https://e.com/1")
        .containsEntry("source", "belta.by")
        .containsEntry("published", "20200705")
        .containsEntry("locations", "country#Belarus#BLR")
        .containsEntry("persons", "xi jinping");
  }

  @Test
  void gdeltEventsOfBothVersionsKeepTheirColumns() {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = "1";
    cells[6] = "MINSK;REGION";
    cells[7] = "BLR";
    cells[17] = "CHN";
    cells[26] = "043";
    cells[53] = "BO";
    cells[59] = "20240704120000";
    cells[60] = "https://e.com/1";
    assertThat(((Entry.Found) read("gdelt-events", String.join("\t", cells)).get(0)).values())
        .containsEntry("Actor1Country", "BLR")
        .containsEntry("Actor2Country", "CHN")
        .containsEntry("EventCode", "043")
        .containsEntry("ActionCountry", "BLR")
        .containsEntry("published", "20240704120000Z")
        .containsEntry("url", "https://e.com/1")
        .containsEntry("locations", "country#MINSK REGION#BLR;country#CHN#CHN;place##BLR");
    String[] first = new String[58];
    Arrays.fill(first, "");
    first[57] = "https://e.com/2";
    assertThat(values(read("gdelt-events", String.join("\t", first)), "url"))
        .containsExactly("https://e.com/2");
  }

  @ParameterizedTest
  @CsvSource({
    "BO,BLR", "RS,RUS", "CH,CHN", "UP,UKR", "PL,POL", "GM,DEU", "UK,GBR", "EZ,CZE", "LO,SVK",
    "LG,LVA", "LH,LTU", "EN,EST", "SZ,CHE", "SW,SWE", "AU,AUT", "AS,AUS", "TU,TUR", "IZ,IRQ",
    "IR,IRN", "IS,ISR", "JA,JPN", "KS,KOR", "KN,PRK", "RP,PHL", "VM,VNM", "SF,ZAF", "NI,NGA",
    "NG,NER", "PO,PRT", "DA,DNK", "EI,IRL", "KV,XKX", "RI,SRB", "MJ,MNE", "BK,BIH", "AJ,AZE",
    "GG,GEO", "GA,GMB", "GB,GAB", "TI,TJK", "TX,TKM", "TO,TGO", "TN,TON", "TS,TUN", "TD,TTO",
    "CG,COD", "CF,COG", "CT,CAF", "BM,MMR", "BU,BGR", "MA,MDG", "MO,MAR", "MC,MAC", "MN,MCO",
    "MG,MNG", "WE,PSE", "SN,SGP", "SG,SEN", "ES,SLV", "SP,ESP", "OD,SSD"
  })
  void fipsCodesAreCountriesByIso(String fips, String iso) {
    assertThat(FipsCountries.alpha3(fips)).isEqualTo(iso);
  }

  @Test
  void aWarcRecordOfAServedPageIsARecordAndNothingElseIs() throws IOException {
    byte[] archive = archive(3);
    for (byte[] file : List.of(archive, Entries.gzip(archive))) {
      List<Entry> entries = read("warc", "x.warc", file);
      assertThat(values(entries, "url"))
          .containsExactly("https://e.com/0", "https://e.com/1", "https://e.com/2");
      assertThat(values(entries, "text")).allMatch(text -> text.startsWith("Leaders met in Minsk"));
    }
  }

  @Test
  void anArchiveThatIsCutGivesItsPagesAndARefusal() throws IOException {
    byte[] archive = archive(3);
    for (int cut = 1; cut <= 20; cut++) {
      byte[] part = Arrays.copyOf(archive, archive.length * cut / 21);
      List<Entry> entries = read("warc", "x.warc", part);
      assertThat(refused(entries)).as("cut at %s", part.length).hasSizeLessThanOrEqualTo(1);
      byte[] packed = Entries.gzip(archive);
      List<Entry> ofPacked =
          read("warc", "x.warc.gz", Arrays.copyOf(packed, packed.length * cut / 21));
      assertThat(refused(ofPacked)).as("packed, cut at %s/21", cut).hasSize(1);
    }
    assertThat(read("warc", "x.warc", new byte[0])).isEmpty();
  }

  @Test
  void aPageThatWasCutIsRefusedAndThoseBehindItAreRead() throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    byte[] packed = Entries.gzip("<p>Leaders met in Minsk.</p>".repeat(9).getBytes(UTF_8));
    String half = new String(packed, 0, packed.length / 2, ISO_8859_1);
    for (String cut :
        List.of(
            head + "Transfer-Encoding: chunked\r\n\r\n5\r\n<p>Mi\r\n",
            head + "Content-Encoding: gzip\r\n\r\n" + half)) {
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      archive.write(archive(1));
      write(archive, "response", "application/http; msgtype=response", cut, "cut");
      archive.write(archive(2));

      List<Entry> entries = read("warc", "x.warc", archive.toByteArray());

      assertThat(values(entries, "url"))
          .containsExactly("https://e.com/0", "https://e.com/0", "https://e.com/1");
      assertThat(refused(entries)).hasSize(1);
    }
  }

  private static byte[] archive(int pages) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    List<String[]> records = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      String body =
          "<html><body><article><p>Leaders met in Minsk on Thursday, officials said, number "
              + i
              + ".</p></article></body></html>";
      records.add(
          new String[] {
            "request",
            "application/http; msgtype=request",
            "GET / HTTP/1.1\r\nHost: e.com\r\n\r\n",
            "" + i
          });
      records.add(
          new String[] {
            "response",
            "application/http; msgtype=response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body,
            "" + i
          });
      records.add(
          new String[] {
            "response",
            "application/http; msgtype=response",
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nno",
            "missing"
          });
    }
    for (String[] record : records) {
      write(archive, record[0], record[1], record[2], record[3]);
    }
    return archive.toByteArray();
  }

  private static void write(
      ByteArrayOutputStream archive, String kind, String type, String body, String page)
      throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://e.com/%s\r\n"
            + "WARC-Date: 2024-07-04T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n";
    String record = head.formatted(kind, page, type, body.length()) + body + "\r\n\r\n";
    archive.write(record.getBytes(ISO_8859_1));
  }
}
