package org.tieline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoryTallyTest {
  @Test
  void aKeyCountsOnceInAStoryHoweverOftenItStandsThere() {
    StoryTally tally = new StoryTally();
    Random random = new Random(5);
    Map<Long, Set<Integer>> naive = new TreeMap<>();
    for (int story = 0; story < 300; story++) {
      tally.nextStory();
      for (int i = 0; i < 50; i++) {
        long key = random.nextInt(200);
        tally.add(key, key % 3 == 0 && i % 2 == 0);
        naive.computeIfAbsent(key, none -> new TreeSet<>()).add(story);
      }
    }
    Map<Long, Long> counted = new TreeMap<>();
    tally.forEach(
        (key, marked, stories) -> {
          assertThat(marked).isEqualTo(key % 3 == 0);
          counted.put(key, stories);
        });
    assertThat(counted).hasSameSizeAs(naive);
    naive.forEach((key, stories) -> assertThat(counted).containsEntry(key, (long) stories.size()));
  }

  @Test
  void aStoryGoesOnAfterAllIsForgotten() {
    StoryTally tally = new StoryTally();
    tally.nextStory();
    tally.add(1, false);
    tally.clear();
    tally.nextStory();
    tally.add(1, true);
    List<Long> stories = new ArrayList<>();
    tally.forEach((key, marked, count) -> stories.add(marked ? count : -count));
    assertThat(stories).containsExactly(1L);
  }
}
