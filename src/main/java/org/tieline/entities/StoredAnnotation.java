package org.tieline.entities;

import static org.apache.spark.sql.functions.broadcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.spark.AnalysisStore;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/** Reads the articles that no earlier run has read, and takes the others from the store. */
public final class StoredAnnotation {
  private static final String SHELF = "names";
  private static final String DIGEST = "digest";

  private StoredAnnotation() {}

  /**
   * An article and what its reading depends on.
   *
   * @param digest of {@link Annotation#digest}
   */
  public record Digested(String article_id, String story_id, String digest) {}

  /** An input file's key in the store. */
  public record Keyed(String input_file, String store_key) {}

  /** A reading with its digest. */
  public record Reading(String digest, String input_file, Annotated annotated) {}

  /**
   * What is read in the articles.
   *
   * @param keys of the input files by name
   */
  public static Dataset<Annotated> of(
      SparkSession spark,
      Dataset<Article> articles,
      Annotation annotation,
      AnalysisStore store,
      Map<String, String> keys) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<long[]> known = context.broadcast(known(store));
    Dataset<Reading> fresh =
        articles
            .filter(
                (FilterFunction<Article>)
                    article ->
                        Arrays.binarySearch(known.value(), prefix(annotation.digest(article))) < 0)
            .map(
                (MapFunction<Article, Reading>)
                    article ->
                        new Reading(
                            annotation.digest(article),
                            article.input_file(),
                            annotation.of(article)),
                Rows.of(Reading.class));
    List<Keyed> keyed = new ArrayList<>();
    keys.forEach((file, key) -> keyed.add(new Keyed(file, key)));
    Dataset<Row> readings =
        store.with(
            SHELF,
            fresh
                .join(broadcast(spark.createDataset(keyed, Rows.of(Keyed.class))), on("input_file"))
                .select(AnalysisStore.KEY, DIGEST, "annotated.*"));
    Dataset<Digested> present =
        articles.map(
            (MapFunction<Article, Digested>)
                article ->
                    new Digested(
                        article.article_id(), article.story_id(), annotation.digest(article)),
            Rows.of(Digested.class));
    return readings
        .drop("article_id", "story_id")
        .join(present, on(DIGEST))
        .select(Rows.columns(Annotated.class))
        .as(Rows.of(Annotated.class));
  }

  /** The digests of all that the store holds, eight bytes each, ascending. */
  private static long[] known(AnalysisStore store) {
    return store
        .earlier(
            SHELF,
            Rows.schema(Annotated.class).add(AnalysisStore.KEY, "string").add(DIGEST, "string"))
        .map(rows -> known(rows.select(DIGEST)))
        .orElseGet(() -> new long[0]);
  }

  private static long[] known(Dataset<Row> digests) {
    List<long[]> parts =
        digests
            .toJavaRDD()
            .mapPartitions(
                rows -> {
                  LongStream.Builder part = LongStream.builder();
                  rows.forEachRemaining(row -> part.add(prefix(row.getString(0))));
                  return List.of(part.build().toArray()).iterator();
                })
            .collect();
    long[] known = parts.stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.sort(known);
    return known;
  }

  /** 64 bits, of which two among ten million articles are equal with a chance of 1 to 400,000. */
  private static long prefix(String digest) {
    return Long.parseUnsignedLong(digest, 0, 16, 16);
  }

  private static scala.collection.immutable.Seq<String> on(String column) {
    return CollectionConverters.asScala(List.of(column)).toSeq();
  }
}
