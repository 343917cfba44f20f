package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyBlocksTest {
  private static final int PARTS = 7;

  @Test
  void blocksOfSeveralTasksAddUpPartByPart() {
    Random random = new Random(11);
    Map<Long, Long> naive = new TreeMap<>();
    List<List<byte[]>> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(new ArrayList<>());
    }
    for (int task = 0; task < 5; task++) {
      KeyBlocks blocks = new KeyBlocks(PARTS);
      for (int i = 0; i < 2000; i++) {
        long key = random.nextBoolean() ? random.nextInt(1500) : random.nextLong() >> 55;
        long count = random.nextInt(1000);
        blocks.add(key, count);
        naive.merge(key, count, Long::sum);
      }
      for (int part = 0; part < PARTS; part++) {
        parts.get(part).add(blocks.block(part));
      }
    }
    Map<Long, Long> counted = new TreeMap<>();
    for (List<byte[]> blocks : parts) {
      LongCounts part = LongCounts.of(blocks);
      assertThat(part.size()).isPositive();
      part.forEach((key, count) -> assertThat(counted.put(key, count)).isNull());
    }
    assertThat(counted).isEqualTo(naive);
  }
}
