package org.tieline.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.time.LocalDate;
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
import org.tieline.corpus.Records;
import org.tieline.corpus.Silence;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotation;
import org.tieline.entities.CorpusResolution;
import org.tieline.entities.Corrections;
import org.tieline.entities.EntitiesPlan;
import org.tieline.entities.Entity;
import org.tieline.entities.EntityCounts;
import org.tieline.entities.Selection;
import org.tieline.entities.StoredAnnotation;
import org.tieline.network.Network;
import org.tieline.spark.Publication;
import org.tieline.terms.Concordance;
import org.tieline.terms.Terms;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.Tie;
import org.tieline.ties.TieTopic;
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
  private Optional<Ties> ties = Optional.empty();

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

  /** How many tests the q-values of a table are taken over, by table or contrast. */
  Map<String, Long> families() {
    return families;
  }

  /** The strongest ties, where the job asks for ties. */
  List<Tie> strongest() {
    return strongest;
  }

  void run(Records records, LongAccumulator read, Lists lists) throws IOException {
    Corpus corpus =
        step("reading", read, () -> new CorpusReader(spark, job.corpus(), records).read());
    Dataset<Article> articles = corpus.articles();
    List<LocalDate> days = Calendar.days(articles);
    Calendar calendar = Calendar.of(job.corpus(), days);
    Silence.of(days).ifPresent(this::tell);
    step(
        "corpus",
        null,
        () ->
            CorpusReport.publish(
                publication, spark, corpus, calendar, lists.outlets(), job.publish().text()));
    boolean naming =
        job.entities().isPresent() || job.network().isPresent() || job.ties().isPresent();
    Dataset<Annotated> names =
        naming || job.terms().filter(TermsPlan::needsEntities).isPresent()
            ? recognised(records, articles, calendar, lists.corrections())
            : null;
    if (naming) {
      publishNames(articles, names, calendar, lists);
    }
    if (job.terms().isPresent() || job.topics().isPresent()) {
      publishWords(articles, names, calendar, lists.stopWords());
    }
    if (!job.publish().exports().isEmpty()) {
      step("exporting", null, () -> new Exports(publication).write(job.publish().exports(), caps));
    }
  }

  private void tell(Silence silence) {
    progress.notice(
        ("no article is of the time between %s and %s, and tables over time have all of its"
                + " periods; where dates up to the one or from the other are wrong, corpus.from and"
                + " corpus.to leave them out")
            .formatted(silence.last(), silence.next()));
  }

  private void publishNames(
      Dataset<Article> articles, Dataset<Annotated> names, Calendar calendar, Lists lists)
      throws IOException {
    EntityCounts counts = EntityCounts.of(names);
    Dataset<Entity> entities = counts.entities();
    step(
        "entities",
        null,
        () ->
            EntitiesReport.publish(
                publication, spark, names, counts, entities, job.publish().text()));
    if (job.network().isPresent()) {
      step(
          "network",
          null,
          () -> {
            long stories = articles.filter(col("article_id").equalTo(col("story_id"))).count();
            Network network =
                Network.of(
                    spark,
                    names,
                    entities,
                    calendar,
                    job.network().get(),
                    Selection.named(job.corpus().selection(), counts.aliases()),
                    stories);
            NetworkReport.publish(publication, network, calendar);
            caps.putAll(network.caps());
            families.put("network/edges", network.family());
          });
    }
    if (job.ties().isPresent()) {
      step(
          "ties",
          null,
          () -> {
            Ties told =
                TiesReport.publish(
                    publication,
                    articles,
                    names,
                    entities,
                    calendar,
                    job.publish().text(),
                    job.ties().get(),
                    lists.triggers(),
                    Selection.countries(
                        Selection.named(job.corpus().selection(), counts.aliases()), entities));
            caps.putAll(told.caps());
            families.putAll(told.families());
            strongest.addAll(told.strongest(10));
            ties = Optional.of(told);
          });
    }
  }

  private Dataset<Annotated> recognised(
      Records records, Dataset<Article> articles, Calendar calendar, Corrections corrections)
      throws IOException {
    LongAccumulator annotated = spark.sparkContext().longAccumulator("articles annotated");
    Annotation annotation =
        new Annotation(
            job.entities().orElse(EntitiesPlan.standard()).recogniser(), corrections, annotated);
    Dataset<Annotated> read =
        step(
            "recognising",
            annotated,
            () -> {
              Dataset<Annotated> all =
                  records
                      .store()
                      .map(
                          store ->
                              StoredAnnotation.of(
                                  spark, articles, annotation, store, records.keys()))
                      .orElseGet(() -> annotation.of(articles))
                      .persist(StorageLevel.DISK_ONLY());
              all.count();
              return all;
            });
    return step("resolving", null, () -> CorpusResolution.of(read, calendar, corrections, caps));
  }

  /**
   * @param names the articles' names; null where no report needs them
   */
  private void publishWords(
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      Map<String, Set<String>> stopWords)
      throws IOException {
    TermsPlan plan = job.terms().orElse(TermsPlan.words());
    long least = job.topics().isPresent() ? Topics.LEAST_STORIES : plan.minimum();
    Terms terms =
        step(
            "counting",
            null,
            () -> Terms.count(spark, articles, names, calendar, plan, stopWords, caps, least));
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
          () -> {
            Topics topics =
                Topics.of(
                    spark,
                    articles,
                    terms,
                    job.topics().get(),
                    job.topics().get().from().map(folder::resolve).orElse(null));
            TopicsReport.publish(publication, topics, calendar, names);
            if (ties.isPresent()) {
              publication.write(
                  ties.get().topics(topics.articles(), topics.topics()), TieTopic.class);
            }
          });
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
