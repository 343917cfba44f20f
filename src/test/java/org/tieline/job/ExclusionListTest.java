package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExclusionListTest {
  private final List<String> faults = new ArrayList<>();

  private Set<String> parse(String text) {
    return ExclusionList.parse("takedown.csv", text, faults);
  }

  @AfterEach
  void noOtherFaultIsTold() {
    assertThat(faults).isEmpty();
  }

  @Test
  void everyValueOfEveryRowCounts() {
    assertThat(parse("a1, https://example.org/1\r\n\n,a2,\na1\n"))
        .containsExactly("a1", "https://example.org/1", "a2");
  }

  @Test
  void aValueInQuotesHoldsCommasQuotesAndLineBreaks() {
    assertThat(parse("\"https://example.org/a,b\",\"say \"\"no\"\"\"\n\"a\nb\""))
        .containsExactly("https://example.org/a,b", "say \"no\"", "a\nb", "a", "b");
  }

  @Test
  void aQuoteThatStandsAloneIsAFaultOfItsLine() {
    String alone =
        ": a quote stands alone; put whole values in quotes, and write a quote within one twice";
    for (String text :
        List.of(
            "a0\n\"a1\na2\n\"a3\"\n",
            "a0\r\na1\"\r\na2\r\n",
            "a0\n\"a1\" x,a2\n",
            "a0\n\"a1\na2")) {
      assertThat(parse(text)).as(text).contains("a0");
      assertThat(faults).as(text).containsExactly("takedown.csv:2" + alone);
      faults.clear();
    }
    parse("\"" + "a1\n".repeat(100_000));
    assertThat(faults).containsExactly("takedown.csv:1" + alone);
    faults.clear();
  }

  @Test
  void whatTwoForgottenQuotesSwallowCountsToo() {
    assertThat(parse("\"a1\na2;a3\na4\"\na5\n")).contains("a1", "a2", "a3", "a4", "a5");
  }

  @Test
  void quotesMayHaveBlanksAroundThem() {
    assertThat(parse("a1, \"a2\" ,\"\"\n")).containsExactly("a1", "a2");
  }

  @Test
  void semicolonsAndTabsPartValuesToo() {
    assertThat(parse("a1;https://example.org/1\na2\thttps://example.org/2"))
        .containsExactly("a1", "https://example.org/1", "a2", "https://example.org/2");
  }

  @Test
  void aUrlThatFillsItsLineMayHaveCommasWithoutQuotes() {
    assertThat(parse("https://example.org/7,75399,title.html\n"))
        .contains("https://example.org/7,75399,title.html");
    assertThat(parse("https://example.org/1,a1\n")).contains("https://example.org/1", "a1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstValue() {
    assertThat(parse("\ufeffa1\n")).containsExactly("a1");
  }

  @Test
  void anEmptyListExcludesNothing() {
    assertThat(parse("")).isEmpty();
    assertThat(parse("\n \n,,\"\"\n")).isEmpty();
  }
}
