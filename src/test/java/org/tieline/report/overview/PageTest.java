package org.tieline.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String CLOSING = "</script><script>alert(1)</script>";

  private static String written(Page page, ObjectNode data) {
    return new String(page.write(data), StandardCharsets.UTF_8);
  }

  @Test
  void noTextEndsTheBlockThatHoldsTheData() {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("title", CLOSING + "<!--&");
    assertThat(Page.json(data)).doesNotContain("<", ">", "&");
    assertThat(written(new Page(), data)).doesNotContain("alert(1)</script>");
  }

  @Test
  void titlesAreText() {
    Page page = new Page();
    page.title(CLOSING);
    assertThat(written(page, JsonNodeFactory.instance.objectNode()))
        .contains("<h1 id=\"title\">&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
  }

  @Test
  void thePolicyAllowsTheTwoScriptsAndTheStylesByDigestAndNothingElse() {
    String html = written(new Page(), JsonNodeFactory.instance.objectNode());
    assertThat(html)
        .containsPattern(
            "default-src 'none'; script-src 'sha256-[^']{44}' 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'; img-src data:;")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(html.indexOf("Content-Security-Policy")).isLessThan(html.indexOf("<style>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://example.org/\"onclick=",
        "//example.org",
        "https://"
      })
  void whatIsNoAddressOfTheWebIsNoLink(String address) {
    assertThat(Text.isWeb(address)).isFalse();
  }

  @Test
  void addressesOfTheWebAreLinks() {
    assertThat(Text.isWeb("HTTPS://example.org/a?b=c#d")).isTrue();
    assertThat(Text.isWeb(null)).isFalse();
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    String cut = Gathered.cut("x".repeat(298) + "😀".repeat(20));
    assertThat(cut).isEqualTo("x".repeat(298) + "…");
    assertThat(Gathered.cut("short")).isEqualTo("short");
    assertThat(Gathered.cut("x".repeat(300))).hasSize(300).doesNotContain("…");
    assertThat(Gathered.cut("明".repeat(300))).isEqualTo("明".repeat(180) + "…");
  }

  @Test
  void numbersOfTheDataHaveFiveDigits() {
    Gathered rows =
        new Gathered(List.of("a", "b"), List.of(RowFactory.create(1 / 3d, 123456789L)), 5);
    assertThat(rows.json())
        .hasToString("{\"columns\":[\"a\",\"b\"],\"rows\":[[0.33333,123456789]],\"of\":5}");
  }

  /** More rows than all of the page's limits add up to, each full of the longest of texts. */
  @Test
  void aPageHasFiveMegabytesAtMostHoweverLongTheNamesAndSentences() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode rows = data.putObject("quoted").putArray("rows");
    for (int row = 0; row < 6000; row++) {
      rows.addArray()
          .add(Gathered.cut("\u30cb\u30e5\u30fc\u30b9".repeat(100)))
          .add(Gathered.cut("<script>".repeat(100)))
          .add("https://example.org/" + "a".repeat(280))
          .add(row);
    }

    byte[] page = new Page().write(data);

    assertThat(page.length).isBetween(1_500_000, 5_000_000);
    assertThat(rows).hasSize(6000);
    assertThat(rows.get(7).get(0).textValue())
        .startsWith("\u30cb\u30e5\u30fc\u30b9")
        .endsWith("\u2026");
    assertThat(rows.get(7).get(2).isNull()).isTrue();
    assertThat(rows.get(7).get(3).intValue()).isEqualTo(7);
  }

  @Test
  void aPageOfFewTextsKeepsThemWhole() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    String sentence = "Belarus and China began a joint exercise near Brest. ".repeat(5);
    data.putArray("rows").add(sentence);

    assertThat(written(new Page(), data)).contains(sentence);
  }
}
