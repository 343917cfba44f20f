package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadsTest {

  @Test
  void anArticleThatMatchesNoneLeadsItsOwnStory() {
    assertThat(Leads.of(3, new long[0])).containsExactly(0, 1, 2);
  }

  @Test
  void membersJoinTheEarliestLeadThatTheyMatch() {
    long[] matches = {Pairs.of(1, 3), Pairs.of(0, 3), Pairs.of(1, 2)};

    assertThat(Leads.of(4, matches)).containsExactly(0, 1, 1, 0);
  }

  @Test
  void anArticleThatMatchesOnlyAMemberDoesNotJoin() {
    long[] matches = {Pairs.of(0, 1), Pairs.of(1, 2)};

    assertThat(Leads.of(3, matches)).containsExactly(0, 0, 2);
  }

  @Test
  void aRoundupOfTwoStoriesDoesNotMakeThemOne() {
    int roundup = 2;
    long[] matches = {Pairs.of(0, roundup), Pairs.of(1, roundup)};

    assertThat(Leads.of(3, matches)).containsExactly(0, 1, 0);
  }

  @Test
  void onlyLeadsOfOthersHaveReprints() {
    assertThat(Leads.withReprints(new int[] {0, 1, 1, 3}).stream()).containsExactly(1);
  }
}
