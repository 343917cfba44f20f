package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.SparkExtension;

@ExtendWith(SparkExtension.class)
class ConditionsTest {
  record Row(String source, long words) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source <> 'Example Wire'",
        "words BETWEEN 1 AND 10 OR source IS NULL",
        "lower(source) LIKE '%wire%'",
        "source IN ('a', 'b') AND NOT (`words` > 3)",
        "pmod(xxhash64(source), 10) = 0"
      })
  void aConditionOnKnownColumnsHasNoFault(String condition) {
    assertThat(Conditions.fault(condition, Row.class)).isEmpty();
  }

  @Test
  void unknownColumnsAreTold() {
    assertThat(Conditions.fault("sorce = 'a' AND size > 3 AND words > 3", Row.class))
        .contains("no column size, sorce; there are source, words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words > 3 AND day >= current_date() - 30",
        "time < now()",
        "time > current_timestamp()",
        "day = curdate()",
        "time > localtimestamp()",
        "words < unix_timestamp()",
        "source = current_user()"
      })
  void aConditionThatAsksWhenOrByWhomItIsRunIsRefused(String condition) {
    assertThat(Conditions.fault(condition, Dated.class))
        .get()
        .asString()
        .contains("it asks when or by whom it is run")
        .contains("--set corpus.from=");
  }

  record Dated(String source, long words, LocalDate day, Instant time) {}

  @Test
  void whatDoesNotParseIsTold() {
    assertThat(Conditions.fault("source =", Row.class))
        .contains("not a Spark SQL condition: 'source ='");
  }

  @Test
  void aConditionTooDeepToReadIsTold() {
    for (String deep :
        List.of(
            "NOT ".repeat(5000) + "words > 1",
            "words" + " + 1".repeat(5000) + " > 1",
            "(".repeat(100_000) + "words > 1" + ")".repeat(100_000))) {
      assertThat(Conditions.fault(deep, Row.class)).isPresent();
    }
  }

  @Test
  void likeMatchesWhatSparkMatchesAndInLinearTime(SparkSession spark) {
    List<String> patterns =
        List.of(
            "title like '%a%a%a%a%a%a%a%a%a%aQ'",
            "title like 'a_b%'",
            "title like '100\\\\%'",
            "title like '100!%' escape '!'",
            "title ilike 'МИНСК_%'",
            "title not like '%.%'",
            "length(title) like '5%'",
            "length(title) rlike '[0-4]'");
    List<String> titles = List.of("a\nb c", "axb", "ab", "100%", "100x", "Минск.", "минск", "");
    for (String pattern : patterns) {
      Dataset<org.apache.spark.sql.Row> rows =
          spark.createDataset(titles, Encoders.STRING()).toDF("title");
      assertThat(rows.filter(Conditions.column(pattern)).collectAsList())
          .as(pattern)
          .isEqualTo(rows.filter(pattern).collectAsList());
    }
    assertThat(
            spark
                .createDataset(List.of("a".repeat(50_000) + "b"), Encoders.STRING())
                .toDF("title")
                .filter(Conditions.column(patterns.get(0)))
                .count())
        .isZero();
  }

  @Test
  void aPatternThatWouldBacktrackForEverMatchesInLinearTime(SparkSession spark) {
    String text = "a".repeat(50_000) + "b";
    Column matches = Conditions.column("title rlike '(a+)+$' or regexp_like(title, '^a+b$')");
    assertThat(
            spark
                .createDataset(List.of(text), Encoders.STRING())
                .toDF("title")
                .select(matches, Conditions.column("title rlike '(a|aa)+c'"))
                .collectAsList())
        .containsExactly(RowFactory.create(true, false));
  }

  @Test
  void aMissingTextMatchesNothingAndIsNotAFailure(SparkSession spark) {
    assertThat(
            spark
                .range(1)
                .select(Conditions.column("cast(null as string) rlike 'a'"))
                .first()
                .get(0))
        .isNull();
  }

  @Test
  void aPatternThatIsNoneIsTold() {
    assertThat(Conditions.fault("source rlike '('", Row.class))
        .contains("'(' is no regular expression of RE2: missing closing )");
    assertThat(Conditions.fault("source rlike source", Row.class))
        .contains("the pattern of rlike is a text in quotes");
    assertThat(Conditions.fault("source like source", Row.class))
        .contains("the pattern of LIKE is a text in quotes");
    assertThat(Conditions.fault("source like 'a!b' escape '!'", Row.class))
        .hasValueSatisfying(fault -> assertThat(fault).startsWith("'a!b' is no pattern of LIKE"));
    assertThat(Conditions.fault("words > 1 and regexp_replace(source, 'a', 'b') = 'c'", Row.class))
        .contains("regexp_replace is not taken; rlike is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense(source) = 1 | no function nonsense",
        "source | is not a boolean",
        "count(*) > 1 | invalid expressions: count(1)",
        "words + source[0] > 1 | words + source[0]",
        "rand(7) < 0.1 | it would choose others in each run",
        "monotonically_increasing_id() < 9 | it would choose others in each run",
        "str_to_map(source)['a'] = 'b' | str_to_map is not taken"
      })
  void whatSparkCanNotComputeIsTold(String condition, String said) {
    assertThat(Conditions.fault(condition, Row.class))
        .hasValueSatisfying(
            fault -> assertThat(fault).containsIgnoringCase(said).doesNotContain("SQLSTATE"));
  }
}
