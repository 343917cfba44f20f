package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private static final String TOLD =
      " holds a password, and the job file is published in run.json; give it as a property of Spark,"
          + " such as spark.hadoop.fs.s3a.secret.key";

  @Test
  void aPasswordInAPlaceIsRefusedAndNotShown() {
    String job =
        """
        output: s3a://AKIA4:ab/c+d@reports/drill
        corpus:
          inputs:
            - path: hdfs://minsk:canary@namenode:8020/news
        """;
    assertThat(JobFiles.faults(job))
        .containsExactly(
            "drill.yaml:1: output:" + TOLD, "drill.yaml:4: corpus.inputs[0].path:" + TOLD);
  }

  @Test
  void aPasswordOfTheCommandLineIsRefusedToo() {
    assertThat(
            JobFiles.faults(JobFiles.LEAST, Map.of("output", "https://minsk:canary@example.org/a")))
        .isEqualTo(List.of("--set: output:" + TOLD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hdfs://namenode:8020/reports",
        "hdfs://namenode:8020/at@home",
        "hdfs://minsk@namenode/reports",
        "s3a://reports/drill",
        "file:/reports/a:b@c"
      })
  void aPlaceWithoutOneIsTaken(String place) {
    assertThatCode(() -> JobFiles.read(JobFiles.LEAST, Map.of("output", "'" + place + "'")))
        .doesNotThrowAnyException();
  }
}
