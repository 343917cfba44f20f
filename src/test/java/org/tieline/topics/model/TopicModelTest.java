package org.tieline.topics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicModelTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final int WORDS = 12;

  /** Stories that draw 40 words from one of three themes of {@link #WORDS}, in turn. */
  private static Stories themes(int size, int themes) {
    Random random = new Random(3);
    Stories stories = new Stories(themes * WORDS);
    for (int story = 0; story < size; story++) {
      int theme = story % themes;
      stories.add(random.ints(40, theme * WORDS, (theme + 1) * WORDS).toArray());
    }
    return stories;
  }

  private static int first(TopicModel model, int[] text) {
    return Explained.first(model.shares(text));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void storiesOfOneThemeAreOfOneTopicByEveryMethod(Method method) {
    Stories stories = themes(90, 3);
    TopicModel model = TopicModel.fit(stories, new FitPlan(method, 3, 7, List.of()));
    for (int story = 0; story < stories.size(); story++) {
      assertThat(first(model, stories.terms(story)))
          .isEqualTo(first(model, stories.terms(story % 3)));
    }
    assertThat(List.of(0, 1, 2))
        .allSatisfy(
            theme ->
                assertThat(
                        Arrays.stream(
                            model.topics().get(first(model, stories.terms(theme))).terms()))
                    .allMatch(term -> term / WORDS == theme));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void theSameSeedGivesTheSameShares(Method method) {
    Stories stories = themes(60, 3);
    int[] mixed = {0, 1, 2, 13, 14, 26};
    assertThat(TopicModel.fit(stories, new FitPlan(method, 3, 7, List.of())).shares(mixed))
        .containsExactly(
            TopicModel.fit(stories, new FitPlan(method, 3, 7, List.of())).shares(mixed));
  }

  @Test
  void aTextOfTwoThemesHasBothTopicsAndOneWithoutKnownTermsHasNone() {
    Stories stories = themes(90, 3);
    TopicModel model = TopicModel.fit(stories, new FitPlan(Method.CLUSTERS, 3, 7, List.of()));
    int[] both = new int[400];
    Arrays.setAll(both, i -> i % WORDS + (i < 200 ? 0 : WORDS));
    double[] shares = model.shares(both);
    assertThat(shares[first(model, stories.terms(0))]).isBetween(.2, .8);
    assertThat(shares[first(model, stories.terms(1))]).isBetween(.2, .8);
    assertThat(model.shares(new int[0])).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void aTextOfWordsThatNoFittedStoryUsesIsOfNoTopic(Method method) {
    Stories stories = new Stories(3 * WORDS + 2);
    Stories themes = themes(90, 3);
    for (int story = 0; story < themes.size(); story++) {
      stories.add(themes.terms(story));
    }
    TopicModel model = TopicModel.fit(stories, new FitPlan(method, 3, 7, List.of()));
    int[] known = stories.terms(1);
    int[] longer = Arrays.copyOf(known, known.length + 20);
    Arrays.fill(longer, known.length, longer.length, 3 * WORDS);

    assertThat(model.shares(new int[] {3 * WORDS, 3 * WORDS + 1})).isEmpty();
    assertThat(first(model, longer)).isEqualTo(first(model, known));
  }

  @Test
  void themesThatComeBackFromAnyStartAreStableAndExclusive() {
    TopicModel model = TopicModel.fit(themes(90, 3), new FitPlan(Method.CLUSTERS, 3, 7, List.of()));
    assertThat(model.topics())
        .allSatisfy(
            topic -> {
              assertThat(topic.stability()).isEqualTo(1);
              assertThat(topic.exclusivity()).isEqualTo(1);
              assertThat(topic.coherence()).isGreaterThan(.1);
            });
    assertThat(model.joins()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void anAnchorsTermsAreOfTheTopicThatGrewAroundThem(Method method) {
    Stories stories = themes(90, 3);
    TopicModel model =
        TopicModel.fit(stories, new FitPlan(method, 3, 7, List.of(new int[] {30, 31})));
    TopicModel.FittedTopic anchored =
        model.topics().stream().filter(topic -> topic.anchor() == 0).findFirst().orElseThrow();
    assertThat(Arrays.stream(anchored.terms())).allMatch(term -> term / WORDS == 2);
  }

  /** A rare word's topic lost its stories to its neighbours, step by step. */
  @ParameterizedTest
  @ValueSource(longs = {1, 7})
  void everyTopicThatGrewAroundAWordOfRealNewsHasStories(long seed) throws Exception {
    Path file = GOLD.resolve("topics-bbc.jsonl");
    assumeTrue(Files.exists(file));
    GoldStories gold = GoldStories.read(file, Integer.MAX_VALUE);
    List<int[]> anchors =
        Stream.of("nuclear", "economy", "film", "mobile", "champion")
            .map(word -> new int[] {gold.terms().indexOf(word)})
            .toList();
    TopicModel model =
        TopicModel.fit(gold.stories(), new FitPlan(Method.CLUSTERS, 20, seed, anchors));
    int[] assigned = gold.assigned(model);
    assertThat(IntStream.range(0, model.topics().size()))
        .filteredOn(topic -> model.topics().get(topic).anchor() >= 0)
        .hasSize(anchors.size())
        .allSatisfy(topic -> assertThat(assigned).contains(topic));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void whereStoriesAreOfFewerKindsThanTopicsOnlyThoseWithStoriesAreTopics(Method method) {
    Stories stories = new Stories(4 * WORDS);
    for (int story = 0; story < 100; story++) {
      int kind = story % 4;
      stories.add(IntStream.range(kind * WORDS, (kind + 1) * WORDS).toArray());
    }
    TopicModel model = TopicModel.fit(stories, new FitPlan(method, 12, 7, List.of()));
    double[] shares = model.shares(stories.terms(0));

    assertThat(model.topics())
        .hasSize(4)
        .allSatisfy(topic -> assertThat(topic.terms()).isNotEmpty());
    assertThat(model.joins()).hasSize(model.topics().size() - 1);
    assertThat(shares).hasSameSizeAs(model.topics());
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aTopicWithoutTermsIsLessCoherentThanAnyOther() {
    int[][] terms = {{}, {0, 1, 2}};
    Explained explained = new Explained(terms, new double[2][], new double[2]);
    Explained alone = new Explained(new int[][] {terms[1]}, new double[1][], new double[1]);
    Stories others = themes(90, 3);

    assertThat(explained.coherence(others))
        .isCloseTo((alone.coherence(others) - 1) / 2, within(1e-12));
  }

  @Test
  void noTopicLiesBeyondOneOfTheMiddleOfTheMapHoweverUnlikeTheOthersItIs() {
    Stories stories = new Stories(12);
    int[] topics = new int[11];
    for (int story = 0; story < 11; story++) {
      topics[story] = story;
      stories.add(story == 0 ? new int[] {0} : new int[] {1, 2});
    }
    TopicMap map =
        new TopicMap(stories, Weighting.of(stories.uses(), stories.size()), topics, topics.length);

    assertThat(map.plane()[0][0]).isBetween(.9, 1.);
    assertThat(map.plane()[1][0]).isCloseTo(map.plane()[0][0] - 1, within(1e-9));
  }

  @Test
  void storiesHaveRoomForAsManyTermsAsAnArrayHoldsAndMoreAreToldPlainly() {
    assertThat(Stories.capacity(100, 101)).isEqualTo(150);
    assertThat(Stories.capacity(100, 1_000)).isEqualTo(1_000);
    assertThat(Stories.capacity(1_500_000_000, 1_500_000_001)).isEqualTo(Integer.MAX_VALUE - 8);
    assertThatThrownBy(() -> Stories.capacity(1_500_000_000, 1L << 31))
        .hasMessage(
            "reports.topics.fit: the stories have more than 2147483639 terms; set a lower fit");
  }

  @Test
  void theNumberOfThemesIsFound() {
    TopicModel model =
        TopicModel.fitBest(themes(300, 5), new FitPlan(Method.CLUSTERS, 2, 7, List.of()));
    assertThat(model.topics()).hasSize(5);
    assertThat(model.selection().chosen()).isEqualTo(5);
    assertThat(model.selection().tried())
        .extracting(Selection.Tried::count)
        .containsExactly(2, 3, 5, 8, 10, 15, 20);
  }

  @Test
  void whereNoNumberCanBeTriedForAllTheAnchorsThePlansIsTaken() {
    List<int[]> anchors = IntStream.range(0, 20).mapToObj(term -> new int[] {term}).toList();
    TopicModel model =
        TopicModel.fitBest(themes(30, 3), new FitPlan(Method.CLUSTERS, 21, 7, anchors));
    assertThat(model.selection().chosen()).isEqualTo(21);
    assertThat(model.selection().tried()).isEmpty();
  }

  @Test
  @Tag("slow")
  void topicsOfRealNewsAreCoherentDiverseAndFollowItsLabels() throws Exception {
    Path file = GOLD.resolve("topics-bbc.jsonl");
    assumeTrue(Files.exists(file));
    GoldStories gold = GoldStories.read(file, Integer.MAX_VALUE);
    double[] means = new double[4];
    int[] counts = {10, 20, 30, 40, 50};
    for (int count : counts) {
      TopicModel model =
          TopicModel.fit(gold.stories(), new FitPlan(Method.CLUSTERS, count, 7, List.of()));
      List<List<String>> topics = gold.words(model);
      int[] assigned = gold.assigned(model);
      means[0] += TopicMeasures.coherence(topics, gold.texts()) / counts.length;
      means[1] += TopicMeasures.diversity(topics) / counts.length;
      means[2] += TopicMeasures.nmi(gold.labels(), assigned) / counts.length;
      means[3] += TopicMeasures.purity(gold.labels(), assigned) / counts.length;
    }
    assertThat(means[0]).as("NPMI").isGreaterThan(.24);
    assertThat(means[1]).as("diversity").isGreaterThan(.9);
    assertThat(means[2]).as("NMI").isGreaterThan(.57);
    assertThat(means[3]).as("purity").isGreaterThan(.91);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 50})
  void termsGoTogetherInNewsThatWasNotFitted(int count) throws Exception {
    Path file = GOLD.resolve("topics-bbc-seen.jsonl");
    assumeTrue(Files.exists(file));
    GoldStories gold = GoldStories.read(file, Integer.MAX_VALUE);
    TopicModel model =
        TopicModel.fit(gold.stories(), new FitPlan(Method.CLUSTERS, count, 7, List.of()));
    assertThat(
            TopicMeasures.coherence(
                gold.words(model), GoldStories.tokens(GOLD.resolve("topics-bbc-unseen.jsonl"))))
        .isGreaterThan(count == 20 ? .15 : .08);
  }

  /** Shares of a story's first half against the topic of its second, for stories not fitted. */
  @ParameterizedTest
  @ValueSource(ints = {10, 30})
  void sharesAreTheChanceThatTheRestOfAStoryIsOfTheTopic(int count) throws Exception {
    Path file = GOLD.resolve("topics-bbc.jsonl");
    assumeTrue(Files.exists(file));
    GoldStories gold = GoldStories.read(file, Integer.MAX_VALUE);
    Stories fitted = new Stories(gold.stories().vocabulary());
    List<Integer> others = new ArrayList<>();
    for (int story = 0; story < gold.stories().size(); story++) {
      if (story % 3 == 0) {
        others.add(story);
      } else {
        fitted.add(gold.stories().terms(story));
      }
    }
    TopicModel model = TopicModel.fit(fitted, new FitPlan(Method.CLUSTERS, count, 7, List.of()));
    double[] sums = new double[10];
    double[] hits = new double[10];
    for (int story : others) {
      int length = gold.stories().length(story);
      double[] shares = model.shares(Arrays.copyOf(gold.stories().terms(story), length / 2));
      int topic = first(model, Arrays.copyOfRange(gold.stories().terms(story), length / 2, length));
      if (shares.length > 0 && topic >= 0) {
        int guess = Explained.first(shares);
        int bin = Math.min(9, (int) (10 * shares[guess]));
        sums[bin] += shares[guess];
        hits[bin] += guess == topic ? 1 : 0;
      }
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(sums[bin] - hits[bin]) / others.size();
    }
    assertThat(error).as("expected calibration error").isLessThan(.05);
  }
}
