package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockTest {
  @Test
  void numbersOfEverySizeComeBackInOrder() {
    Random random = new Random(3);
    List<Long> numbers = new ArrayList<>(List.of(0L, 127L, 128L, Long.MAX_VALUE));
    for (int i = 0; i < 10_000; i++) {
      numbers.add(random.nextLong() >>> (1 + random.nextInt(63)));
    }
    Block block = new Block();
    numbers.forEach(block::add);
    Block.Reader reader = new Block.Reader(block.bytes());
    List<Long> read = new ArrayList<>();
    while (reader.hasNext()) {
      read.add(reader.number());
    }
    assertThat(read).isEqualTo(numbers);
  }

  @Test
  void textsStandBetweenNumbers() {
    Block block = new Block();
    String longer = "Минск – 白俄罗斯 ".repeat(100);
    block.add("");
    block.add(300);
    block.add(longer);
    Block.Reader reader = new Block.Reader(block.bytes());
    assertThat(reader.text()).isEmpty();
    assertThat(reader.number()).isEqualTo(300);
    assertThat(reader.text()).isEqualTo(longer);
    assertThat(reader.hasNext()).isFalse();
  }
}
