package org.tieline.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.tieline.topics.model.FitPlan;
import org.tieline.topics.model.TopicModel;

/**
 * Topics: stories of one language that use like words, explained by the terms that they use more
 * than the others. Fitted on stories, told of articles.
 */
public final class Topics {
  private static final int VOCABULARY = 20_000;
  private static final int REPRESENTATIVES = 10;

  private final SparkSession spark;
  private final List<LanguageTopics> languages;
  private final Dataset<Members.Member> members;
  private final TopicShares shares;

  /** Articles of each topic, reprints included. */
  private final Map<Integer, Long> articles = new HashMap<>();

  private Topics(
      SparkSession spark, List<LanguageTopics> languages, Dataset<Members.Member> members) {
    this.spark = spark;
    this.languages = languages;
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
   * Finds the topics of the corpus's main language, and of every other that has ten times as many
   * stories as topics are asked for.
   *
   * @throws TooFewStoriesException if the main language has fewer stories than topics are asked for
   */
  public static Topics of(
      SparkSession spark, Dataset<Article> articles, Terms terms, TopicsPlan plan) {
    Dataset<Article> leads = articles.filter(col("article_id").equalTo(col("story_id")));
    List<Row> sizes =
        leads
            .groupBy("language")
            .count()
            .orderBy(col("count").desc(), col("language"))
            .collectAsList();
    if (sizes.isEmpty()) {
      throw new TooFewStoriesException(plan.count().orElse(2), 0, "und");
    }
    List<LanguageTopics> languages = new ArrayList<>();
    int first = 0;
    for (Row size : sizes) {
      String language = size.getString(0);
      long stories = size.getLong(1);
      int count = plan.count().orElse(countFor(stories));
      if (languages.isEmpty() && stories < count) {
        throw new TooFewStoriesException(count, stories, language);
      }
      if (languages.isEmpty() || stories >= 10L * count) {
        TermCodes codes =
            new TermCodes(language, terms.byStories(language, 2, stories / 2, VOCABULARY));
        TopicModel model =
            Fitting.fit(
                spark,
                leads.filter(col("language").equalTo(language)),
                codes,
                new FitPlan(plan.method(), count, plan.seed()),
                plan.fit());
        languages.add(new LanguageTopics(language, first, codes, model));
        first += count;
      }
    }
    Broadcast<Members> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new Members(languages));
    Dataset<Members.Member> members =
        articles
            .mapPartitions(
                (MapPartitionsFunction<Article, Members.Member>) rows -> shared.value().of(rows),
                Rows.of(Members.Member.class))
            .persist(StorageLevel.DISK_ONLY());
    return new Topics(spark, languages, members);
  }

  /** A rule of thumb: the square root of half the stories (Mardia et al. 1979), 2 to 50. */
  private static int countFor(long stories) {
    return (int) Math.max(2, Math.min(50, Math.round(Math.sqrt(stories / 2.0))));
  }

  /** The table topics/article_topics. */
  public Dataset<ArticleTopic> articles() {
    return members
        .select("article_id", "story_id", "day", "topic_id", "share", "rank")
        .as(Rows.of(ArticleTopic.class));
  }

  /** The table topics/topics. */
  public Dataset<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (LanguageTopics language : languages) {
      long all = Math.max(1, shares.stories().getOrDefault(language.language(), 0L));
      for (int place = 0; place < language.model().topics().size(); place++) {
        TopicModel.FittedTopic topic = language.model().topics().get(place);
        int id = language.first() + place;
        long stories = shares.sizes().getOrDefault(id, 0L);
        topics.add(
            new Topic(
                id,
                language.language(),
                Labels.of(Arrays.stream(topic.terms()).mapToObj(language.terms()::term).toList()),
                (double) stories / all,
                articles.getOrDefault(id, 0L),
                stories,
                topic.coherence(),
                topic.exclusivity(),
                topic.stability(),
                topic.x(),
                topic.y()));
      }
    }
    return spark.createDataset(topics, Rows.of(Topic.class));
  }

  /** The table topics/topic_terms. */
  public Dataset<TopicTerm> terms() {
    List<TopicTerm> terms = new ArrayList<>();
    for (LanguageTopics language : languages) {
      for (int place = 0; place < language.model().topics().size(); place++) {
        TopicModel.FittedTopic topic = language.model().topics().get(place);
        for (int i = 0; i < topic.terms().length; i++) {
          terms.add(
              new TopicTerm(
                  language.first() + place,
                  i + 1,
                  language.terms().term(topic.terms()[i]),
                  topic.weights()[i]));
        }
      }
    }
    return spark.createDataset(terms, Rows.of(TopicTerm.class));
  }

  /** The table topics/hierarchy. */
  public Dataset<TopicMerge> hierarchy() {
    List<TopicMerge> merges = new ArrayList<>();
    for (LanguageTopics language : languages) {
      int step = 0;
      for (TopicModel.Join join : language.model().joins()) {
        merges.add(
            new TopicMerge(
                language.language(),
                ++step,
                language.first() + join.first(),
                language.first() + join.second(),
                join.distance()));
      }
    }
    return spark.createDataset(merges, Rows.of(TopicMerge.class));
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
