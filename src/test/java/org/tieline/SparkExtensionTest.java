package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class SparkExtensionTest {
  private final SparkSession injected;

  SparkExtensionTest(SparkSession injected) {
    this.injected = injected;
  }

  @Test
  void allTestsShareOneSessionThatReadsTimesAsUtc(SparkSession spark) {
    assertThat(spark).isSameAs(injected);
    assertThat(spark.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
    assertThat(spark.range(3).count()).isEqualTo(3);
  }
}
