package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.terms.Terms;

/**
 * Topics: stories of one language that use like words, explained by the terms that they use more
 * than the others. Fitted on stories, told of articles.
 */
public final class Topics {
  /** Stories of a word that topics are told by, at least: in one alone it tells of no other. */
  public static final long LEAST_STORIES = 2;

  private static final int REPRESENTATIVES = 10;

  private final SparkSession spark;
  private final List<LanguageTopics> languages;
  private final Dataset<Members.Member> members;
  private final List<TopicDescent> lineage;
  private final int next;
  private final TopicRows rows;
  private final TopicShares shares;

  /** Articles of each topic, reprints included. */
  private final Map<Integer, Long> articles = new HashMap<>();

  /**
   * @param topics with the first id that later ones may have
   */
  private Topics(
      SparkSession spark,
      SavedTopics topics,
      Dataset<Members.Member> members,
      List<TopicDescent> lineage) {
    this.lineage = lineage;
    this.spark = spark;
    this.languages = topics.languages();
    this.next = topics.next();
    this.rows = new TopicRows(languages);
    this.members = members;
    Map<Integer, Long> sizes = new HashMap<>();
    Map<String, Long> stories = new HashMap<>();
    for (Row row :
        members
            .filter(col("rank").equalTo(1))
            .groupBy("language", "topic_id")
            .agg(count(lit(1)), count_if(col("article_id").equalTo(col("story_id"))))
            .collectAsList()) {
      articles.merge(row.getInt(1), row.getLong(2), Long::sum);
      sizes.merge(row.getInt(1), row.getLong(3), Long::sum);
      stories.merge(row.getString(0), row.getLong(3), Long::sum);
    }
    this.shares = new TopicShares(stories, sizes);
  }

  /**
   * The topics of the corpus: found in it, or those of an earlier output.
   *
   * @param from where the plan's earlier output stands; null for none
   * @throws UnfitCorpusException if the corpus can't have the topics that are asked for
   * @throws IOException if the earlier output can't be read
   */
  public static Topics of(
      SparkSession spark, Dataset<Article> articles, Terms terms, TopicsPlan plan, String from)
      throws IOException {
    SavedTopics earlier =
        from == null
            ? new SavedTopics(List.of(), 0)
            : SavedTopics.read(from, spark.sparkContext().hadoopConfiguration());
    if (from != null && !plan.refit()) {
      return new Topics(spark, earlier, members(spark, articles, earlier.languages()), List.of());
    }
    List<LanguageTopics> found =
        Labelling.of(spark, articles, new Finding(spark, articles, terms, plan).find());
    if (from == null) {
      return new Topics(
          spark, SavedTopics.after(0, found), members(spark, articles, found), List.of());
    }
    Lineage lineage = lineage(spark, articles, earlier, found);
    List<LanguageTopics> named =
        found.stream()
            .map(topics -> topics.withIds(topics.ids().stream().map(lineage.ids()::get).toList()))
            .toList();
    return new Topics(
        spark,
        SavedTopics.after(earlier.next(), named),
        members(spark, articles, named),
        lineage.rows());
  }

  /**
   * Makes sure that an output has topics to use.
   *
   * @throws IOException if it has none, those of another version of Tieline, or can't be read
   */
  public static void requireSaved(String output, Configuration hadoop) throws IOException {
    SavedTopics.read(output, hadoop);
  }

