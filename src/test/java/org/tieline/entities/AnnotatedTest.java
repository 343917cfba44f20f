package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.entities.Annotated.Affiliated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.entities.Annotated.Quoted;
import org.tieline.spark.Rows;

/** What was read in an article, as a row. */
@ExtendWith(SparkExtension.class)
class AnnotatedTest {

  @Test
  void allThatWasReadComesBackFromARow(SparkSession spark) {
    Named lukashenko =
        new Named(
            131,
            141,
            "Lukashenko",
            "alexander-lukashenko",
            "Alexander Lukashenko",
            "person",
            "BLR",
            "surname");
    Named company = new Named(160, 163, "MAZ", "maz", "MAZ", "organization", null, "dateline");
    Annotated article =
        new Annotated(
            "a1",
            "s1",
            null,
            "en",
            null,
            List.of(
                new NamingSentence(0, 0, 40, 0, List.of()),
                new NamingSentence(3, 120, 170, 2, List.of(lukashenko, company)),
                new NamingSentence(NamingSentence.LISTED, 0, 0, 0, List.of(company))),
            List.of(new Affiliated(3, 131, "president", "BLR")),
            List.of(
                new Quoted(3, 121, 125, "Так!", "said", 3, 131),
                new Quoted(4, 180, 182, "“”", null, -1, 0)));

    assertThat(spark.createDataset(List.of(article), Rows.of(Annotated.class)).first())
        .isEqualTo(article);
  }
}
