package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.spark.Rows;

@ExtendWith(SparkExtension.class)
class StoriesTest {
  private static final Article WIRE = article("wire", 1, words(0, 200));
  private static final Article REPRINT = article("reprint", 3, "By our desk " + words(0, 200));
  private static final Article SHORTENED = article("shortened", 2, words(0, 90));
  private static final Article OTHER = article("other", 1, words(1000, 1200));

  private final SparkSession spark;

  StoriesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void reprintsAreInTheStoryOfTheEarliest() {
    assertThat(stories(List.of(REPRINT, SHORTENED, OTHER, WIRE)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("wire", "wire", "reprint", "wire", "shortened", "wire", "other", "other"));
  }

  @Test
  void ofOneMomentTheLongestLeadsThenTheLeastId() {
    Article shorter = article("a", 1, words(0, 150));

    assertThat(stories(List.of(shorter, WIRE))).containsEntry("a", "wire");
    assertThat(stories(List.of(article("zebra", 1, words(0, 200)), WIRE)))
        .containsEntry("zebra", "wire");
  }

  @Test
  void anArticleWithoutADateLeadsOnlyOthersWithout() {
    Article undated = article("undated", 0, words(0, 400));

    assertThat(stories(List.of(undated, WIRE))).containsEntry("undated", "wire");
  }

  @Test
  void aRoundupJoinsTheEarlierOfItsStoriesAndDoesNotGlueThem() {
    Article roundup = article("roundup", 5, words(0, 200) + " " + words(1000, 1200));
    Article late = article("late", 6, words(1000, 1200));

    assertThat(stories(List.of(roundup, late, OTHER, WIRE)))
        .containsEntry("wire", "wire")
        .containsEntry("late", "other")
        .containsEntry("other", "other")
        .containsEntry("roundup", "other");
  }

  @Test
  void storiesStayWhenLaterArticlesAreAdded() {
    Article before = article("before", 0, words(0, 3));
    List<Article> more = new ArrayList<>(List.of(WIRE, REPRINT, OTHER, before));
    Map<String, String> old = stories(more);
    more.add(article("later", 9, words(0, 210)));

    assertThat(stories(more)).containsAllEntriesOf(old).containsEntry("later", "wire");
  }

  @Test
  void neitherTheOrderOfArticlesNorTheNumberOfPartitionsMatters() {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      int start = 40 * random.nextInt(60);
      articles.add(article("id" + i, random.nextInt(9), words(start, start + 120)));
    }
    Map<String, String> stories = stories(articles);
    String parts = spark.conf().get("spark.sql.shuffle.partitions");
    Collections.shuffle(articles, random);
    try {
      spark.conf().set("spark.sql.shuffle.partitions", "7");
      assertThat(stories(articles)).isEqualTo(stories);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", parts);
    }
    assertThat(stories.values().stream().distinct().count()).isBetween(10L, 200L);
  }

  @Test
  void aCorpusOfNoArticlesHasNoStories() {
    assertThat(stories(List.of())).isEmpty();
  }

  private Map<String, String> stories(List<Article> articles) {
    Map<String, String> stories = new TreeMap<>();
    Stories.assign(
            spark, spark.createDataset(articles, Rows.of(Article.class)), new Duplicates(0.3, 0.5))
        .collectAsList()
        .forEach(article -> stories.put(article.article_id(), article.story_id()));
    assertThat(stories).hasSameSizeAs(articles);
    return stories;
  }

  /**
   * @param day of May 2024; 0 for no date
   */
  private static Article article(String id, int day, String text) {
    Instant published = day == 0 ? null : Instant.parse("2024-05-0%dT00:00:00Z".formatted(day));
    return new Article(
        id, id, "outlet", null, "Title", published, null, null, null, "en", 0, "file", text, null);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
