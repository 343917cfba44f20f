package org.tieline.entities;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.Rows;

/** The tables of who and where. */
public final class EntityTables {
  private EntityTables() {}

  public static Dataset<Mention> mentions(Dataset<Annotated> annotated) {
    return annotated.flatMap(
        (FlatMapFunction<Annotated, Mention>) article -> mentions(article).iterator(),
        Rows.of(Mention.class));
  }

  private static List<Mention> mentions(Annotated article) {
    List<Mention> mentions = new ArrayList<>();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      boolean stands = sentence.isText();
      for (Annotated.Named name : sentence.names()) {
        mentions.add(
            new Mention(
                article.article_id(),
                article.story_id(),
                article.day(),
                stands ? sentence.number() : null,
                stands ? name.start() : null,
                stands ? name.end() : null,
                name.surface(),
                name.entity_id(),
                name.type(),
                name.country(),
                name.rule()));
      }
    }
    return mentions;
  }

  public static Dataset<ArticleCountry> articleCountries(Dataset<Annotated> annotated) {
    return annotated.flatMap(
        (FlatMapFunction<Annotated, ArticleCountry>)
            article -> CountryCounts.of(article).rows().iterator(),
        Rows.of(ArticleCountry.class));
  }

  public static Dataset<CountryRow> countries(SparkSession spark) {
    List<CountryRow> rows =
        Countries.all().stream()
            .map(country -> new CountryRow(country.code(), country.name(), country.region()))
            .toList();
    return spark.createDataset(rows, Rows.of(CountryRow.class));
  }
}
