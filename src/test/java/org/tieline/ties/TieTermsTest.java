package org.tieline.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Article;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;

/** The words that tell a tie from its ends. */
@ExtendWith(SparkExtension.class)
class TieTermsTest {
  private final SparkSession spark;
  private final List<WrittenStory> stories = new ArrayList<>();

  TieTermsTest(SparkSession spark) {
    this.spark = spark;
  }

  @AfterEach
  void forget() {
    spark.catalog().clearCache();
  }

  private void add(int count, String... sentences) {
    for (int i = 0; i < count; i++) {
      stories.add(WrittenStory.of("story-" + stories.size(), "en", sentences));
    }
  }

  private Map<String, TieTerm> terms() {
    return TieTerms.of(
            spark.createDataset(
                stories.stream().map(WrittenStory::article).toList(), Rows.of(Article.class)),
            spark.createDataset(
                stories.stream().map(WrittenStory::annotated).toList(), Rows.of(Annotated.class)),
            Set.of("BLR-CHN"))
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(TieTerm::term, row -> row));
  }

  @Test
  void sentencesOnBothAreHeldAgainstThoseOnOneOnly() {
    add(5, "Belarus and China signed a treaty.");
    add(3, "Belarus signed a treaty.");
    add(4, "China grew wheat.");
    add(1, "Belarus and China signed it.", "Belarus signed it.");

    Map<String, TieTerm> terms = terms();

    assertThat(terms.keySet()).containsExactlyInAnyOrder("signed", "treaty");
    assertThat(terms.get("signed").stories()).isEqualTo(6);
    assertThat(terms.get("treaty").stories()).isEqualTo(5);
    // The last story has the word beside both and beside Belarus alone.
    assertThat(terms.get("signed").reference_stories()).isEqualTo(3 + 1);
    assertThat(terms.get("treaty").reference_stories()).isEqualTo(3);
    // Beside both, eleven uses; beside one, 4 + 3, and 4 each of grew and wheat.
    double share = 11. / (11 + 15);
    assertThat(terms.get("signed").lift()).isCloseTo(6.5 / (10 * share + .5), within(1e-12));
    assertThat(terms.get("treaty").lift()).isCloseTo(5.5 / (8 * share + .5), within(1e-12));
  }

  @Test
  void aWordThatBothSidesUseAlikeTellsNothing() {
    add(3, "Belarus and China talked.");
    add(3, "Belarus talked.");

    assertThat(terms()).isEmpty();
  }
}
