package org.tieline.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Naming;
import org.tieline.entities.PairCell;
import org.tieline.entities.PairCounts;
import org.tieline.entities.Unit;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

/**
 * What an outlet tells of two countries in a period.
 *
 * @param tie_id such as BLR-CHN; BLR-BLR for one country's own counts
 * @param place the period's place; -1 for none
 * @param source empty for none
 * @param sentences sentences of leads naming both
 * @param articles articles naming both, reprints included
 * @param stories stories whose lead names both
 */
public record Told(
    String tie_id, int place, String source, long sentences, long articles, long stories) {

  /** Two countries are named together where an article names both. */
  static final Naming NAMING = new Naming(Annotated.Named::country, Unit.ARTICLE, 1);

  /** Whether the counts are of one country alone. */
  boolean single() {
    return isSingle(tie_id);
  }

  /** Whether the id is one of a country by itself. */
  static boolean isSingle(String id) {
    return id.regionMatches(0, id, 4, 3);
  }

  /** The id under which a country's own counts stand. */
  static String single(String country) {
    return country + "-" + country;
  }

  /** The countries that an article names, by code. */
  static List<String> countries(Annotated article) {
    return NAMING.of(article).names().stream().sorted().toList();
  }

  /** The ids of an article's ties, and those of its countries by themselves. */
  static List<String> tiesAndCountries(Annotated article) {
    return tiesAndCountries(countries(article));
  }

  /** Those of a sentence that are among the wanted. */
  static List<String> tiesAndCountries(Annotated.NamingSentence sentence, Set<String> wanted) {
    List<String> countries =
        sentence.names().stream()
            .filter(Annotated.Named::counted)
            .map(Annotated.Named::country)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return tiesAndCountries(countries).stream().filter(wanted::contains).toList();
  }

  private static List<String> tiesAndCountries(List<String> countries) {
    List<String> ids = new ArrayList<>();
    for (int a = 0; a < countries.size(); a++) {
      for (int b = a; b < countries.size(); b++) {
        ids.add(countries.get(a) + "-" + countries.get(b));
      }
    }
    return ids;
  }

  /** What each outlet tells of all countries in each period, kept on disk until the job is done. */
  static Dataset<Told> of(Dataset<Annotated> annotated, Calendar calendar) {
    List<String> countries = List.copyOf(Countries.codes());
    Map<String, Integer> codes = new java.util.HashMap<>();
    countries.forEach(country -> codes.put(country, codes.size()));
    return PairCounts.cells(
            annotated,
            calendar,
            NAMING,
            JavaSparkContext.fromSparkContext(annotated.sparkSession().sparkContext())
                .broadcast(codes))
        .map(
            (MapFunction<PairCell, Told>)
                cell ->
                    new Told(
                        countries.get(cell.lesser()) + "-" + countries.get(cell.greater()),
                        cell.place(),
                        cell.source(),
                        cell.sentences(),
                        cell.articles(),
                        cell.stories()),
            Rows.of(Told.class));
  }

  /** Whether the job publishes the pair: both ends are of its countries, where it names some. */
  static boolean isWanted(Pair pair, Set<String> between) {
    return between.isEmpty() || (between.contains(pair.a()) && between.contains(pair.b()));
  }
}
