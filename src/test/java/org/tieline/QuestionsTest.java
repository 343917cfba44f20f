package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every question in conf/questions has an answer in the sample's report. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private static final Path QUESTIONS = Path.of("conf/questions");

  private Reports reports;
  private String folder;

  @BeforeAll
  void makeTheReport(SparkSession spark) throws Exception {
    folder = SampleRun.report(spark);
    reports = new Reports(folder);
  }

  @AfterAll
  void close() throws SQLException {
    reports.close();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasAnAnswer() throws Exception {
    return Files.list(QUESTIONS)
        .filter(file -> file.toString().endsWith(".sql"))
        .sorted()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(
                                reports.rows(
                                    Files.readString(file)
                                        .replace("reports/belarus-china-russia", folder)
                                        .replaceAll(";\\s*$", "")))
                            .isNotEmpty()));
  }
}
