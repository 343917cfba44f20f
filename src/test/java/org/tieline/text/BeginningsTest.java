package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {
  private static final String SHIP = "\ud83d\udea2";

  @Test
  void aTextIsCutAfterItsFirstCharacters() {
    assertThat(Beginnings.of("drill", 3)).isEqualTo("dri");
    assertThat(Beginnings.of("drill", 5)).isEqualTo("drill");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Beginnings.of("a" + SHIP + SHIP, 2)).isEqualTo("a");
    assertThat(Beginnings.of("a" + SHIP + SHIP, 3)).isEqualTo("a" + SHIP);
  }
}
