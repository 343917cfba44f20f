package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
