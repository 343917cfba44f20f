package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tieline.counting.KeyBlocks;
import org.tieline.counting.LongCounts;
import org.tieline.counting.StoryTally;
import org.tieline.spark.Capped;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

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
   * Phrases of one task's stories: one of the parts into which all are divided.
   *
   * @param keys with their stories: {@link KeyBlocks}
   */
  public record Part(int part, byte[] keys) {}

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
      add(phrases, size, longer(stories, shorter, length));
      shorter.destroy();
    }
    return new Result(phrases, stories);
  }

  /** The phrases of enough stories that are a word longer, their counts added up in blocks. */
  private Dataset<Found> longer(Dataset<Coded> stories, Broadcast<Phrases> shorter, int size) {
    int parts = Sessions.parts(spark);
    long enough = least;
    return stories
        .mapPartitions(
            (MapPartitionsFunction<Coded, Part>)
                rows -> phrases(rows, shorter.value(), size, parts),
            Rows.of(Part.class))
        .repartitionById(parts, col("part"))
        .mapPartitions(
            (MapPartitionsFunction<Part, Found>) rows -> sums(rows, shorter.value(), size, enough),
            Rows.of(Found.class));
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
    NavigableMap<Long, Long> followed = new TreeMap<>();
    NavigableMap<Long, Long> published = new TreeMap<>();
    for (Row row : counted.groupBy("stories", "term").agg(count(lit(1))).collectAsList()) {
      followed.merge(row.getLong(0), row.getLong(2), Long::sum);
      if (row.getBoolean(1)) {
        published.put(row.getLong(0), row.getLong(2));
      }
    }
    least = leastOf(followed, MOST_FOLLOWED, "followed phrases of " + size);
    long leastTerm = size == 1 ? least : leastOf(published, MOST_PUBLISHED, "phrases of " + size);
    List<Row> rows = new ArrayList<>(counted.filter(col("stories").geq(least)).collectAsList());
    counted.unpersist();
    rows.sort(Comparator.comparingLong(row -> row.getLong(0)));
    long[] keys = new long[rows.size()];
    BitSet terms = new BitSet(keys.length);
    for (int i = 0; i < keys.length; i++) {
      Row row = rows.get(i);
      keys[i] = row.getLong(0);
      terms.set(i, row.getBoolean(1) && row.getLong(2) >= leastTerm);
    }
    phrases.add(keys, terms);
  }

  /** The least stories with which no more than {@code most} of the phrases are left. */
  private long leastOf(NavigableMap<Long, Long> phrases, int most, String what) {
    long reached = Capped.least(phrases, most);
    if (reached <= least) {
      return least;
    }
    caps.put("terms: least stories of the %s words".formatted(what), reached);
    return reached;
  }

  private static Iterator<Found> words(
      Iterator<CountedArticle> leads, Map<String, Set<String>> stopWords) {
    Map<String, Vocabulary> vocabularies = new TreeMap<>();
    StoryTally stories = new StoryTally();
    return new Grouped<>(
        leads,
        article -> {
          if (Vocabulary.areFull(vocabularies.values())) {
            vocabularies.clear();
          }
          Vocabulary vocabulary =
              vocabularies.computeIfAbsent(
                  article.language(), language -> StoryWords.vocabulary(language, stopWords));
          stories.nextStory();
          for (int form : vocabulary.read(article.title(), article.text())) {
            if (form != Vocabulary.BREAK) {
              stories.add(vocabulary.id(form), vocabulary.isTerm(form));
            }
          }
          return stories.size() > FULL ? drain(stories) : List.of();
        },
        () -> drain(stories));
  }

  private static Iterator<Part> phrases(
      Iterator<Coded> rows, Phrases phrases, int size, int parts) {
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
          return stories.size() > FULL ? drain(stories, parts) : List.of();
        },
        () -> drain(stories, parts));
  }

  private static List<Part> drain(StoryTally stories, int parts) {
    KeyBlocks blocks = new KeyBlocks(parts);
    stories.forEach((key, marked, count) -> blocks.add(key, count));
    stories.clear();
    List<Part> drained = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      drained.add(new Part(part, blocks.block(part)));
    }
    return drained;
  }

  private static Iterator<Found> sums(Iterator<Part> parts, Phrases phrases, int size, long least) {
    List<byte[]> blocks = new ArrayList<>();
    parts.forEachRemaining(part -> blocks.add(part.keys()));
    LongCounts counts = LongCounts.of(blocks);
    List<Found> found = new ArrayList<>();
    counts.forEach(
        (key, stories) -> {
          if (stories >= least) {
            found.add(new Found(key, phrases.isFramedByTerms(size, key), stories));
          }
        });
    return found.iterator();
  }

  private static List<Found> drain(StoryTally words) {
    List<Found> found = new ArrayList<>(words.size());
    words.forEach((key, term, count) -> found.add(new Found(key, term, count)));
    words.clear();
    return found;
  }
}
