package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  void aPersonWhomNobodyKnowsIsNoPartOfTheOrganisation() {
    assertThat(Articles.names("Mr. Oskwin Adare of Kestrel Union met officials on the same day."))
        .extracting(Name::surface, Name::type)
        .containsExactly(
            tuple("Oskwin Adare", EntityType.PERSON),
            tuple("Kestrel Union", EntityType.ORGANIZATION));
  }

  @Test
  void anOrganisationOfALandIsOneName() {
    assertThat(Articles.names("The Evangelical Church of Westphalia elected a bishop."))
        .extracting(Name::surface)
        .containsExactly("Evangelical Church of Westphalia");
  }

  @Test
  void theOrganisationBehindAPersonIsFoundByItsLastWord() {
    assertThat(Articles.names("Mara Velkin of Corvane Systems met officials on the same day."))
        .extracting(Name::surface, Name::type)
        .contains(tuple("Corvane Systems", EntityType.ORGANIZATION));
  }

  @Test
  void aBankIsAnOrganisationUnlessItIsLand() {
    assertThat(Articles.names("Petra Lundivar of Nembrel Bank went to the West Bank on Monday."))
        .extracting(Name::surface, Name::type)
        .contains(tuple("Nembrel Bank", EntityType.ORGANIZATION))
        .doesNotContain(tuple("West Bank", EntityType.ORGANIZATION));
  }
}
