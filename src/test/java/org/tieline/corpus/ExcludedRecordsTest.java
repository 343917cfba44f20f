package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tieline.SparkExtension;

/** Broken records of articles that are never to be published. */
@ExtendWith(SparkExtension.class)
class ExcludedRecordsTest {
  private static final String SECRET = "secret ".repeat(200).strip();
  private static final String BAD_DATE =
      "{\"text\": \"%s\", \"published\": \"yesterday\", \"%s\": \"%s\"}\n";

  private final SparkSession spark;
  @TempDir private Path folder;

  ExcludedRecordsTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<Parsed> rejects(Set<String> excluded, String... names) throws IOException {
    InputPlan[] inputs = new InputPlan[names.length];
    for (int i = 0; i < names.length; i++) {
      inputs[i] = new InputPlan(names[i], folder.resolve(names[i]).toString(), "jsonl", Map.of());
    }
    return Reading.excluding(spark, excluded, inputs).filter("outcome = 'reject'").collectAsList();
  }

  private void write(String name, String lines) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("a.jsonl"), lines);
  }

  @Test
  void aRecordIsWithheldByAnIdOrUrlFarBehindItsText() throws IOException {
    write(
        "wires",
        BAD_DATE.formatted(SECRET, "id", "taken")
            + BAD_DATE.formatted(SECRET, "url", "https://e.com/taken")
            + BAD_DATE.formatted("Open.", "id", "other"));

    List<Parsed> rejects = rejects(Set.of("taken", "https://e.com/taken"), "wires");

    assertThat(rejects).extracting(Parsed::raw).filteredOn(String::isEmpty).hasSize(2);
    assertThat(rejects)
        .filteredOn(reject -> reject.raw().isEmpty())
        .extracting(Parsed::detail)
        .containsOnly("withheld: it names an article of corpus.exclude");
    assertThat(rejects).extracting(Parsed::raw).anyMatch(raw -> raw.contains("Open."));
  }

  @Test
  void aRecordIsWithheldByTheIdThatItWouldBePublishedUnder() throws IOException {
    write("wires", BAD_DATE.formatted("secret", "id", "1") + "{\"id\": \"1\", \"text\": secret}\n");
    write("blogs", BAD_DATE.formatted("open", "id", "1"));

    assertThat(rejects(Set.of("wires/1"), "wires", "blogs"))
        .extracting(Parsed::raw)
        .filteredOn(raw -> !raw.isEmpty())
        .singleElement()
        .asString()
        .contains("open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://e.com/7,75399,311.html | https://e.com/7,75399,311.html",
        "https://e.com/a_(b)            | https:\\/\\/e.com\\/a_(b)",
        "https://e.com/?a=1&b=2         | https://e.com/?a=1\\u0026b=2",
        "Зубр 17                        | \\u0417\\u0443\\u0431\\u0440 17"
      })
  void aBrokenRecordIsWithheldHoweverItsIdIsWritten(String excluded, String written)
      throws IOException {
    write("wires", "{\"id\": \"%s\", \"text\": \"so \"secret\"\"}\n".formatted(written));

    assertThat(rejects(Set.of(excluded), "wires")).extracting(Parsed::raw).containsExactly("");
    assertThat(rejects(Set.of("other, (one)"), "wires").get(0).raw()).contains("secret");
  }

  @Test
  void ofALongRecordThatCannotBeReadNothingIsTold() throws IOException {
    write("wires", "{\"text\": \"%s\", \"id\": \"taken\"\n".formatted(SECRET));

    assertThat(rejects(Set.of("taken"), "wires")).extracting(Parsed::raw).containsExactly("");
    assertThat(rejects(Set.of(), "wires").get(0).raw()).startsWith("{\"text\": \"secret");
  }

  @Test
  void nothingOfAnArticleThatIsNeverToBePublishedIsKept() throws IOException {
    write(
        "wires",
        "{\"id\": \"taken\", \"title\": \"secret\", \"text\": \"secret\", \"source\": \"secret\","
            + " \"url\": \"https://e.com/secret\", \"published\": \"2024-07-04\"}\n");
    InputPlan wires = new InputPlan("wires", folder.resolve("wires").toString(), "jsonl", Map.of());

    assertThat(Reading.excluding(spark, Set.of("taken"), wires).collectAsList())
        .filteredOn(record -> record.outcome().equals(Parsed.OUTSIDE))
        .containsExactly(Parsed.outside(0, 0, 1));
  }
}
