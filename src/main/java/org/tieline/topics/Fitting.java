package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.terms.TermNumbers;
import org.tieline.topics.model.FitPlan;
import org.tieline.topics.model.Stories;
import org.tieline.topics.model.TopicModel;

/**
 * Fits topics in one task: over stories chosen by the hash of their ids, in the order of the ids,
 * so that partitions and cores change nothing.
 */
final class Fitting {
  /** Terms of a story that are looked at; more do not change what it is about. */
  private static final int LONGEST = 5_000;

  private Fitting() {}

  /** A story's terms, two bytes each. */
  public record Coded(String article_id, byte[] terms) {}

  /** A model on its way to the driver. */
  public record Sent(byte[] model) {}

  /**
   * @param leads of the stories
   * @param best whether as many topics are fitted as are best, whatever the plan's count
   * @param most stories to fit on
   */
  static TopicModel fit(
      SparkSession spark,
      Dataset<Article> leads,
      TermCodes codes,
      FitPlan plan,
      boolean best,
      int most) {
    Broadcast<TermCodes> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(codes);
    int vocabulary = codes.size();
    Dataset<Coded> stories =
        leads.mapPartitions(
            (MapPartitionsFunction<Article, Coded>) rows -> code(rows, shared.value()),
            Rows.of(Coded.class));
    Sent sent =
        stories
            .orderBy(xxhash64(col("article_id")), col("article_id"))
            .limit(most)
            .repartition(1)
            .sortWithinPartitions("article_id")
            .mapPartitions(
                (MapPartitionsFunction<Coded, Sent>)
                    rows -> List.of(fit(rows, vocabulary, plan, best)).iterator(),
                Rows.of(Sent.class))
            .collectAsList()
            .get(0);
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.model()))) {
      return (TopicModel) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Iterator<Coded> code(Iterator<Article> leads, TermCodes codes) {
    TermNumbers reader = codes.reader();
    return new Grouped<>(
        leads,
        lead -> {
          int[] terms = TermCodes.of(lead, reader);
          int size = Math.min(LONGEST, terms.length);
          ByteBuffer bytes = ByteBuffer.allocate(2 * size);
          Arrays.stream(terms).limit(size).forEach(term -> bytes.putChar((char) term));
          return List.of(new Coded(lead.article_id(), bytes.array()));
        },
        List::of);
  }

  private static Sent fit(Iterator<Coded> rows, int vocabulary, FitPlan plan, boolean best) {
    Stories stories = new Stories(vocabulary);
    while (rows.hasNext()) {
      ByteBuffer bytes = ByteBuffer.wrap(rows.next().terms());
      int[] terms = new int[bytes.remaining() / 2];
      Arrays.setAll(terms, i -> bytes.getChar());
      stories.add(terms);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(best ? TopicModel.fitBest(stories, plan) : TopicModel.fit(stories, plan));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sent(bytes.toByteArray());
  }
}
