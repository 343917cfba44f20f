package org.tieline.ties.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriggerFileTest {

  @Test
  void aTriggerOfTheUsersOwnIsFound() {
    EventCoder coder = EventCoder.with("ASSAULT ; drone ; military ; verb ; zap * with drones\n");

    assertThat(Coded.told(Coded.with(coder, "Russia zapped Poland with drones.", "en")))
        .containsExactly("RUS>POL ASSAULT");
    assertThat(Coded.english("Russia zapped Poland with drones.")).isEmpty();
  }

  @Test
  void aTriggerOfTheUsersOwnReplacesItsLike() {
    EventCoder coder = EventCoder.with("SUPPORT ; - ; - ; verb ; accuse");

    assertThat(Coded.told(Coded.with(coder, "Poland accused Belarus.", "en")))
        .containsExactly("POL>BLR SUPPORT");
  }

  @Test
  void everyMistakeIsNamedWithItsLine() {
    String text =
        """
        # mine
        ATTACK ; - ; - ; verb ; buzz
        ASSAULT ; - ; weather ; verb ; buzz
        ASSAULT ; - ; - ; adverb ; buzz
        ASSAULT ; - ; - ; verb ; buzz,, hum
        ASSAULT ; - ; - ; verb ; * buzz
        ASSAULT ; verb ; buzz
        stop ; - ; - ; noun ; end
        """;

    assertThat(TriggerFile.faults(text))
        .hasSize(7)
        .anySatisfy(fault -> assertThat(fault).startsWith("line 2: 'ATTACK' is no type; it takes"))
        .anySatisfy(fault -> assertThat(fault).startsWith("line 3: 'weather' is no context"))
        .contains(
            "line 4: 'adverb' is neither verb nor noun",
            "line 5: 'buzz,, hum' has an empty form",
            "line 6: '* buzz' begins or ends with a star",
            "line 7: 'ASSAULT ; verb ; buzz' has 3 parts;"
                + " a trigger is 'type ; mode ; context ; verb or noun ; forms'",
            "line 8: 'stop' steers other words, which only a verb can");
  }

  @Test
  void aListWithoutMistakesHasNone() {
    assertThat(TriggerFile.faults("\ufeff# only a comment\n\nAID;-;-;noun;gift # a gift"))
        .isEmpty();
  }
}
