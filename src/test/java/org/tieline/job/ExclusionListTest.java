package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusionListTest {

  @Test
  void everyValueOfEveryRowCounts() {
    assertThat(ExclusionList.parse("a1, https://example.org/1\r\n\n,a2,\na1\n"))
        .containsExactly("a1", "https://example.org/1", "a2");
  }

  @Test
  void aValueInQuotesHoldsCommasQuotesAndLineBreaks() {
    assertThat(ExclusionList.parse("\"https://example.org/a,b\",\"say \"\"no\"\"\"\n\"a\nb\""))
        .containsExactly("https://example.org/a,b", "say \"no\"", "a\nb");
  }

  @Test
  void semicolonsAndTabsPartValuesToo() {
    assertThat(ExclusionList.parse("a1;https://example.org/1\na2\thttps://example.org/2"))
        .containsExactly("a1", "https://example.org/1", "a2", "https://example.org/2");
  }

  @Test
  void aUrlThatFillsItsLineMayHaveCommasWithoutQuotes() {
    assertThat(ExclusionList.parse("https://example.org/7,75399,title.html\n"))
        .contains("https://example.org/7,75399,title.html");
    assertThat(ExclusionList.parse("https://example.org/1,a1\n"))
        .contains("https://example.org/1", "a1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstValue() {
    assertThat(ExclusionList.parse("\ufeffa1\n")).containsExactly("a1");
  }

  @Test
  void anEmptyListExcludesNothing() {
    assertThat(ExclusionList.parse("")).isEmpty();
    assertThat(ExclusionList.parse("\n \n,,\"\"\n")).isEmpty();
  }
}
