package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String NEWS =
      "Президент Беларуси встретился в Минске с председателем КНР. Стороны обсудили торговлю.";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "UTF-16LE", "UTF-8"})
  void aFewForeignWordsTellTheEncodingHoweverManyTagsStandAround(String charset) {
    String page =
        "<div class=\"story\"><p>%s</p></div>".formatted(NEWS) + "<a href=\"/\">x</a>".repeat(500);

    assertThat(Charsets.decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
  }

  @Test
  void whateverTheEncodingIsTakenForTagsStayTags() {
    String feed = "<rss><item><title>ממשלות שתי המדינות הודיעו ביום שני</title></item></rss>";

    assertThat(Charsets.decode(feed.getBytes(Charset.forName("windows-1255"))))
        .startsWith("<rss><item><title>")
        .endsWith("</title></item></rss>");
  }

  @Test
  void aPageThatStatesItsEncodingIsReadInItUnlessItsBytesAreUtf8() {
    String page = "<meta charset=\"windows-1251\"><p>" + NEWS;

    assertThat(Charsets.decodePage(page.getBytes(Charset.forName("windows-1251")), null))
        .isEqualTo(page);
    assertThat(Charsets.decodePage(page.getBytes(UTF_8), null)).isEqualTo(page);
  }

  @Test
  void aPageThatWronglyStatesUtf8IsReadInTheEncodingThatItIsIn() {
    String page = "<meta charset=\"utf-8\"><p>" + NEWS;
    byte[] bytes = page.getBytes(UTF_8);
    bytes[bytes.length - 20] = (byte) 0xFF;

    assertThat(Charsets.decodePage(page.getBytes(Charset.forName("windows-1251")), null))
        .isEqualTo(page);
    assertThat(Charsets.decodePage(bytes, null)).startsWith(page.substring(0, page.length() / 2));
  }

  @Test
  void aPageWhoseStatementOfUtf16CanBeReadIsInAnotherEncoding() {
    String page = "<?xml version=\"1.0\" encoding=\"utf-16\"?><p>" + NEWS;

    assertThat(Charsets.decodePage(page.getBytes(Charset.forName("windows-1251")), null))
        .isEqualTo(page);
    assertThat(Charsets.decodePage(page.getBytes(Charset.forName("UTF-16")), null)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We are ready,” he said – and it’s the minister’s word.",
        "Rozmowy w Mińsku zakończyły się, poinformowały władze."
      })
  void aBadByteOfUtf8DamagesNoOther(String news) {
    byte[] text = news.getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(text, text.length + 1);
    cut[text.length] = (byte) 0xE2;

    assertThat(Charsets.decode(cut)).isEqualTo(news + "\uFFFD");
    assertThat(Charsets.decodePage(cut, null)).isEqualTo(news + "\uFFFD");
  }

  @Test
  void oneLetterTellsThatATextIsNotInUtf8() {
    byte[] text = "They met in a café.".getBytes(Charset.forName("windows-1252"));

    assertThat(Charsets.decode(text)).isEqualTo("They met in a café.");
  }

  @Test
  void mostEncodingsAreToldByTheBytesAlone() throws IOException {
    int files = 0;
    int told = 0;
    for (Path file : SharedCorpora.files("encodings-chardet/tests")) {
      String name = file.getParent().getFileName().toString().replaceAll("-[a-z]{3,}$", "");
      if (Charset.isSupported(name)) {
        byte[] bytes = Files.readAllBytes(file);
        files++;
        told +=
            letters(Charsets.decode(bytes))
                    .equals(letters(new String(bytes, Charset.forName(name))))
                ? 1
                : 0;
      }
    }
    System.out.printf("encodings told by the bytes alone: %d of %d files%n", told, files);
    assertThat(told).isGreaterThan(files * 4 / 5);
  }

  private static String letters(String text) {
    return text.replaceAll("\\P{L}", "");
  }
}
