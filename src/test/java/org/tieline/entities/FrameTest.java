package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.entities.Annotated.Named;

/** What stands around a story is told in its mentions and counted nowhere. */
class FrameTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRUSSELS (Reuters) - Belarus will send troops.",
        "Belarus will send troops.\n\nPhoto: Ioana Radu/Example Wire, Brussels",
        "Belarus will send troops. REUTERS/Ann Wang",
        "Belarus will send troops.\n\nCopyright 2024 Brussels Wire, Brussels",
        "Belarus will send troops.\n\n© Ioana Radu, Brussels"
      })
  void datelinesCreditsAndOutletsCountNowhere(String text) {
    Annotated article = Annotations.english("a", text, DAY);
    List<Named> names =
        article.sentences().stream().flatMap(sentence -> sentence.names().stream()).toList();

    assertThat(names).filteredOn(name -> !name.counted()).isNotEmpty();
    assertThat(CountryCounts.of(article).rows())
        .extracting(ArticleCountry::country)
        .containsExactly("BLR");
    EntityCounter counter = new EntityCounter();
    counter.add(article);
    assertThat(counter.drain()).extracting(EntityCount::entity_id).isNotEmpty().containsOnly("BLR");
  }

  @Test
  void aSpeakerInTheFrameIsNoSpeaker() {
    Annotated article =
        Annotations.english("a", "BRUSSELS (Reuters) - It would not yield, Reuters said.", DAY);

    assertThat(QuotationTable.rows(article, true))
        .allSatisfy(said -> assertThat(said.speaker_id()).isNotEqualTo("place:brussels"));
  }
}
