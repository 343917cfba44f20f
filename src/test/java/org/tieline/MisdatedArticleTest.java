package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.JobFile;

/** An article whose date is decades before all others. */
@ExtendWith(SparkExtension.class)
class MisdatedArticleTest {
  private static final String JOB =
      """
      output: reports
      store: off
      corpus: {period: year, inputs: [{path: news.jsonl}]}
      reports: {ties: {}}
      """;
  private static final String LINE =
      "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"Belarus and China met near Brest.\"}\n";

  @Test
  void theReportsAreMadeAndTheYearsWithoutAnArticleAreTold(SparkSession spark, @TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("news.jsonl"),
        LINE.formatted("a", "1970-01-01") + LINE.formatted("b", "2024-07-04"));
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    QuietRun.of(
        spark,
        JobFile.read("job.yaml", JOB, Map.of()),
        JOB,
        new Folder(folder.toUri().toString()),
        told);

    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("no article is of the time between 1970-01-01 and 2024-07-04");
    try (Reports reports = new Reports(folder.resolve("reports").toString())) {
      assertThat(reports.value("select count(*) from {corpus/periods}")).isEqualTo("55");
    }
  }
}
