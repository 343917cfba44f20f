package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFoldTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 8);

  private static EntityCount count(
      String entity, String facet, String heading, String rule, long mentions, long leads) {
    return new EntityCount(entity, facet, heading, rule, mentions, leads, 0, 0, null, null);
  }

  private static EntityCount source(String entity, String outlet, long leads, LocalDate day) {
    return new EntityCount(
        entity, EntityCount.SOURCE, outlet, "", 2 * leads, leads, 3, 2, day, day);
  }

  private static List<CountedEntity> fold(EntityCount... sorted) {
    List<CountedEntity> folded = new ArrayList<>();
    EntityFold.fold(List.of(sorted).iterator()).forEachRemaining(folded::add);
    return folded;
  }

  @Test
  void countsOfSeveralTasksAddUpAnEntityAtATime() {
    List<CountedEntity> folded =
        fold(
            source("BLR", "West", 4, DAY),
            source("BLR", "East", 5, null),
            source("BLR", "West", 1, DAY.plusDays(3)),
            source("CHN", "West", 7, DAY));

    assertThat(folded)
        .extracting(CountedEntity::entity)
        .containsExactly(
            new Entity("BLR", null, null, null, 10, 9, 6, 2, DAY, DAY.plusDays(3)),
            new Entity("CHN", null, null, null, 7, 3, 2, 1, DAY, DAY));
  }

  @Test
  void anEntityHasTheNameTypeAndCountryOfMostOfItsMentionsAndOfEqualsTheFirst() {
    Entity entity =
        fold(
                count("x", EntityCount.NAME, "Ann Lee", "", 2, 2),
                count("x", EntityCount.NAME, "Anne Lee", "", 1, 1),
                count("x", EntityCount.NAME, "Anne Lee", "", 1, 1),
                count("x", EntityCount.TYPE, "person", "", 3, 3),
                count("x", EntityCount.TYPE, "place", "", 1, 1),
                count("x", EntityCount.COUNTRY, "USA", "", 1, 1),
                count("x", EntityCount.COUNTRY, "GBR", "", 3, 3))
            .get(0)
            .entity();

    assertThat(List.of(entity.name(), entity.type(), entity.country()))
        .containsExactly("Ann Lee", "person", "GBR");
  }

  @Test
  void reprintsOfOneStoryDoNotOutvoteTheLeadsOfOthers() {
    Entity entity =
        fold(
                count("x", EntityCount.NAME, "Ann Lee", "", 30, 30),
                count("x", EntityCount.NAME, "Anne Lee", "", 210, 10),
                count("x", EntityCount.TYPE, "organization", "", 210, 10),
                count("x", EntityCount.TYPE, "person", "", 30, 30),
                count("x", EntityCount.COUNTRY, "GBR", "", 210, 10),
                count("x", EntityCount.COUNTRY, "USA", "", 30, 30))
            .get(0)
            .entity();

    assertThat(List.of(entity.name(), entity.type(), entity.country()))
        .containsExactly("Ann Lee", "person", "USA");
  }

  @Test
  void whomNoLeadNamesHasTheNameOfMostReprints() {
    assertThat(
            fold(
                    count("x", EntityCount.NAME, "Ann Lee", "", 1, 0),
                    count("x", EntityCount.NAME, "Anne Lee", "", 2, 0))
                .get(0)
                .entity()
                .name())
        .isEqualTo("Anne Lee");
  }

  @Test
  void aFormIsCountedInLeadsAndHasTheRuleOfMostMentionsThere() {
    assertThat(
            fold(
                    count("x", EntityCount.ALIAS, "Lee", "surname", 5, 1),
                    count("x", EntityCount.ALIAS, "Lee", "full", 4, 3),
                    count("x", EntityCount.ALIAS, "Ann Lee", "full", 1, 1))
                .get(0)
                .aliases())
        .containsExactly(new Alias("x", "Ann Lee", 1, "full"), new Alias("x", "Lee", 4, "full"));
  }
}
