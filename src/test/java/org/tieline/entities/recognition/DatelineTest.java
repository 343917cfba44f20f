package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MINSK, July 8 (BelTA) — |Belarus said",
        "BRUSSELS (Reuters) - |The EU said",
        "BEIJING, July 8 (Xinhua) -- |China said",
        "KYIV, Ukraine (AP) — |Ukraine said",
        "WASHINGTON — |The president said",
        "МИНСК — |Президент сказал",
        "ST. PETERSBURG, Russia -- |President Putin said",
        "LONDON/PARIS (Reuters) - |Britain and France said",
        "(Reuters) - |Poland said",
        "МИНСК, 8 июля. /ТАСС/. |Белоруссия заявила",
        "Minsk, 8 July (BelTA). |Belarus said",
        "Minsk, July 8, 2024 (BelTA): |Belarus said",
        "Москва. 8 июля. INTERFAX.RU - |Россия заявила"
      })
  void aDatelineEndsWhereTheStoryBegins(String text) {
    int story = text.indexOf('|');
    Furniture furniture = Furniture.of(text.replace("|", ""));

    assertThat(furniture.isDateline(0)).isTrue();
    assertThat(furniture.isDateline(story)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus said on Monday that China — its ally — had sent troops.",
        "Gazprom, Russia's gas exporter, cut supplies to Poland (PAP). Warsaw protested.",
        "China, Russia and Iran began naval drills (photo). They will last a week.",
        "Poland (population 38 million) is a neighbour - and a big one.",
        "КНР — стратегический партнёр Белоруссии, заявил Лукашенко.",
        "США — главный союзник Польши.",
        "NATO, Russia and China — the three names in the strategy — are old.",
        "US – China trade fell.",
        "Vladimir Putin arrived in Minsk on Monday."
      })
  void aStoryWithoutADatelineBeginsAtOnce(String text) {
    assertThat(Furniture.of(text).isDateline(0)).isFalse();
  }
}
