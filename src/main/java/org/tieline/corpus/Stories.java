package org.tieline.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.reprint.Blocks;
import org.tieline.corpus.reprint.Buckets;
import org.tieline.corpus.reprint.Comparisons;
import org.tieline.corpus.reprint.Leads;
import org.tieline.corpus.reprint.Likeness;
import org.tieline.corpus.reprint.Pairs;
import org.tieline.corpus.reprint.Ranking;
import org.tieline.corpus.reprint.SharedCounts;
import org.tieline.corpus.reprint.Sketch;
import org.tieline.corpus.reprint.Wording;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;
import scala.Tuple2;

/**
 * Finds the articles that are reprints of one story. Reads the texts twice and never moves them:
 * first for a sketch of each article, then for the shingles of those whose sketches are alike.
 */
final class Stories {
  private final Dataset<Article> articles;
  private final Likeness likeness;
  private final JavaSparkContext context;
  private final int parts;

  private Stories(SparkSession spark, Dataset<Article> articles, Duplicates plan) {
    this.articles = articles;
    this.likeness = new Likeness(plan.similarity(), plan.containment());
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.parts = Sessions.parts(spark);
  }

  /**
   * The same articles, each with the article_id of its story's lead as story_id.
   *
   * @param articles with distinct ids
   */
  static Dataset<Article> assign(SparkSession spark, Dataset<Article> articles, Duplicates plan) {
    return new Stories(spark, articles, plan).assign();
  }

  private Dataset<Article> assign() {
    Dataset<Sketch> sketches =
        articles
            .select("article_id", "title", "text", "language", "published")
            .map(
                (MapFunction<Row, Sketch>)
                    row ->
                        Sketch.of(
                            row.getString(0),
                            row.getInstant(4),
                            row.getString(2).length(),
                            Wording.inOrder(row.getString(1), row.getString(2), row.getString(3))),
                Rows.of(Sketch.class))
            .persist(StorageLevel.DISK_ONLY());
    Broadcast<Ranking> ranking = context.broadcast(ranking(sketches));
    Broadcast<Comparisons> comparisons =
        context.broadcast(new Comparisons(worthComparing(sketches, ranking)));
    int[] leads = Leads.of(ranking.value().size(), matches(ranking, comparisons));
    Broadcast<int[]> leadOf = context.broadcast(leads);
    Broadcast<BitSet> leading = context.broadcast(Leads.withReprints(leads));
    Broadcast<Map<Integer, String>> ids = context.broadcast(leadIds(sketches, ranking, leading));
    sketches.unpersist();
    UserDefinedFunction story =
        ofArticles(
            (UDF1<String, String>)
                id -> {
                  int rank = ranking.value().rank(id);
                  int lead = leadOf.value()[rank];
                  return lead == rank ? id : ids.value().get(lead);
                },
            DataTypes.StringType);
    return articles
        .withColumn("story_id", story.apply(col("article_id")))
        .as(Rows.of(Article.class));
  }

  /** Spark would ask a deterministic function about records, too, that are no articles. */
  private static <R> UserDefinedFunction ofArticles(UDF1<String, R> function, DataType type) {
    return udf(function, type).asNondeterministic();
  }

  /** The earliest first, of a moment the longest. */
  private static Ranking ranking(Dataset<Sketch> sketches) {
    return new Ranking(
        sketches
            .select("article_id", "shingles", "published", "length")
            .sort(col("published").asc_nulls_last(), col("length").desc(), col("article_id").asc())
            .javaRDD()
            .mapPartitions(rows -> List.of(stretch(rows)).iterator())
            .collect());
  }

  private static Ranking.Stretch stretch(Iterator<Row> rows) {
    LongStream.Builder keys = LongStream.builder();
    IntStream.Builder shingles = IntStream.builder();
    while (rows.hasNext()) {
      Row row = rows.next();
      keys.add(Ranking.key(row.getString(0)));
      shingles.add(row.getInt(1));
    }
    return new Ranking.Stretch(keys.build().toArray(), shingles.build().toArray());
  }

  private long[] worthComparing(Dataset<Sketch> sketches, Broadcast<Ranking> ranking) {
    int parts = this.parts;
    Likeness likeness = this.likeness;
    return concatenated(
        sketches
            .javaRDD()
            .mapPartitionsToPair(rows -> fingerprints(rows, ranking.value(), parts))
            .partitionBy(new HashPartitioner(parts))
            .mapPartitionsToPair(blocks -> pairs(blocks, parts))
            .partitionBy(new HashPartitioner(parts))
            .mapPartitions(
                blocks -> {
                  SharedCounts counts = new SharedCounts();
                  blocks.forEachRemaining(block -> counts.add(block._2()));
                  return List.of(counts.worthComparing(ranking.value(), likeness)).iterator();
                })
            .collect());
  }

