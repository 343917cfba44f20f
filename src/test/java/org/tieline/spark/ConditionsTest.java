package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
  record Row(String source, long words) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source <> 'Example Wire'",
        "words BETWEEN 1 AND 10 OR source IS NULL",
        "lower(source) LIKE '%wire%'",
        "source IN ('a', 'b') AND NOT (`words` > 3)"
      })
  void aConditionOnKnownColumnsHasNoFault(String condition) {
    assertThat(Conditions.fault(condition, Row.class)).isEmpty();
  }

  @Test
  void unknownColumnsAreTold() {
    assertThat(Conditions.fault("sorce = 'a' AND size > 3 AND words > 3", Row.class))
        .contains("no column size, sorce; there are source, words");
  }

  @Test
  void whatDoesNotParseIsTold() {
    assertThat(Conditions.fault("source =", Row.class))
        .contains("not a Spark SQL condition: 'source ='");
  }
}
