package org.tieline.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Corpus;
import org.tieline.corpus.CorpusReader;
import org.tieline.corpus.InputFile;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotation;
import org.tieline.entities.Entity;
import org.tieline.entities.EntityTables;
import org.tieline.network.Network;
import org.tieline.spark.Publication;
import org.tieline.terms.Concordance;
import org.tieline.terms.Terms;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.Tie;
import org.tieline.ties.Ties;
import org.tieline.topics.Topics;

/** The one way that data flows: corpus, entities, then the reports. */
final class Pipeline {
  private final SparkSession spark;
  private final Job job;
  private final Folder folder;
  private final Publication publication;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Long> caps = new LinkedHashMap<>();
  private final Map<String, Long> families = new LinkedHashMap<>();
  private final List<Tie> strongest = new ArrayList<>();

  Pipeline(SparkSession spark, Job job, Folder folder, Publication publication, Progress progress) {
    this.spark = spark;
    this.job = job;
    this.folder = folder;
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

  /** Tests made together, by what is tested: the families of the q-values. */
  Map<String, Long> families() {
    return families;
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
    step(
        "corpus",
        null,
        () -> CorpusReport.publish(publication, spark, corpus, calendar, job.publish().text()));
    boolean naming =
        job.entities().isPresent() || job.network().isPresent() || job.ties().isPresent();
    Dataset<Annotated> names =
        naming || job.terms().filter(TermsPlan::needsEntities).isPresent()
            ? recognised(articles)
            : null;
    if (naming) {
      publishNames(articles, names, calendar);
    }
    if (job.terms().isPresent() || job.topics().isPresent()) {
      publishWords(articles, names, calendar);
    }
  }

  private void publishNames(Dataset<Article> articles, Dataset<Annotated> names, Calendar calendar)
      throws IOException {
    Dataset<Entity> entities = EntityTables.entities(names).persist(StorageLevel.DISK_ONLY());
    step("entities", null, () -> EntitiesReport.publish(publication, spark, names, entities));
    if (job.network().isPresent()) {
      step(
          "network",
          null,
          () -> {
            long stories = articles.filter(col("article_id").equalTo(col("story_id"))).count();
            NetworkReport.publish(
                publication,
                Network.of(spark, names, entities, calendar, job.network().get(), stories));
          });
    }
    if (job.ties().isPresent()) {
      step(
          "ties",
          null,
          () -> {
            Ties ties = Ties.of(spark, articles, names, calendar, job.ties().get());
            TiesReport.publish(publication, ties, articles, names, calendar, job.publish().text());
            strongest.addAll(ties.strongest(10));
          });
    }
  }

  private Dataset<Annotated> recognised(Dataset<Article> articles) throws IOException {
    LongAccumulator annotated = spark.sparkContext().longAccumulator("articles annotated");
    return step(
        "recognising",
        annotated,
        () -> {
          Dataset<Annotated> all = Annotation.of(articles, annotated);
          all.count();
          return all;
        });
  }

  /**
   * @param names the articles' names; null where no report needs them
   */
  private void publishWords(Dataset<Article> articles, Dataset<Annotated> names, Calendar calendar)
      throws IOException {
    TermsPlan plan = job.terms().orElse(TermsPlan.words());
    Map<String, Set<String>> stopWords =
        StopWordFiles.read(plan.stopWords(), folder, spark.sparkContext().hadoopConfiguration());
    Terms terms =
        step(
            "counting",
            null,
            () -> Terms.count(spark, articles, names, calendar, plan, stopWords, caps));
    if (job.terms().isPresent()) {
      boolean withText = job.publish().text() != PublishPlan.Text.NONE;
      step(
          "terms",
          null,
          () ->
              TermsReport.publish(
                  publication,
                  terms,
                  Concordance.of(articles, names, calendar, plan, stopWords, withText),
                  caps,
                  families));
    }
    if (job.topics().isPresent()) {
      step(
          "topics",
          null,
          () ->
              TopicsReport.publish(
                  publication, Topics.of(spark, articles, terms, job.topics().get())));
    }
  }

  /** Work that can fail on storage. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }

  /** Publishing that can fail on storage. */
  @FunctionalInterface
  private interface Publishing {
    void run() throws IOException;
  }

  private void step(String name, LongAccumulator counted, Publishing work) throws IOException {
    step(
        name,
        counted,
        () -> {
          work.run();
          return Optional.empty();
        });
  }

  private <T> T step(String name, LongAccumulator counted, Work<T> work) throws IOException {
    progress.step(name, counted);
    long start = System.nanoTime();
    T result = work.run();
    seconds.put(name, (System.nanoTime() - start) / 1e9);
    return result;
  }
}