  /** Fingerprints and ranks by turns, those of one fingerprint in one part. */
  private static Iterator<Tuple2<Integer, long[]>> fingerprints(
      Iterator<Sketch> sketches, Ranking ranking, int parts) {
    Blocks blocks = new Blocks(parts);
    return new Grouped<>(
        sketches,
        sketch -> {
          int rank = ranking.rank(sketch.article_id());
          for (long fingerprint : sketch.picked()) {
            int part = Math.floorMod(fingerprint, parts);
            blocks.add(part, fingerprint);
            blocks.add(part, rank);
          }
          return keyed(blocks.full());
        },
        () -> keyed(blocks.rest()));
  }

  /** Pairs that share a fingerprint, those of one later article in one part. */
  private static Iterator<Tuple2<Integer, long[]>> pairs(
      Iterator<Tuple2<Integer, long[]>> fingerprints, int parts) {
    Buckets buckets = new Buckets();
    while (fingerprints.hasNext()) {
      long[] block = fingerprints.next()._2();
      for (int i = 0; i < block.length; i += 2) {
        buckets.add(block[i], (int) block[i + 1]);
      }
    }
    Blocks blocks = new Blocks(parts);
    buckets.forEachPair((earlier, later) -> blocks.add(later % parts, Pairs.of(earlier, later)));
    return keyed(blocks.rest()).iterator();
  }

  private static List<Tuple2<Integer, long[]>> keyed(List<Blocks.Block> blocks) {
    List<Tuple2<Integer, long[]>> keyed = new ArrayList<>();
    blocks.forEach(block -> keyed.add(new Tuple2<>(block.part(), block.numbers())));
    return keyed;
  }

  /** The pairs that all their shingles show to match. */
  private long[] matches(Broadcast<Ranking> ranking, Broadcast<Comparisons> comparisons) {
    Likeness likeness = this.likeness;
    UserDefinedFunction compared =
        ofArticles(
            (UDF1<String, Boolean>)
                id -> comparisons.value().destinations(ranking.value().rank(id)).length > 0,
            DataTypes.BooleanType);
    JavaPairRDD<Long, Wording> sent =
        articles
            .select("article_id", "title", "text", "language")
            .filter(compared.apply(col("article_id")))
            .javaRDD()
            .flatMapToPair(
                row -> {
                  int rank = ranking.value().rank(row.getString(0));
                  Wording wording =
                      Wording.of(row.getString(1), row.getString(2), row.getString(3));
                  return LongStream.of(comparisons.value().destinations(rank))
                      .mapToObj(destination -> new Tuple2<>(destination, wording))
                      .iterator();
                });
    return concatenated(
        sent.repartitionAndSortWithinPartitions(new ByEarlier(parts))
            .mapPartitions(
                rows -> {
                  LongStream.Builder matches = LongStream.builder();
                  Wording earlier = null;
                  while (rows.hasNext()) {
                    Tuple2<Long, Wording> row = rows.next();
                    int later = Comparisons.later(row._1());
                    if (later < 0) {
                      earlier = row._2();
                    } else if (likeness.match(earlier, row._2())) {
                      matches.add(Pairs.of(Comparisons.earlier(row._1()), later));
                    }
                  }
                  return List.of(matches.build().toArray()).iterator();
                })
            .collect());
  }

  /** The ids of the leads that have reprints, by rank. */
  private static Map<Integer, String> leadIds(
      Dataset<Sketch> sketches, Broadcast<Ranking> ranking, Broadcast<BitSet> leading) {
    Map<Integer, String> ids = new HashMap<>();
    sketches
        .select("article_id")
        .javaRDD()
        .map(row -> row.getString(0))
        .filter(id -> leading.value().get(ranking.value().rank(id)))
        .collect()
        .forEach(id -> ids.put(ranking.value().rank(id), id));
    return ids;
  }

  private static long[] concatenated(List<long[]> arrays) {
    return arrays.stream().flatMapToLong(LongStream::of).toArray();
  }

  /** Brings all that is sent to one article together. */
  private static final class ByEarlier extends Partitioner {
    private static final long serialVersionUID = 1;
    private final int parts;

    ByEarlier(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object destination) {
      return Comparisons.earlier((Long) destination) % parts;
    }
  }
}
