package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.tieline.counting.StoryTally;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/**
 * Finds the phrases of enough stories, a word longer at a time: a phrase can be in so many only if
 * its beginning and its end are (Agrawal and Srikant 1994, Apriori). Counts go up to what the
 * driver can hold; beyond it the rarest are left out, and {@link #caps} says which.
 */
final class PhraseSearch {
  /** Words, or phrases of one size, that are followed: some 15 MB a size on every node. */
  private static final int MOST_FOLLOWED = 1 << 19;

  /** Phrases of one size that are published: more than anybody reads. */
  private static final int MOST_PUBLISHED = 30_000;

  private static final int FULL = 1 << 19;

  private final SparkSession spark;
  private final int longest;
  private final Map<String, Long> caps;
  private long least;

  /**
   * @param longest words in the longest phrase
   * @param minimum least stories of a phrase
   * @param caps told what was left out
   */
  PhraseSearch(SparkSession spark, int longest, long minimum, Map<String, Long> caps) {
    this.spark = spark;
    this.longest = longest;
    this.caps = caps;
    this.least = minimum;
  }

  /**
   * A word or phrase in one task's stories.
   *
   * @param key as {@link Phrases} has it
   * @param term whether it is a term, rather than a stop word or framed by one
   */
  public record Found(long key, boolean term, long stories) {}

  /**
   * A story's words.
   *
   * @param places of its words in order: {@link StoryWords}
   */
  public record Coded(String language, byte[] places) {}

  /** The phrases of the leads, and their words as places. */
  record Result(Phrases phrases, Dataset<Coded> stories) {}

  Result find(Dataset<CountedArticle> leads, Map<String, Set<String>> stopWords) {
    Phrases phrases = Phrases.none();
    add(
        phrases,
        1,
        leads.mapPartitions(
            (MapPartitionsFunction<CountedArticle, Found>) rows -> words(rows, stopWords),
            Rows.of(Found.class)));
    Broadcast<Phrases> words = share(phrases);
    Dataset<Coded> stories =
        leads
            .mapPartitions(
                (MapPartitionsFunction<CountedArticle, Coded>)
                    rows -> StoryWords.code(rows, words.value(), stopWords),
                Rows.of(Coded.class))
            .persist(StorageLevel.DISK_ONLY());
    for (int size = 2; size <= longest && phrases.count(size - 1) > 0; size++) {
      int length = size;
      Broadcast<Phrases> shorter = share(phrases);
      add(
          phrases,
          size,
          stories.mapPartitions(
              (MapPartitionsFunction<Coded, Found>) rows -> phrases(rows, shorter.value(), length),
              Rows.of(Found.class)));
      shorter.destroy();
    }
    return new Result(phrases, stories);
  }

  private Broadcast<Phrases> share(Phrases phrases) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(phrases);
  }

  private void add(Phrases phrases, int size, Dataset<Found> found) {
    Dataset<Row> counted =
        found
            .groupBy("key")
            .agg(max("term").as("term"), sum("stories").as("stories"))
            .filter(col("stories").geq(least))
            .persist(StorageLevel.DISK_ONLY());
    least = leastOf(counted, lit(true), MOST_FOLLOWED, least, "followed phrases of " + size);
    long leastTerm =
        size == 1
            ? least
            : leastOf(counted, col("term"), MOST_PUBLISHED, least, "phrases of " + size);
    List<Row> rows = counted.filter(col("stories").geq(least)).orderBy("key").collectAsList();
    long[] keys = new long[rows.size()];
    BitSet terms = new BitSet(keys.length);
    for (int i = 0; i < keys.length; i++) {
      Row row = rows.get(i);
      keys[i] = row.getLong(0);
      terms.set(i, row.getBoolean(1) && row.getLong(2) >= leastTerm);
    }
    counted.unpersist();
    phrases.add(keys, terms);
  }

  /** The least stories with which no more than {@code most} rows are left. */
  private long leastOf(Dataset<Row> counted, Column which, int most, long minimum, String what) {
    List<Row> byStories =
        counted
            .filter(which)
            .groupBy(functions.least(col("stories"), lit(1_000_000L)).as("stories"))
            .agg(count(lit(1)))
            .orderBy(col("stories").desc())
            .collectAsList();
    long held = 0;
    for (Row row : byStories) {
      held += row.getLong(1);
      if (held > most) {
        long reached = row.getLong(0) + 1;
        caps.put("terms: least stories of the %s words".formatted(what), reached);
        return reached;
      }
    }
    return minimum;
  }

  private static Iterator<Found> words(
      Iterator<CountedArticle> leads, Map<String, Set<String>> stopWords) {
    Map<String, Vocabulary> vocabularies = new TreeMap<>();
    StoryTally stories = new StoryTally();
    return new Grouped<>(
        leads,
        article -> {
          Vocabulary vocabulary =
              vocabularies.computeIfAbsent(
                  article.language(), language -> StoryWords.vocabulary(language, stopWords));
          if (vocabulary.isFull()) {
            vocabulary.forget();
          }
          stories.nextStory();
          for (int form : vocabulary.read(article.title(), article.text())) {
            if (form != Vocabulary.BREAK) {
              stories.add(vocabulary.id(form), vocabulary.isTerm(form));
            }
          }
          return stories.size() > FULL ? found(stories, Phrases.none(), 1) : List.of();
        },
        () -> found(stories, Phrases.none(), 1));
  }

  private static Iterator<Found> phrases(Iterator<Coded> rows, Phrases phrases, int size) {
    StoryTally stories = new StoryTally();
    return new Grouped<>(
        rows,
        story -> {
          stories.nextStory();
          int[] words = StoryWords.places(story);
          int[] shorter = StoryWords.phrases(words, size - 1, phrases);
          for (int i = 0; i + size <= words.length; i++) {
            if (shorter[i] >= 0 && shorter[i + 1] >= 0) {
              stories.add(Phrases.key(shorter[i], words[i + size - 1]), false);
            }
          }
          return stories.size() > FULL ? found(stories, phrases, size) : List.of();
        },
        () -> found(stories, phrases, size));
  }

  private static List<Found> found(StoryTally stories, Phrases phrases, int size) {
    List<Found> found = new ArrayList<>(stories.size());
    stories.forEach(
        (key, marked, count) ->
            found.add(
                new Found(key, size == 1 ? marked : phrases.isFramedByTerms(size, key), count)));
    stories.clear();
    return found;
  }
}
