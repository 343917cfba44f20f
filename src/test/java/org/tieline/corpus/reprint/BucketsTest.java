package org.tieline.corpus.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

  @Test
  void articlesThatShareAFingerprintMeetTheEarlierFirst() {
    Buckets buckets = new Buckets();
    buckets.add(7, 5);
    buckets.add(7, 2);
    buckets.add(8, 1);

    assertThat(pairs(buckets)).containsExactly(Pairs.of(2, 5));
  }

  @Test
  void workGrowsWithTheArticlesOfABucketNotWithTheirSquare() {
    assertThat(pairs(bucketOf(IntStream.range(0, 40_000).boxed().toList())))
        .hasSizeLessThan(3 * 40_000);
  }

  @Test
  void everyArticleMeetsTheEarliestOfItsBucketHoweverManyThereAre() {
    List<Long> pairs = pairs(bucketOf(IntStream.range(0, 10_000).boxed().toList()));

    assertThat(pairs).contains(Pairs.of(0, 1), Pairs.of(0, 500), Pairs.of(0, 9_999));
  }

  @Test
  void laterArticlesChangeNothingForThoseBeforeThem() {
    List<Long> before = pairs(bucketOf(IntStream.range(0, 300).boxed().toList()));
    List<Long> after = pairs(bucketOf(IntStream.range(0, 9_000).boxed().toList()));

    assertThat(after.stream().filter(pair -> Pairs.later(pair) < 300).toList()).isEqualTo(before);
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<Integer> ranks = new ArrayList<>(IntStream.range(0, 2_000).boxed().toList());
    List<Long> inOrder = pairs(bucketOf(ranks));
    Collections.shuffle(ranks, new Random(6));

    assertThat(pairs(bucketOf(ranks))).isEqualTo(inOrder);
  }

  private static Buckets bucketOf(List<Integer> ranks) {
    Buckets buckets = new Buckets();
    ranks.forEach(rank -> buckets.add(7, rank));
    return buckets;
  }

  private static List<Long> pairs(Buckets buckets) {
    List<Long> pairs = new ArrayList<>();
    buckets.forEachPair((earlier, later) -> pairs.add(Pairs.of(earlier, later)));
    return pairs;
  }
}
