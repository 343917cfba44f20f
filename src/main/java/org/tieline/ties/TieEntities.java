package org.tieline.ties;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tieline.entities.AffiliationTable;
import org.tieline.entities.Annotated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.entities.Entity;
import org.tieline.spark.Rows;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Wilson;
import scala.jdk.javaapi.CollectionConverters;

/** Finds who carries each tie: the people and organisations beside both countries' names. */
final class TieEntities {
  private static final int RANKS = 50;
  private static final Set<String> CARRIERS = Set.of("person", "organization");

  /** Stands for the tie itself: its stories that name both in a sentence. */
  private static final String ANYBODY = "";

  /** Says that somebody has an office as another has, but not which. */
  private static final String COUNTERPART = "counterpart";

  private TieEntities() {}

  /**
   * That a story names somebody beside both countries of a tie.
   *
   * @param entity_id empty for anybody or nobody
   * @param office the role and its country, as the story says it; null where it says nothing
   */
  public record Carried(String tie_id, String entity_id, String office) {}

  /**
   * A row for each tie and entity.
   *
   * @param ties ids of the published ties
   */
  static Dataset<TieEntity> of(
      Dataset<Annotated> annotated, Dataset<Entity> entities, Set<String> ties) {
    Dataset<Row> known = known(annotated);
    Dataset<Row> carried =
        annotated
            .filter(col("article_id").equalTo(col("story_id")))
            .flatMap(
                (FlatMapFunction<Annotated, Carried>) lead -> carried(lead, ties),
                Rows.of(Carried.class))
            .groupBy("tie_id", "entity_id", "office")
            .agg(count(lit(1)).as("told"))
            .join(known, on("entity_id", "office"), "left")
            .groupBy("tie_id", "entity_id")
            .agg(sum("told").as("stories"), mostTold().as("office"));
    Column anybody = col("entity_id").equalTo(ANYBODY);
    Dataset<Row> totals = carried.filter(anybody).select(col("tie_id"), col("stories").as("total"));
    Column rank =
        row_number()
            .over(Window.partitionBy("tie_id").orderBy(col("stories").desc(), col("entity_id")));
    return carried
        .filter(not(anybody))
        .withColumn("rank", rank)
        .filter(col("rank").leq(RANKS))
        .join(totals, on("tie_id"), "inner")
        .join(
            entities.select(
                col("entity_id"),
                col("name"),
                col("type"),
                col("country"),
                col("stories").as("entity_stories")),
            on("entity_id"),
            "inner")
        .join(offices(known), on("entity_id"), "left")
        .withColumn("office", coalesce(col("office"), col("default_office")))
        .map((MapFunction<Row, TieEntity>) TieEntities::row, Rows.of(TieEntity.class));
  }

  /**
   * The office that most of a tie's stories give; of equals, that which most of the corpus's do,
   * then the first in order.
   */
  private static Column mostTold() {
    Column rank =
        struct(
            negate(col("told")), negate(coalesce(col("corpus_stories"), lit(0L))), col("office"));
    return min(when(col("office").isNotNull(), rank)).getField("office");
  }

  /** The offices that the corpus gives each person, and in how many stories. */
  private static Dataset<Row> known(Dataset<Annotated> annotated) {
    return AffiliationTable.of(annotated)
        .filter(col("role").notEqual(COUNTERPART))
        .select(
            col("entity_id"),
            concat(col("country"), lit(" "), col("role")).as("office"),
            not(col("role").startsWith("former")).as("current"),
            col("stories").as("corpus_stories"));
  }

  /** What most stories of the corpus call each person; an office that is over only by default. */
  private static Dataset<Row> offices(Dataset<Row> known) {
    return known
        .groupBy("entity_id")
        .agg(max(struct(col("current"), col("corpus_stories"), col("office"))).as("most"))
        .select(col("entity_id"), col("most.office").as("default_office"));
  }

  /**
   * Rows are made as they are taken: a sentence that lists the world's countries gives millions.
   */
  private static Iterator<Carried> carried(Annotated lead, Set<String> ties) {
    Map<String, String> offices = offices(lead);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, BitSet> byEntity = new TreeMap<>();
    for (NamingSentence sentence : lead.sentences()) {
      if (!sentence.isText()) {
        continue;
      }
      BitSet told = new BitSet();
      for (String tie : Told.tiesAndCountries(sentence, ties)) {
        numbers.putIfAbsent(tie, numbers.size());
        told.set(numbers.get(tie));
      }
      if (told.isEmpty()) {
        continue;
      }
      byEntity.computeIfAbsent(ANYBODY, id -> new BitSet()).or(told);
      for (Named name : sentence.names()) {
        if (name.counted() && CARRIERS.contains(name.type())) {
          byEntity.computeIfAbsent(name.entity_id(), id -> new BitSet()).or(told);
        }
      }
    }
    List<String> named = List.copyOf(numbers.keySet());
    return byEntity.entrySet().stream()
        .flatMap(
            entity ->
                entity.getValue().stream()
                    .mapToObj(
                        tie ->
                            new Carried(
                                named.get(tie), entity.getKey(), offices.get(entity.getKey()))))
        .iterator();
  }

  /** The first office that the story gives each person. */
  private static Map<String, String> offices(Annotated lead) {
    Map<String, String> offices = new HashMap<>();
    for (Annotated.Affiliated told : lead.affiliations()) {
      lead.sentences().stream()
          .filter(sentence -> sentence.number() == told.sentence())
          .filter(sentence -> !told.role().equals(COUNTERPART))
          .flatMap(sentence -> sentence.names().stream())
          .filter(name -> name.start() == told.start())
          .forEach(
              name -> offices.putIfAbsent(name.entity_id(), told.country() + " " + told.role()));
    }
    return offices;
  }

  private static TieEntity row(Row row) {
    long stories = row.getAs("stories");
    long total = row.getAs("total");
    String office = row.getAs("office");
    Interval share = Wilson.interval(stories, total);
    return new TieEntity(
        row.getAs("tie_id"),
        row.getAs("entity_id"),
        row.getAs("name"),
        row.getAs("type"),
        row.getAs("country"),
        office == null ? null : office.substring(4),
        office == null ? null : office.substring(0, 3),
        stories,
        row.getAs("entity_stories"),
        (double) stories / total,
        share.low(),
        share.high());
  }

  private static scala.collection.immutable.Seq<String> on(String... columns) {
    return CollectionConverters.asScala(List.of(columns)).toSeq();
  }
}
