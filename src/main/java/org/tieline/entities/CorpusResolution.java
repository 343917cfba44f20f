package org.tieline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.trunc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.recognition.PersonNames;
import org.tieline.entities.recognition.Roles;
import org.tieline.spark.Rows;

/**
 * Decides over the whole corpus what single articles leave open: whom a bare surname means, and for
 * which country a person stands. Two passes over the names; the texts are not read again.
 */
public final class CorpusResolution {

  /** Rows of evidence held on the driver, of either kind: some 200 MB. */
  static final int MOST_ROWS = 1_000_000;

  private CorpusResolution() {}

  /**
   * The articles with their names resolved, kept on disk until the job is done.
   *
   * @param read the articles as each was read by itself; let go once all are resolved
   * @param corrections the dictionary, which has the last word
   * @param caps receives what was cut off
   */
  public static Dataset<Annotated> of(
      Dataset<Annotated> read, Calendar calendar, Corrections corrections, Map<String, Long> caps) {
    Broadcast<CorpusKnowledge> knowledge =
        JavaSparkContext.fromSparkContext(read.sparkSession().sparkContext())
            .broadcast(
                new CorpusKnowledge(
                    new ShortForms(capped(shortForms(read, calendar), "short forms", caps)),
                    Offices.of(capped(offices(read), "offices", caps)),
                    calendar));
    Dataset<Annotated> resolved =
        read.map(
                (MapFunction<Annotated, Annotated>)
                    article -> corrections.applied(knowledge.value().resolved(article)),
                Rows.of(Annotated.class))
            .persist(StorageLevel.DISK_ONLY());
    resolved.count();
    read.unpersist();
    return resolved;
  }

  /** The rows with the most stories. */
  private static <R extends Record> List<R> capped(
      Dataset<R> rows, String what, Map<String, Long> caps) {
    Column[] order =
        Stream.concat(
                Stream.of(col("stories").desc()),
                Arrays.stream(rows.columns()).map(name -> col(name)))
            .toArray(Column[]::new);
    List<R> most = rows.orderBy(order).limit(MOST_ROWS + 1).collectAsList();
    if (most.size() > MOST_ROWS) {
      caps.put("entities: " + what, (long) MOST_ROWS);
      return most.subList(0, MOST_ROWS);
    }
    return most;
  }

  /** People named in full, by the short forms that leave somebody in doubt. */
  private static Dataset<ShortForm> shortForms(Dataset<Annotated> read, Calendar calendar) {
    Dataset<Row> bare =
        read.flatMap(
                (FlatMapFunction<Annotated, String>) article -> bare(article).iterator(),
                Encoders.STRING())
            .distinct()
            .toDF("form");
    return read.flatMap(
            (FlatMapFunction<Annotated, ShortForm>) article -> full(article, calendar).iterator(),
            Rows.of(ShortForm.class))
        .join(bare, "form")
        .groupBy("form", "entity_id", "period")
        .agg(mode(col("name"), true).as("name"), count(lit(1)).as("stories"))
        .select("form", "entity_id", "name", "period", "stories")
        .as(Rows.of(ShortForm.class));
  }

  private static Set<String> bare(Annotated article) {
    Set<String> forms = new TreeSet<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Named name : sentence.names()) {
        if (CorpusKnowledge.isBare(name)) {
          forms.add(PersonNames.surname(PersonNames.last(name.entity_name())));
        }
      }
    }
    return forms;
  }

  /** One row for each person whom a lead names in full, and each of the short forms. */
  private static List<ShortForm> full(Annotated article, Calendar calendar) {
    List<ShortForm> rows = new ArrayList<>();
    if (!article.lead()) {
      return rows;
    }
    Set<String> seen = new TreeSet<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Named name : sentence.names()) {
        boolean full = CorpusKnowledge.isPerson(name) && !PersonNames.isShort(name.entity_name());
        if (full && seen.add(name.entity_id())) {
          for (String form : new TreeSet<>(PersonNames.shortForms(name.entity_name()))) {
            rows.add(
                new ShortForm(
                    form, name.entity_id(), name.entity_name(), calendar.place(article.day()), 1));
          }
        }
      }
    }
    return rows;
  }

  private static Dataset<OfficeEvidence> offices(Dataset<Annotated> read) {
    return read.flatMap(
            (FlatMapFunction<Annotated, OfficeEvidence>) article -> offices(article).iterator(),
            Rows.of(OfficeEvidence.class))
        .groupBy(
            col("entity_id"),
            col("country"),
            col("former"),
            trunc(col("first"), "month").as("month"))
        .agg(min("first").as("first"), max("last").as("last"), count(lit(1)).as("stories"))
        .select("entity_id", "country", "former", "first", "last", "stories")
        .as(Rows.of(OfficeEvidence.class));
  }

  static Set<OfficeEvidence> offices(Annotated article) {
    Set<OfficeEvidence> told = new LinkedHashSet<>();
    LocalDate day = article.day();
    if (!article.lead() || day == null) {
      return told;
    }
    for (Annotated.Affiliated affiliated : article.affiliations()) {
      boolean former = Roles.isFormer(affiliated.role());
      if (Roles.isOfficeOfState(affiliated.role())) {
        article
            .named(affiliated.sentence(), affiliated.start())
            .ifPresent(
                person ->
                    told.add(
                        new OfficeEvidence(
                            person.entity_id(), affiliated.country(), former, day, day, 1)));
      }
    }
    return told;
  }
}
