package org.tieline.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.tieline.corpus.Article;
import org.tieline.corpus.ArticleRow;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Corpus;
import org.tieline.corpus.CorpusReader;
import org.tieline.corpus.CorpusTables;
import org.tieline.corpus.InputFile;
import org.tieline.corpus.InputRow;
import org.tieline.corpus.PeriodRow;
import org.tieline.corpus.Reject;
import org.tieline.corpus.SourceRow;
import org.tieline.corpus.Story;
import org.tieline.corpus.TextRow;
import org.tieline.entities.Alias;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotation;
import org.tieline.entities.ArticleCountry;
import org.tieline.entities.CountryRow;
import org.tieline.entities.Entity;
import org.tieline.entities.EntityTables;
import org.tieline.entities.Mention;
import org.tieline.network.Edge;
import org.tieline.network.EdgeEnd;
import org.tieline.network.Network;
import org.tieline.network.Node;
import org.tieline.spark.Publication;
import org.tieline.spark.Rows;
import org.tieline.terms.Term;
import org.tieline.terms.TermPeriod;
import org.tieline.terms.TermSource;
import org.tieline.terms.Terms;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.Evidence;
import org.tieline.ties.EvidenceSentences;
import org.tieline.ties.Tie;
import org.tieline.ties.TieEnd;
import org.tieline.ties.TiePeriod;
import org.tieline.ties.Ties;
import org.tieline.topics.ArticleTopic;
import org.tieline.topics.Topic;
import org.tieline.topics.TopicTerm;
import org.tieline.topics.Topics;

/** The one way that data flows: corpus, entities, then the reports. */
final class Pipeline {
  private final SparkSession spark;
  private final Job job;
  private final Publication publication;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Long> caps = new LinkedHashMap<>();
  private final List<Tie> strongest = new ArrayList<>();

  Pipeline(SparkSession spark, Job job, Publication publication, Progress progress) {
    this.spark = spark;
    this.job = job;
    this.publication = publication;
    this.progress = progress;
  }

  /** Seconds that each step took, in order. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** Limits that cut something off, by what they cut; empty where nothing was cut. */
  Map<String, Long> caps() {
    return caps;
  }

  /** The strongest ties, where the job asks for ties. */
  List<Tie> strongest() {
    return strongest;
  }

  void run(List<InputFile> files, Set<String> excluded) throws IOException {
    LongAccumulator read = spark.sparkContext().longAccumulator("records read");
    Corpus corpus =
        step(
            "reading",
            read,
            () -> new CorpusReader(spark, job.corpus(), files, excluded, read).read());
    Dataset<Article> articles = corpus.articles();
    Calendar calendar = Calendar.of(job.corpus(), articles);
    step("corpus", null, () -> publishCorpus(corpus, calendar));
    if (job.entities().isPresent() || job.network().isPresent() || job.ties().isPresent()) {
      publishNames(articles, calendar);
    }
    if (job.terms().isPresent() || job.topics().isPresent()) {
      publishWords(articles, calendar);
    }
  }

  private Void publishCorpus(Corpus corpus, Calendar calendar) throws IOException {
    Dataset<Article> articles = corpus.articles();
    publication.write(CorpusTables.articles(articles), ArticleRow.class);
    if (job.publish().text() == PublishPlan.Text.FULL) {
      publication.write(CorpusTables.texts(articles), TextRow.class);
    }
    publication.write(CorpusTables.stories(articles), Story.class);
    publication.write(CorpusTables.periods(spark, articles, calendar), PeriodRow.class);
    publication.write(CorpusTables.sources(articles), SourceRow.class);
    Dataset<Reject> rejects =
        job.publish().text() == PublishPlan.Text.NONE
            ? corpus.rejects().drop("raw").withColumn("raw", nothing()).as(Rows.of(Reject.class))
            : corpus.rejects();
    publication.write(rejects, Reject.class);
    publication.write(corpus.inputs(), InputRow.class);
    return null;
  }

  private static org.apache.spark.sql.Column nothing() {
    return org.apache.spark.sql.functions.lit(null).cast("string");
  }

  private void publishNames(Dataset<Article> articles, Calendar calendar) throws IOException {
    LongAccumulator annotated = spark.sparkContext().longAccumulator("articles annotated");
    Dataset<Annotated> names =
        step(
            "recognising",
            annotated,
            () -> {
              Dataset<Annotated> all = Annotation.of(articles, annotated);
              all.count();
              return all;
            });
    Dataset<Entity> entities = EntityTables.entities(names).persist(StorageLevel.DISK_ONLY());
    step(
        "entities",
        null,
        () -> {
          publication.write(EntityTables.mentions(names), Mention.class);
          publication.write(entities, Entity.class);
          publication.write(EntityTables.countries(spark), CountryRow.class);
          publication.write(EntityTables.aliases(names), Alias.class);
          publication.write(EntityTables.articleCountries(names), ArticleCountry.class);
          return null;
        });
    if (job.network().isPresent()) {
      step(
          "network",
          null,
          () -> {
            long stories = articles.filter(col("article_id").equalTo(col("story_id"))).count();
            Network network =
                Network.of(spark, names, entities, calendar, job.network().get(), stories);
            publication.write(network.edges(), Edge.class);
            publication.write(network.ends(), EdgeEnd.class);
            publication.write(network.nodes(), Node.class);
            return null;
          });
    }
    if (job.ties().isPresent()) {
      step("ties", null, () -> publishTies(articles, names, calendar));
    }
  }

  private Void publishTies(Dataset<Article> articles, Dataset<Annotated> names, Calendar calendar)
      throws IOException {
    Ties ties = Ties.of(spark, articles, names, calendar, job.ties().get());
    boolean withText = job.publish().text() != PublishPlan.Text.NONE;
    publication.write(ties.ties(), Tie.class);
    publication.write(ties.ends(), TieEnd.class);
    publication.write(ties.periods(), TiePeriod.class);
    publication.write(
        EvidenceSentences.of(articles, names, ties, calendar, withText), Evidence.class);
    strongest.addAll(ties.strongest(10));
    return null;
  }

  private void publishWords(Dataset<Article> articles, Calendar calendar) throws IOException {
    Terms terms = Terms.count(articles, calendar, job.terms().orElse(new TermsPlan(1)));
    if (job.terms().isPresent()) {
      step(
          "terms",
          null,
          () -> {
            publication.write(terms.terms(), Term.class);
            long least = terms.leastStoriesOverTime();
            if (least > 1) {
              caps.put("terms/term_periods: least stories of a term", least);
            }
            publication.write(terms.periods(least), TermPeriod.class);
            publication.write(terms.sources(), TermSource.class);
            return null;
          });
    }
    if (job.topics().isPresent()) {
      step(
          "topics",
          null,
          () -> {
            Topics topics = Topics.of(spark, articles, terms, job.topics().get());
            publication.write(topics.topics(), Topic.class);
            publication.write(topics.terms(), TopicTerm.class);
            publication.write(topics.articles(), ArticleTopic.class);
            return null;
          });
    }
  }

  /** Work that can fail on storage. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T step(String name, LongAccumulator counted, Work<T> work) throws IOException {
    progress.step(name, counted);
    long start = System.nanoTime();
    T result = work.run();
    seconds.put(name, (System.nanoTime() - start) / 1e9);
    return result;
  }
}
