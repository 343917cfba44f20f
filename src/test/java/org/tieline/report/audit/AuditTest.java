package org.tieline.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.report.PublishedRun;

/** From the sheet that a reader filled in to the precision that is published. */
class AuditTest {
  private static final String HEAD = "run,kind,id,correct\r\n";

  private static AuditSheet.Read read(String text) throws IOException {
    return AuditSheet.read("audit.csv", text);
  }

  @Test
  void rowsThatNobodyJudgedAreLeftOut() throws IOException {
    AuditSheet.Read read =
        read("\ufeff" + HEAD + "r1,event AID,1,yes\r\nr1,event AID,2,\r\nr1,mention place,3,N\r\n");

    assertThat(read.run()).isEqualTo("r1");
    assertThat(read.judgements())
        .containsExactly(new Judgement("event AID", true), new Judgement("mention place", false));
  }

  @Test
  void aSheetThatWasSavedWithSemicolonsIsTheSame() throws IOException {
    String sheet = HEAD + "r1,event AID,1,yes\r\n";
    assertThat(read(sheet.replace(',', ';'))).isEqualTo(read(sheet));
  }

  @Test
  void cellsThatASpreadsheetLeftOutAtTheEndsOfLinesAreEmpty() throws IOException {
    assertThat(read(HEAD + "r1,event AID,1,yes\r\nr1,event AID\r\n").judgements())
        .containsExactly(new Judgement("event AID", true));
    assertThatThrownBy(() -> read(HEAD + "r1,,1,yes\r\n"))
        .hasMessage("audit.csv, row 2: kind: nothing is given; leave it as it was drawn");
  }

  @Test
  void everyWordThatIsNoJudgementIsToldWithItsRow() {
    assertThatThrownBy(() -> read(HEAD + "r1,event AID,1,maybe\r\nr1,event AID,2,x\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            """
            audit.csv, row 2: correct: 'maybe' is given; it takes yes or no, or nothing
            audit.csv, row 3: correct: 'x' is given; it takes yes or no, or nothing\
            """);
    assertThatThrownBy(() -> read("a,b\r\n1,2\r\n"))
        .hasMessage("audit.csv:1: there is no column 'run'; keep the sheet's first line");
  }

  @Test
  void precisionComesWithWilsonsInterval() {
    List<Judgement> judgements =
        List.of(
            new Judgement("event AID", true),
            new Judgement("event AID", true),
            new Judgement("event AID", false));

    JsonNode figures = Audit.figures("r1", judgements).get("event AID");

    assertThat(figures.get("judged").asLong()).isEqualTo(3);
    assertThat(figures.get("correct").asLong()).isEqualTo(2);
    assertThat(figures.get("precision").asDouble()).isEqualTo(2 / 3.0);
    assertThat(figures.get("precision_low").asDouble()).isBetween(0.2076, 0.2077);
    assertThat(figures.get("precision_high").asDouble()).isBetween(0.9385, 0.9386);
  }

  @Test
  void typesHaveEqualSharesSaveWhereThereAreFewer() {
    assertThat(AuditSample.shares(Map.of("a", 2L, "b", 100L, "c", 100L), 22))
        .isEqualTo(Map.of("a", 2, "b", 10, "c", 10));
    assertThat(AuditSample.shares(Map.of("a", 1L, "b", 1L), 22)).isEqualTo(Map.of("a", 1, "b", 1));
    assertThat(AuditSample.shares(Map.of(), 22)).isEmpty();
  }

  @Test
  void theShownRunGetsTheFiguresAndTheOutputKeepsThem(@TempDir Path output) throws IOException {
    Path folder = Files.createDirectories(output.resolve("runs/r1"));
    Files.writeString(output.resolve("current.json"), "{\"run\": \"r1\"}");
    Files.writeString(folder.resolve("run.json"), "{\"run\": \"r1\", \"name\": \"drill\"}");
    Configuration hadoop = new Configuration();
    org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(output.toUri());

    Audit.publish(
        place,
        PublishedRun.at(output.toUri().toString(), hadoop),
        Audit.figures("r1", List.of(new Judgement("event AID", true))),
        hadoop);

    JsonNode record = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    assertThat(record.get("name").asText()).isEqualTo("drill");
    assertThat(record.get("audit").get("event AID").get("precision").asDouble()).isEqualTo(1);
    assertThat(Audit.of(place, hadoop)).contains(record.get("audit"));
  }
}
