package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.clustering.KMeansModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.spark.Rows;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.LogLikelihood;
import org.tieline.terms.Terms;
import org.tieline.terms.Vocabulary;

/**
 * Topics: stories of the corpus's main language in clusters of like words, each explained by the
 * terms that its stories use more than the others. Fitted in key order on one partition over a
 * sample chosen by hash, so that partitions and cores change nothing.
 */
public final class Topics {
  /** More stories do not change the topics, and one core must hold them. */
  private static final int SAMPLE = 200_000;

  private static final int VOCABULARY = 20_000;
  private static final int TERMS = 20;
  private static final int LABEL = 3;

  private final SparkSession spark;
  private final String language;
  private final List<Terms.StoryTerm> terms;
  private final Dataset<Assigned> assigned;
  private final Map<Integer, Integer> places;

  private Topics(
      SparkSession spark,
      String language,
      List<Terms.StoryTerm> terms,
      Dataset<Assigned> assigned,
      Map<Integer, Integer> places) {
    this.spark = spark;
    this.language = language;
    this.terms = terms;
    this.assigned = assigned;
    this.places = places;
  }

  /**
   * An article with the topic that it fell to.
   *
   * @param topic -1 for none
   * @param terms the places of its terms in the vocabulary
   */
  public record Assigned(
      String article_id,
      String story_id,
      LocalDate day,
      String language,
      int topic,
      List<Integer> terms) {}

