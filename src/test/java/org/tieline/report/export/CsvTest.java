package org.tieline.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void rowsAreLinesThatEndAsTheStandardSays() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<List<Object>> rows =
        List.of(
            Arrays.asList("Минск, \"Minsk\"", 7L, -0.5, null),
            Arrays.asList("", LocalDate.of(2024, 7, 8), Instant.EPOCH, true));
    Csv.write(out, List.of("a", "b", "c", "d"), rows.iterator());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffa,b,c,d\r\n"
                + "\"Минск, \"\"Minsk\"\"\",7,-0.5,\r\n"
                + "\"\",2024-07-08,1970-01-01T00:00:00Z,true\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\uff1d1+1", "=cmd|' /C calc'!A0"})
  void aTextIsNeverAFormula(String text) {
    assertThat(Csv.field(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void blanksBeforeAFormulaDoNotHelpIt(String text) {
    assertThat(Csv.field(text).replace("\"", "")).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @CsvSource({"a=1, a=1", "1-2, 1-2", "'''quoted''', '''quoted'''"})
  void otherTextsStayAsTheyAre(String text, String field) {
    assertThat(Csv.field(text)).isEqualTo(field);
  }

  @Test
  void aNegativeNumberIsANumber() {
    assertThat(Csv.field(-12L)).isEqualTo("-12");
  }
}
