package org.tieline.topics;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.terms.Terms;
import org.tieline.topics.model.FitPlan;
import org.tieline.topics.model.TopicModel;

/**
 * Finds the topics of the corpus's main language, and of every other that has ten times as many
 * stories as topics are asked for.
 */
final class Finding {
  private static final int VOCABULARY = 20_000;

  /** Stories for each topic that a language besides the main one needs. */
  private static final long ENOUGH = 10;

  /** Stories from which the number of topics is chosen by trying; fewer have two. */
  private static final long ENOUGH_TO_TRY = 30;

  private final SparkSession spark;
  private final Dataset<Article> leads;
  private final Terms terms;
  private final TopicsPlan plan;

  Finding(SparkSession spark, Dataset<Article> articles, Terms terms, TopicsPlan plan) {
    this.spark = spark;
    this.leads = articles.filter(col("article_id").equalTo(col("story_id")));
    this.terms = terms;
    this.plan = plan;
  }

  /**
   * The topics by language, those of the main language first. A language without words, as that of
   * records without text, has none.
   *
   * @throws UnfitCorpusException if the main language can't have the topics that are asked for, and
   *     if no language has any
   */
  List<LanguageTopics> find() {
    List<LanguageTopics> found = new ArrayList<>();
    int next = 0;
    List<Row> languages = new ArrayList<>(leads.groupBy("language").count().collectAsList());
    languages.sort(
        Comparator.<Row>comparingLong(row -> -row.getLong(1))
            .thenComparing(row -> row.getString(0)));
    for (Row row : languages) {
      String language = row.getString(0);
      long stories = row.getLong(1);
      int least = plan.count().orElse(Math.max(3, plan.seeds().size() + 1));
      if (row == languages.get(0)) {
        checkStories(language, stories);
      } else if (stories < ENOUGH * least) {
        continue;
      }
      // Of three stories half is one, and a word of one tells of no other.
      long most = Math.max(Topics.LEAST_STORIES, stories / 2);
      TermCodes codes =
          new TermCodes(
              language, terms.byStories(language, Topics.LEAST_STORIES, most, VOCABULARY));
      if (codes.size() >= 2) {
        LanguageTopics topics = find(language, stories, codes, next);
        found.add(topics);
        next += topics.ids().size();
      }
    }
    if (found.isEmpty()) {
      throw languages.isEmpty()
          ? UnfitCorpusException.tooFew(plan.count().orElse(2), 0, "und")
          : UnfitCorpusException.noTerms(languages.get(0).getString(0));
    }
    return found;
  }

  private int count() {
    return plan.count().orElse(Math.max(2, plan.seeds().size() + 1));
  }

  private void checkStories(String language, long stories) {
    if (stories < 3) {
      throw UnfitCorpusException.notThree(stories, language);
    }
    if (stories < count()) {
      throw UnfitCorpusException.tooFew(count(), stories, language);
    }
  }

  private LanguageTopics find(String language, long stories, TermCodes codes, int next) {
    boolean best = plan.count().isEmpty() && stories >= ENOUGH_TO_TRY;
    List<String> seeds = new ArrayList<>();
    List<int[]> anchors = new ArrayList<>();
    for (Map.Entry<String, List<String>> seed : plan.seeds().entrySet()) {
      int[] anchor = codes.of(seed.getValue());
      if (anchor.length > 0) {
        seeds.add(seed.getKey());
        anchors.add(anchor);
      } else if (next == 0) {
        throw UnfitCorpusException.unknownSeed(seed.getKey(), seed.getValue(), language);
      }
    }
    TopicModel model =
        Fitting.fit(
            spark,
            leads.filter(col("language").equalTo(language)),
            codes,
            new FitPlan(plan.method(), count(), plan.seed(), anchors),
            best,
            plan.fit());
    List<Integer> ids =
        new ArrayList<>(IntStream.range(next, next + model.topics().size()).boxed().toList());
    return new LanguageTopics(language, ids, List.of(), seeds, codes, model);
  }
}