  /**
   * Finds the topics.
   *
   * @throws TooFewStoriesException if there are fewer stories than topics asked for
   */
  public static Topics of(
      SparkSession spark, Dataset<Article> articles, Terms terms, TopicsPlan plan) {
    Dataset<Article> leads = articles.filter(col("article_id").equalTo(col("story_id")));
    Row main =
        leads
            .groupBy("language")
            .count()
            .orderBy(col("count").desc(), col("language"))
            .limit(1)
            .collectAsList()
            .stream()
            .findFirst()
            .orElse(RowFactory.create("und", 0L));
    String language = main.getString(0);
    long stories = main.getLong(1);
    int count = plan.count().orElse(countFor(stories));
    if (stories < count) {
      throw new TooFewStoriesException(count, stories, language);
    }
    List<Terms.StoryTerm> vocabulary = terms.byStories(language, 2, stories / 2, VOCABULARY);
    TopicVectors vectors =
        new TopicVectors(
            language,
            vocabulary.stream().map(Terms.StoryTerm::stem).toList(),
            vocabulary.stream().map(Terms.StoryTerm::stories).toList(),
            stories);
    Centres centres =
        fit(
            spark,
            leads.filter(col("language").equalTo(language)),
            stories,
            vectors,
            count,
            plan.seed());
    Broadcast<TopicVectors> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(vectors);
    Dataset<Assigned> assigned =
        articles
            .mapPartitions(
                (MapPartitionsFunction<Article, Assigned>)
                    rows -> assign(rows, language, shared.value(), centres),
                Rows.of(Assigned.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Topics(spark, language, vocabulary, assigned, places(assigned));
  }

  /** A rule of thumb: the square root of half the stories (Mardia et al. 1979), 2 to 50. */
  private static int countFor(long stories) {
    return (int) Math.max(2, Math.min(50, Math.round(Math.sqrt(stories / 2.0))));
  }

  private static Centres fit(
      SparkSession spark,
      Dataset<Article> leads,
      long stories,
      TopicVectors vectors,
      int count,
      long seed) {
    Broadcast<TopicVectors> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(vectors);
    StructType schema =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("features", SQLDataTypes.VectorType());
    Dataset<Row> all =
        leads.mapPartitions(
            (MapPartitionsFunction<Article, Row>) rows -> rows(rows, shared.value()),
            Encoders.row(schema));
    Dataset<Row> sample =
        (stories <= SAMPLE
                ? all
                : all.orderBy(xxhash64(col("article_id")), col("article_id")).limit(SAMPLE))
            .repartition(1)
            .sortWithinPartitions("article_id")
            // The search for first centres passes over it many times before MLlib keeps it itself.
            .persist(StorageLevel.DISK_ONLY());
    KMeansModel model =
        new KMeans()
            .setK(count)
            .setSeed(seed)
            .setDistanceMeasure("cosine")
            .setMaxIter(50)
            .setFeaturesCol("features")
            .fit(sample);
    sample.unpersist();
    double[][] centres = new double[model.clusterCenters().length][];
    for (int topic = 0; topic < centres.length; topic++) {
      Vector centre = model.clusterCenters()[topic];
      centres[topic] = centre.toArray();
    }
    return new Centres(centres);
  }

  private static Iterator<Row> rows(Iterator<Article> articles, TopicVectors vectors) {
    List<Row> rows = new ArrayList<>();
    Vocabulary vocabulary = vectors.vocabulary();
    while (articles.hasNext()) {
      Article article = articles.next();
      SparseVector vector = vectors.of(article, vocabulary);
      if (vector.numActives() > 0) {
        rows.add(RowFactory.create(article.article_id(), vector));
      }
    }
    return rows.iterator();
  }

  private static Iterator<Assigned> assign(
      Iterator<Article> articles, String language, TopicVectors vectors, Centres centres) {
    Vocabulary vocabulary = vectors.vocabulary();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Assigned next() {
        Article article = articles.next();
        boolean read = article.language().equals(language);
        SparseVector vector = read ? vectors.of(article, vocabulary) : null;
        List<Integer> terms = new ArrayList<>();
        if (vector != null) {
          for (int index : vector.indices()) {
            terms.add(index);
          }
        }
        return new Assigned(
            article.article_id(),
            article.story_id(),
            article.day(),
            article.language(),
            vector == null ? -1 : centres.nearest(vector),
            terms);
      }
    };
  }

  /** Cluster to topic_id: by stories, the most first; of equals, by the least article. */
  private static Map<Integer, Integer> places(Dataset<Assigned> assigned) {
    List<Row> sizes =
        assigned
            .filter(col("topic").geq(0).and(col("article_id").equalTo(col("story_id"))))
            .groupBy("topic")
            .agg(count(lit(1)).as("stories"), org.apache.spark.sql.functions.min("article_id"))
            .orderBy(col("stories").desc(), col("min(article_id)"))
            .collectAsList();
    Map<Integer, Integer> places = new HashMap<>();
    sizes.forEach(row -> places.put(row.getInt(0), places.size()));
    return places;
  }

  public Dataset<ArticleTopic> articles() {
    Map<Integer, Integer> ids = Map.copyOf(places);
    return assigned.map(
        (org.apache.spark.api.java.function.MapFunction<Assigned, ArticleTopic>)
            article ->
                new ArticleTopic(
                    article.article_id(),
                    article.story_id(),
                    article.day(),
                    ids.getOrDefault(article.topic(), -1),
                    1),
        Rows.of(ArticleTopic.class));
  }

  public Dataset<TopicTerm> terms() {
    return spark.createDataset(telling(), Rows.of(TopicTerm.class));
  }

  public Dataset<Topic> topics() {
    List<TopicTerm> telling = telling();
    Map<Integer, long[]> counts = new HashMap<>();
    assigned
        .filter(col("topic").geq(0))
        .groupBy("topic")
        .agg(count(lit(1)), count_if(col("article_id").equalTo(col("story_id"))))
        .collectAsList()
        .forEach(
            row -> {
              Integer id = places.get(row.getInt(0));
              if (id != null) {
                counts.put(id, new long[] {row.getLong(1), row.getLong(2)});
              }
            });
    long stories =
        assigned
            .filter(
                col("language").equalTo(language).and(col("article_id").equalTo(col("story_id"))))
            .count();
    List<Topic> topics = new ArrayList<>();
    for (int id = 0; id < places.size(); id++) {
      long[] count = counts.get(id);
      int topic = id;
      String label =
          String.join(
              ", ",
              telling.stream()
                  .filter(term -> term.topic_id() == topic && term.rank() <= LABEL)
                  .map(TopicTerm::term)
                  .toList());
      topics.add(new Topic(id, language, label, (double) count[1] / stories, count[0], count[1]));
    }
    return spark.createDataset(topics, Rows.of(Topic.class));
  }

  private List<TopicTerm> telling() {
    Map<Integer, Map<Integer, Long>> stories = new HashMap<>();
    Map<Integer, Long> sizes = new HashMap<>();
    Dataset<Assigned> leads =
        assigned.filter(col("topic").geq(0).and(col("article_id").equalTo(col("story_id"))));
    leads
        .groupBy("topic")
        .count()
        .collectAsList()
        .forEach(row -> sizes.put(row.getInt(0), row.getLong(1)));
    leads
        .flatMap(
            (FlatMapFunction<Assigned, TopicUse>)
                article ->
                    article.terms().stream()
                        .map(term -> new TopicUse(article.topic(), term))
                        .iterator(),
            Rows.of(TopicUse.class))
        .groupBy("topic", "term")
        .count()
        .collectAsList()
        .forEach(
            row ->
                stories
                    .computeIfAbsent(row.getInt(0), topic -> new HashMap<>())
                    .put(row.getInt(1), row.getLong(2)));
    long all = sizes.values().stream().mapToLong(Long::longValue).sum();
    Map<Integer, Long> used = new HashMap<>();
    stories
        .values()
        .forEach(uses -> uses.forEach((term, count) -> used.merge(term, count, Long::sum)));
    List<TopicTerm> telling = new ArrayList<>();
    for (Map.Entry<Integer, Map<Integer, Long>> topic : stories.entrySet()) {
      long size = sizes.get(topic.getKey());
      List<TopicTerm> ranked = new ArrayList<>();
      topic
          .getValue()
          .forEach(
              (term, count) ->
                  ranked.add(
                      new TopicTerm(
                          places.get(topic.getKey()),
                          1,
                          terms.get(term).term(),
                          LogLikelihood.signed(
                              ContingencyTable.ofPair(count, size, used.get(term), all)))));
      ranked.sort(
          Comparator.comparingDouble((TopicTerm term) -> -term.weight())
              .thenComparing(TopicTerm::term));
      for (int i = 0; i < Math.min(TERMS, ranked.size()); i++) {
        TopicTerm term = ranked.get(i);
        telling.add(new TopicTerm(term.topic_id(), i + 1, term.term(), term.weight()));
      }
    }
    return telling;
  }

  /** A story's use of a term, within a topic. */
  public record TopicUse(int topic, int term) {}
}