  private static Dataset<Members.Member> members(
      SparkSession spark, Dataset<Article> articles, List<LanguageTopics> languages) {
    Broadcast<Members> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new Members(languages));
    return articles
        .mapPartitions(
            (MapPartitionsFunction<Article, Members.Member>) rows -> shared.value().of(rows),
            Rows.of(Members.Member.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  /** By the stories that topics and earlier topics share. */
  private static Lineage lineage(
      SparkSession spark,
      Dataset<Article> articles,
      SavedTopics earlier,
      List<LanguageTopics> found) {
    Dataset<Article> leads = articles.filter(col("article_id").equalTo(col("story_id")));
    List<Lineage.Shared> shared =
        first(members(spark, leads, earlier.languages()))
            .withColumnRenamed("topic_id", "earlier")
            .join(first(members(spark, leads, found)), "article_id")
            .groupBy("earlier", "topic_id")
            .count()
            .collectAsList()
            .stream()
            .map(row -> new Lineage.Shared(row.getInt(0), row.getInt(1), row.getLong(2)))
            .toList();
    return Lineage.of(
        shared, new HashSet<>(ids(earlier.languages())), earlier.next(), ids(found).size());
  }

  private static Dataset<Row> first(Dataset<Members.Member> members) {
    return members
        .filter(col("rank").equalTo(1).and(col("topic_id").geq(0)))
        .select("article_id", "topic_id");
  }

  private static List<Integer> ids(List<LanguageTopics> languages) {
    return languages.stream().flatMap(topics -> topics.ids().stream()).toList();
  }

  /** Writes the topics, for {@link TopicsPlan#from} of a later job. */
  public void save(OutputStream out) throws IOException {
    new SavedTopics(languages, next).write(out);
  }

  /** Where a run saves its topics. */
  public static String file() {
    return SavedTopics.FILE;
  }

  /** The table topics/lineage; empty where topics were not found anew. */
  public Dataset<TopicDescent> lineage() {
    return spark.createDataset(lineage, Rows.of(TopicDescent.class));
  }

  /** The table topics/selection; empty where the job gives the number of topics. */
  public Dataset<TopicTried> selection() {
    return spark.createDataset(rows.selection(), Rows.of(TopicTried.class));
  }

  /** The table topics/article_topics. */
  public Dataset<ArticleTopic> articles() {
    return members
        .select("article_id", "story_id", "day", "topic_id", "share", "rank")
        .as(Rows.of(ArticleTopic.class));
  }

  /** The table topics/topics. */
  public Dataset<Topic> topics() {
    return spark.createDataset(rows.topics(shares, articles), Rows.of(Topic.class));
  }

  /** The table topics/topic_terms. */
  public Dataset<TopicTerm> terms() {
    return spark.createDataset(rows.terms(), Rows.of(TopicTerm.class));
  }

  /** The table topics/hierarchy. */
  public Dataset<TopicMerge> hierarchy() {
    return spark.createDataset(rows.hierarchy(), Rows.of(TopicMerge.class));
  }

  /** The table topics/representatives: outlets take turns, each with its story of most share. */
  public Dataset<Representative> representatives() {
    return leads()
        .filter(col("topic_id").geq(0))
        .withColumn(
            "turn",
            row_number()
                .over(
                    Window.partitionBy("topic_id", "source")
                        .orderBy(col("share").desc(), col("article_id"))))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("topic_id")
                        .orderBy(col("turn"), col("share").desc(), col("article_id"))))
        .filter(col("rank").leq(REPRESENTATIVES))
        .withColumn("title", when(col("title").notEqual(""), col("title")))
        .select("topic_id", "rank", "article_id", "title", "share")
        .as(Rows.of(Representative.class));
  }

  /** The table topics/topic_periods. */
  public Dataset<TopicPeriod> periods(Calendar calendar) {
    return contexts().periods(calendar);
  }

  /** The table topics/topic_sources. */
  public Dataset<TopicSource> sources() {
    return contexts().sources();
  }

  /**
   * The table topics/topic_entities.
   *
   * @param names the articles' names; null where no report needs them
   */
  public Dataset<TopicEntity> entities(Dataset<Annotated> names) {
    return contexts().entities(names);
  }

  private TopicContexts contexts() {
    return new TopicContexts(spark, languages, leads(), shares);
  }

  private Dataset<Members.Member> leads() {
    return members.filter(col("rank").equalTo(1).and(col("article_id").equalTo(col("story_id"))));
  }
}
