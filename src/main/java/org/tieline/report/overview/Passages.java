package org.tieline.report.overview;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tieline.entities.Annotated;
import org.tieline.spark.Rows;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/** Finds the sentences in which entities are named, alone and together. */
public final class Passages {
  /** Sentences of an edge, or of a node. */
  private static final int RANKS = 2;

  private static final String[] COLUMNS = {
    "key", "rank", "article_id", "day", "text", "title", "url", "source"
  };

  private Passages() {}

  /**
   * Sentences of stories' leads, each from another article, those early in their article first.
   *
   * @param entities ids of the nodes
   * @param edges ids of the edges: both ends, the lesser first, joined by a bar
   */
  static Gathered of(
      PublishedTables tables, Collection<String> entities, Collection<String> edges) {
    if (!tables.has("entities/mentions") || entities.isEmpty()) {
      return Gathered.none();
    }
    Set<String> wanted = Set.copyOf(edges);
    Dataset<Place> named =
        tables
            .read("entities/mentions")
            .filter(
                col("entity_id")
                    .isInCollection(entities)
                    .and(col("article_id").equalTo(col("story_id")))
                    .and(col("sentence").isNotNull())
                    .and(not(col("rule").isInCollection(Annotated.UNCOUNTED))))
            .groupBy("article_id", "sentence")
            .agg(sort_array(collect_set("entity_id")).as("names"))
            .as(Rows.of(Named.class))
            .flatMap(
                (FlatMapFunction<Named, Place>) sentence -> sentence.places(wanted).iterator(),
                Rows.of(Place.class));
    Dataset<Row> chosen =
        named
            .groupBy("key", "article_id")
            .agg(min("sentence").as("sentence"))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("key")
                            .orderBy(
                                col("sentence").equalTo(0), col("sentence"), col("article_id"))))
            .filter(col("rank").leq(RANKS));
    int most = RANKS * (entities.size() + edges.size());
    return PublishedTables.gather(
        texts(tables, chosen).toDF().sort("key", "rank"), most, List.of(COLUMNS), most);
  }

  /**
   * A sentence with the nodes that it names.
   *
   * @param names ids in order
   */
  public record Named(String article_id, int sentence, List<String> names) {

    /** The nodes and the edges among them. */
    List<Place> places(Set<String> edges) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        places.add(new Place(names.get(i), article_id, sentence));
        for (int j = i + 1; j < names.size(); j++) {
          String edge = names.get(i) + "|" + names.get(j);
          if (edges.contains(edge)) {
            places.add(new Place(edge, article_id, sentence));
          }
        }
      }
      return places;
    }
  }

  /** Where the node or edge stands in a text. */
  public record Place(String key, String article_id, int sentence) {}

  private static scala.collection.immutable.Seq<String> ids(String... columns) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(columns)).toSeq();
  }

  private static Dataset<Passage> texts(PublishedTables tables, Dataset<Row> chosen) {
    Dataset<Row> articles =
        tables
            .read("corpus/articles")
            .select("article_id", "title", "url", "source", "day", "language")
            .join(broadcast(chosen), "article_id");
    Dataset<Row> withText =
        tables.has("corpus/texts")
            ? articles.join(tables.read("corpus/texts"), ids("article_id"), "left")
            : articles.withColumn("text", lit(null).cast("string"));
    return withText.map((MapFunction<Row, Passage>) Passages::passage, Rows.of(Passage.class));
  }

  private static Passage passage(Row row) {
    String title = row.getAs("title");
    String text = row.getAs("text");
    int number = row.getAs("sentence");
    String sentence = sentence(title, text, row.getAs("language"), number);
    return new Passage(
        row.getAs("key"),
        row.getAs("rank"),
        row.getAs("article_id"),
        row.getAs("day"),
        sentence,
        sentence != null || title == null ? null : Gathered.cut(title),
        row.getAs("url"),
        row.getAs("source"));
  }

  private static String sentence(String title, String text, String language, int number) {
    String headline = title == null ? "" : title;
    if (number == 0 || text == null) {
      return number == 0 && !headline.isEmpty() ? Gathered.cut(headline) : null;
    }
    for (Sentence sentence : Sentences.of(headline, text, language)) {
      if (sentence.number() == number) {
        return Gathered.cut(text.substring(sentence.start(), sentence.end()));
      }
    }
    return null;
  }
}
