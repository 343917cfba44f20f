package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        "s3a://AKIA4:ab+c@reports/news 2024/*.jsonl",
        "s3a://AKIA4:/ab+c@reports/drill",
        "s3a://AKIA4:81/ab@reports/drill",
        "wasbs://drill:/ab@minsk.blob.core.windows.net/reports",
        "https://minsk:can/ary@example.org/a b"
      })
  void aPasswordIsRefusedWhateverItBeginsWithAndWhateverFollows(String place) {
    assertThat(JobFiles.faults(JobFiles.LEAST, Map.of("output", "'" + place + "'")))
        .isEqualTo(List.of("--set: output:" + TOLD));
    assertThatThrownBy(() -> Passwords.refuse("--folder", place))
        .hasMessageStartingWith("--folder: holds a password")
        .hasMessageNotContaining("@");
  }

  @Test
  void aPasswordInACommentIsRefusedByItsLine() {
    assertThat(JobFiles.faults(JobFiles.LEAST + "# output: s3a://AKIA4:ab/c+d@reports/drill\n"))
        .containsExactly("drill.yaml:5:" + TOLD);
  }

  @Test
  void aPasswordThatASettingReplacesIsStillRefused() {
    String job = JobFiles.LEAST.replace("reports/drill", "s3a://AKIA4:ab@reports/drill");
    assertThat(JobFiles.faults(job, Map.of("output", "reports/drill")))
        .containsExactly("drill.yaml:1:" + TOLD);
  }

  @Test
  void anAddressInACommentIsNoPassword() {
    assertThatCode(
            () ->
                JobFiles.read("# of s3a://reports/drill: ask minsk@example.org\n" + JobFiles.LEAST))
        .doesNotThrowAnyException();
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
