package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.record.Given;
import org.tieline.corpus.record.Given.GivenName;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.spark.Rows;
import org.tieline.spark.Table;

@ExtendWith(SparkExtension.class)
class GivenNamesTest {
  @Test
  void aListedNameIsTheEntityThatARecognisedOneWouldBe() {
    Given given =
        new Given(
            List.of(
                new GivenName("person", "Alexander Lukashenko", null),
                new GivenName("organization", "Gazprom", null),
                new GivenName("place", "Minsk", "BLR"),
                new GivenName("country", "Belarusian", "BLR")),
            null);

    List<NamingSentence> listed = GivenNames.of(given);

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).isText()).isFalse();
    assertThat(listed.get(0).names())
        .extracting(Named::entity_id, Named::entity_name, Named::country)
        .containsExactly(
            tuple(
                Annotations.english("a", "Alexander Lukashenko spoke to reporters.", null)
                    .sentences()
                    .get(0)
                    .names()
                    .get(0)
                    .entity_id(),
                "Alexander Lukashenko",
                null),
            tuple("organization:gazprom", "Gazprom", null),
            tuple("place:minsk", "Minsk", "BLR"),
            tuple("BLR", "Belarus", "BLR"));
  }

  @Test
  void placesOfOneNameInTwoCountriesAreMentionsOfTheirOwn(SparkSession spark) {
    Given given =
        new Given(
            List.of(
                new GivenName("place", "Tripoli", "LBY"), new GivenName("place", "Tripoli", "LBN")),
            null);
    Annotated article =
        new Annotated("a", "a", "West", "en", null, GivenNames.of(given), List.of(), List.of());
    Dataset<Mention> mentions =
        EntityTables.mentions(spark.createDataset(List.of(article), Rows.of(Annotated.class)));

    assertThat(mentions.dropDuplicates(Mention.class.getAnnotation(Table.class).key()).count())
        .isEqualTo(2);
  }

  @Test
  void aCountryWithoutACodeIsNoCountry() {
    Given given = new Given(List.of(new GivenName("country", "Atlantis", null)), null);

    assertThat(GivenNames.of(given).get(0).names()).isEmpty();
  }

  @Test
  void nothingGivenIsNoListing() {
    assertThat(GivenNames.of(null)).isEmpty();
    assertThat(GivenNames.of(new Given(List.of(), null))).isEmpty();
  }
}
