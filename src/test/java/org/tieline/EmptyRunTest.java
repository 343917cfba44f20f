package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFile;
import org.tieline.job.Run;

@ExtendWith(SparkExtension.class)
class EmptyRunTest {
  private static final String JOB =
      "output: none\ncorpus: {inputs: [{path: broken.jsonl}]}\nreports: {terms: {}}\n";

  @Test
  void aRunThatReadsNoArticleEndsAndSaysSo(SparkSession spark, @TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"cut off");
    Job job = JobFile.read("job.yaml", JOB, Map.of());
    Run.Result result = QuietRun.of(spark, job, JOB, new Folder(folder.toUri().toString()));

    assertThat(Summary.of(result))
        .contains(
            "No article was read. Records refused: 1; ",
            "none/corpus/rejects tells",
            "corpus/inputs");
  }
}
