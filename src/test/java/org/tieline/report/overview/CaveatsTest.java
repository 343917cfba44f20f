package org.tieline.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class CaveatsTest {

  private static List<String> of(boolean naming, boolean coding) {
    Gathered languages =
        new Gathered(
            List.of("language", "articles", "stories", "undated"),
            List.of(
                RowFactory.create("en", 90L, 80L, 0L),
                RowFactory.create("pl", 9L, 9L, 0L),
                RowFactory.create("ru", 5L, 5L, 0L),
                RowFactory.create("fi", 3L, 3L, 0L)),
            4);
    CorpusFigures figures =
        new CorpusFigures(
            107,
            107,
            0,
            0,
            0,
            97,
            languages,
            Gathered.none(),
            0,
            Gathered.none(),
            List.of(),
            Gathered.none());
    return Caveats.of(figures, JsonNodeFactory.instance.objectNode(), 0, naming, coding);
  }

  @Test
  void whereEventsAreNotReadIsSaid() {
    assertThat(of(true, true))
        .contains(
            "Who does what to whom is read in English and Russian only: no event is told in Polish"
                + " and Finnish (12 articles).");
  }

  @Test
  void whereNamesAreNotLookedForIsSaid() {
    assertThat(of(true, false))
        .contains("Names are not looked for in Finnish: 3 articles count in no network and no tie.")
        .noneMatch(caveat -> caveat.startsWith("Who does"));
    assertThat(of(false, false)).noneMatch(caveat -> caveat.startsWith("Names"));
  }
}
