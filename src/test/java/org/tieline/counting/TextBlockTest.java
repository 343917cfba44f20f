package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of either sign and texts that come back, as bytes. */
class TextBlockTest {

  @Test
  void everyNumberIsReadAsItWasWritten() {
    List<Integer> numbers =
        IntStream.range(0, 32)
            .flatMap(bit -> IntStream.of(1 << bit, (1 << bit) - 1, -(1 << bit)))
            .boxed()
            .toList();
    TextBlock to = new TextBlock();
    to.add(numbers, to::add);
    TextBlock.Reader from = new TextBlock.Reader(to.bytes());

    assertThat(from.list(from::number)).isEqualTo(numbers);
  }

  @Test
  void smallNumbersOfEitherSignTakeOneByte() {
    TextBlock to = new TextBlock();
    to.add(63);
    to.add(-64);

    assertThat(to.bytes()).hasSize(2);
  }

  @Test
  void textsComeBackInTheirPlaces() {
    TextBlock to = new TextBlock();
    String longer = "Барысаў 🚢 ".repeat(100);
    for (String text : new String[] {"Minsk", null, "", longer, "Minsk", "", longer}) {
      to.add(text);
    }
    TextBlock.Reader from = new TextBlock.Reader(to.bytes());

    assertThat(IntStream.range(0, 7).mapToObj(i -> from.text()))
        .containsExactly("Minsk", null, "", longer, "Minsk", "", longer);
  }

  @Test
  void aTextThatComesBackTakesOneByteMore() {
    TextBlock to = new TextBlock();
    to.add("Shanghai Cooperation Organisation");
    int once = to.bytes().length;
    to.add("Shanghai Cooperation Organisation");

    assertThat(to.bytes()).hasSize(once + 1);
  }
}
