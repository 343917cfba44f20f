package org.tieline.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static byte[] book(List<Object> row) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      book.sheet("ties", List.of("a", "b"), List.of(row).iterator());
    }
    return out.toByteArray();
  }

  /** The sheet's XML, which a parser has taken. */
  private static String sheet(Object first, Object second) throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(book(Arrays.asList(first, second))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          byte[] content = zip.readAllBytes();
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(content));
          return new String(content, StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no sheet");
  }

  @Test
  void aTextIsATextEvenIfItLooksLikeAFormula() throws Exception {
    assertThat(sheet("=1+1", null))
        .contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is>")
        .doesNotContain("<f>");
  }

  @Test
  void blanksAroundATextAreKept() throws Exception {
    assertThat(sheet("talks with ", " on trade"))
        .contains("<t xml:space=\"preserve\">talks with </t>")
        .contains("<t xml:space=\"preserve\"> on trade</t>");
  }

  @Test
  void numbersAndDaysAreNumbers() throws Exception {
    assertThat(sheet(7L, LocalDate.of(2024, 7, 8))).contains("<v>7</v>", "<v>45481.0</v>");
    assertThat(sheet(0.5, Instant.parse("2024-07-08T12:00:00Z")))
        .contains("<v>0.5</v>", "<v>45481.5</v>");
  }

  @Test
  void daysThatASheetCanNotTellAreTexts() throws Exception {
    assertThat(sheet(LocalDate.of(1867, 3, 30), null)).contains(">1867-03-30</t>");
  }

  @Test
  void charactersThatXmlCanNotTellDoNotBreakTheSheet() throws Exception {
    assertThat(sheet("a\u0000b\u0007c\uffff<&>", "\ud83d\ude00 \ud800 \udc00"))
        .contains("&lt;&amp;");
  }

  @Test
  void aTextThatIsLongerThanACellIsCut() throws Exception {
    long left =
        sheet("Q".repeat(40_000), null)
            .split("<sheetData>")[1]
            .chars()
            .filter(c -> c == 'Q')
            .count();
    assertThat(left).isEqualTo(Workbook.MOST_CHARACTERS - 1);
  }

  @Test
  void nothingTellsWhenTheBookWasMade() throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(book(List.of("a", 1L))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("dcterms:created");
      }
    }
    assertThat(book(List.of("a", 1L))).isEqualTo(book(List.of("a", 1L)));
  }
}
