package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  private static String id(String name) {
    return Identity.of(EntityType.PERSON, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Volodymyr Zelensky",
        "Volodymyr Zelenskyy",
        "Vladimir Zelenskiy",
        "Владимир Зеленский",
        "Володимир Зеленський"
      })
  void aNameHasOneIdInEverySpelling(String name) {
    assertThat(id(name)).isEqualTo("person:volodymyr-zelensky");
  }

  @Test
  void spellingsOfSlavicNamesAreOne() {
    assertThat(id("Sergey Lavrov"))
        .isEqualTo(id("Сергей Лавров"))
        .isEqualTo("person:sergei-lavrov");
    assertThat(id("Viktor Khrenin")).isEqualTo(id("Виктор Хренин"));
    assertThat(id("Dmytro Kuleba")).isEqualTo(id("Дмитрий Кулеба"));
    assertThat(id("Andriy Yermak")).isEqualTo(id("Андрей Ермак"));
    assertThat(id("Vladimir Vladimirovich Putin")).isEqualTo("person:vladimir-putin");
    assertThat(id("Alyaksandr Lukashenka")).isEqualTo("person:alexander-lukashenko");
  }

  @Test
  void otherNamesKeepTheirSpelling() {
    assertThat(id("Radosław Sikorski")).isEqualTo("person:radoslaw-sikorski");
    assertThat(id("Janet Yellen")).isEqualTo("person:janet-yellen");
    assertThat(id("Donald J. Trump")).isEqualTo("person:donald-trump");
    assertThat(id("George H. W. Bush")).isNotEqualTo(id("George W. Bush"));
    assertThat(id("习近平")).isEqualTo("person:习近平");
  }

  @Test
  void aShortFormIsTheSurnameAndInChinaTheFirstWord() {
    assertThat(PersonNames.shortForms("Volodymyr Zelenskyy"))
        .containsExactly(PersonNames.surname("Зеленский"));
    assertThat(PersonNames.shortForms("Xi Jinping")).containsExactlyInAnyOrder("xi", "jinping");
  }

  @Test
  void aSurnameOfSeveralWordsIsShort() {
    assertThat(List.of("von der Leyen", "De Croo", "bin Salman", "Al-Assad", "Le Pen"))
        .allMatch(PersonNames::isShort);
    assertThat(List.of("Ursula von der Leyen", "Al Gore")).noneMatch(PersonNames::isShort);
    assertThat(PersonNames.shortForms("Bashar al-Assad"))
        .containsExactly(PersonNames.surname("Assad"));
  }
}
