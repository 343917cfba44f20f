package org.tieline.entities;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.spark.Capped;
import org.tieline.spark.InOrder;
import org.tieline.statistics.ConfigurationModel;
import org.tieline.statistics.Degrees;

/**
 * Fits what chance makes of a corpus' names. A column is a language in the corpus as a whole or in
 * a period: the whole's languages first, then those of each period.
 */
public final class Chances {
  /** Who can be in a pair, at most: the driver holds their names. */
  private static final int MOST_NAMES = 500_000;

  private final List<String> languages;
  private final Bipartite[] columns;
  private final Together together;

  private Chances(List<MarginCount> stories, int periods) {
    this.languages = stories.stream().map(MarginCount::language).distinct().sorted().toList();
    this.columns = new Bipartite[(periods + 1) * languages.size()];
    this.together = new Together(languages.size());
    Arrays.setAll(columns, column -> new Bipartite());
    stories.stream().filter(row -> row.facet().equals(MarginCount.STORY)).forEach(this::add);
  }

  /** The degrees of who is named and of the stories that name them. */
  private static final class Bipartite {
    final SortedMap<Integer, Long> named = new TreeMap<>();
    final SortedMap<Integer, Long> stories = new TreeMap<>();

    ConfigurationModel model() {
      return ConfigurationModel.of(Degrees.of(named), Degrees.of(stories));
    }
  }

  /**
   * Fits the models.
   *
   * @param minimum least stories of who can be in a pair; more where they were too many else
   * @param stories stories of the corpus
   */
  public static Chance of(
      Dataset<Annotated> annotated, Calendar calendar, Naming naming, long minimum, long stories) {
    Dataset<MarginCount> margins = Margins.of(annotated, calendar, naming);
    List<MarginCount> others =
        margins.filter(col("facet").notEqual(MarginCount.NAMED)).collectAsList();
    Chances chances = new Chances(others, calendar.periods().size());
    Dataset<Row> named = named(margins).persist(StorageLevel.DISK_ONLY());
    chances.readNamed(named);
    Dataset<Row> eligible =
        named
            .filter(col("span").equalTo(0))
            .groupBy("heading")
            .agg(sum("stories").as("stories"))
            .filter(col("stories").geq(minimum));
    long least = Math.max(minimum, Capped.least(eligible, MOST_NAMES));
    long cut =
        others.stream()
            .filter(row -> row.facet().equals(MarginCount.CUT))
            .mapToLong(MarginCount::stories)
            .sum();
    Dataset<Row> kept = eligible.filter(col("stories").geq(least));
    List<String> names =
        kept.sort("heading").collectAsList().stream().map(row -> row.getString(0)).toList();
    return new Chance(names, chances.models(), chances.stories(named, kept), stories, least, cut);
  }

  /** Each name's stories by language and span: 0 for the whole, 1 and up for the periods. */
  private static Dataset<Row> named(Dataset<MarginCount> margins) {
    return margins
        .filter(col("facet").equalTo(MarginCount.NAMED))
        .withColumn(
            "span",
            explode(
                when(col("period").lt(0), array(lit(0)))
                    .otherwise(array(lit(0), col("period").plus(1)))))
        .groupBy("heading", "language", "span")
        .agg(sum("stories").as("stories"));
  }

  private void add(MarginCount row) {
    int language = languages.indexOf(row.language());
    int degree = Integer.parseInt(row.heading());
    together.add(language, degree, row.stories(), row.together());
    columns[language].stories.merge(degree, row.stories(), Long::sum);
    if (row.period() >= 0) {
      column(row.language(), row.period() + 1).stories.merge(degree, row.stories(), Long::sum);
    }
  }

  private Bipartite column(String language, int span) {
    return columns[span * languages.size() + languages.indexOf(language)];
  }

  private void readNamed(Dataset<Row> named) {
    for (Row row :
        named.groupBy("language", "span", "stories").agg(count(lit(1))).collectAsList()) {
      column(row.getString(0), row.getInt(1))
          .named
          .put(Math.toIntExact(row.getLong(2)), row.getLong(3));
    }
  }

  private ConfigurationModel[][] models() {
    ConfigurationModel[][] models =
        new ConfigurationModel[languages.isEmpty() ? 1 : columns.length / languages.size()]
            [languages.size()];
    for (int column = 0; column < columns.length; column++) {
      int language = column % languages.size();
      models[column / languages.size()][language] =
          columns[column].model().within(degree -> together.share(language, degree));
    }
    return models;
  }

  /** Each name's stories by column, the names in order. */
  private NamedStories stories(Dataset<Row> named, Dataset<Row> names) {
    Dataset<Row> wanted =
        named
            .join(names.select("heading"), "heading")
            .select("heading", "language", "span", "stories");
    Iterator<Row> rows = InOrder.read(wanted, wanted.count(), "heading");
    NamedStories.Builder stories = new NamedStories.Builder(columns.length);
    String name = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      if (!row.getString(0).equals(name)) {
        stories.next();
        name = row.getString(0);
      }
      stories.add(
          row.getInt(2) * languages.size() + languages.indexOf(row.getString(1)),
          Math.toIntExact(row.getLong(3)));
    }
    return stories.build();
  }
}
