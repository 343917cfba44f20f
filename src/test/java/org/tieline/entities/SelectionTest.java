package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.tieline.SparkExtension;
import org.tieline.spark.Rows;

@ExtendWith(SparkExtension.class)
class SelectionTest {

  @Test
  void aFormIsNamedOnlyAsWordsOfItsOwn() {
    String query = "belarus or \"people's republic\" or россия";
    assertThat(Selection.isInWords("belarus", query)).isTrue();
    assertThat(Selection.isInWords("people's republic", query)).isTrue();
    assertThat(Selection.isInWords("россия", query)).isTrue();
    assertThat(Selection.isInWords("rus", query)).isFalse();
    assertThat(Selection.isInWords("росси", query)).isFalse();
  }

  @Test
  void whoTheQueryNamesByAnyFormIsFound(SparkSession spark) {
    Dataset<Alias> aliases =
        spark.createDataset(
            List.of(
                new Alias("BLR", "Belarus", 9, "name"),
                new Alias("RUS", "Россия", 4, "name"),
                new Alias("USA", "US", 7, "name"),
                new Alias("person:Anna Bel", "Bel", 1, "name")),
            Rows.of(Alias.class));

    assertThat(Selection.named(Optional.of("BELARUS AND россия AND business"), aliases))
        .containsExactly("BLR", "RUS");
    assertThat(Selection.named(Optional.empty(), aliases)).isEmpty();
  }

  @Test
  void operatorsNameNobodyAndCapitalsAreOnlyNamedInCapitals(SparkSession spark) {
    Dataset<Alias> aliases =
        spark.createDataset(
            List.of(
                new Alias("place:Oregon", "OR", 2, "name"),
                new Alias("place:Indiana", "IN", 2, "name"),
                new Alias("organization:NOT", "NOT", 2, "name"),
                new Alias("USA", "US", 7, "name"),
                new Alias("BLR", "Belarus", 9, "name"),
                new Alias("CHN", "China", 9, "name")),
            Rows.of(Alias.class));

    for (String query :
        List.of(
            "Belarus OR China",
            "belarus or china",
            "(Belarus NEAR/5 China) NOT news of us in Asia")) {
      assertThat(Selection.named(Optional.of(query), aliases))
          .as(query)
          .containsExactly("BLR", "CHN");
    }
    assertThat(Selection.named(Optional.of("Belarus AND US"), aliases))
        .containsExactly("BLR", "USA");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void whoIsNamedDoesNotDependOnTheMachinesLocale(SparkSession spark) {
    Dataset<Alias> aliases =
        spark.createDataset(
            List.of(new Alias("Q125506", "Iğdır", 2, "name")), Rows.of(Alias.class));
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("en", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(Selection.named(Optional.of("Iğdır"), aliases)).as(locale).hasSize(1);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
