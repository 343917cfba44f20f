package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void aLineBreakEndsAParagraph() {
    assertThat(lines("One.\n Two. \n\nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void inHardWrappedTextABlankOrIndentedLineDoes() {
    String text =
        """
            Belarus and China began a joint exercise near Brest on
        Monday, the first since Minsk joined the organisation and
        the largest that the two countries have ever held there
        together, both defence ministries said.
            Warsaw called it a provocation and closed the crossing
        for the week, as officials had announced on Sunday.
        """;

    assertThat(lines(text))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Belarus and China began a joint exercise near Brest on Monday, the first")
        .endsWith("both defence ministries said.");
  }

  @Test
  void blankTextHasNone() {
    assertThat(lines(" \n\t\n")).isEmpty();
  }

  private static List<String> lines(String text) {
    return Paragraphs.of(text).stream().map(paragraph -> paragraph.line(text)).toList();
  }
}
