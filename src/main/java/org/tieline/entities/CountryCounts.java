package org.tieline.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often one article names each country. */
final class CountryCounts {
  private final Annotated article;

  /** In the order in which the article names them. */
  private final Map<String, long[]> counts = new LinkedHashMap<>();

  private CountryCounts(Annotated article) {
    this.article = article;
  }

  static CountryCounts of(Annotated article) {
    CountryCounts counts = new CountryCounts(article);
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Annotated.Named name : sentence.names()) {
        if (name.counted() && name.country() != null) {
          long[] count = counts.counts.computeIfAbsent(name.country(), key -> new long[2]);
          count[0]++;
          count[1] += name.direct() ? 1 : 0;
        }
      }
    }
    return counts;
  }

  /**
   * A row for each country; ranked by mentions, then by mentions of the country itself, then by
   * which is named first.
   */
  List<ArticleCountry> rows() {
    long all = counts.values().stream().mapToLong(count -> count[0]).sum();
    List<String> ranked = new ArrayList<>(counts.keySet());
    ranked.sort(
        Comparator.comparingLong((String country) -> -counts.get(country)[0])
            .thenComparingLong(country -> -counts.get(country)[1]));
    List<ArticleCountry> rows = new ArrayList<>();
    for (String country : ranked) {
      long[] count = counts.get(country);
      rows.add(
          new ArticleCountry(
              article.article_id(),
              article.story_id(),
              article.day(),
              country,
              count[0],
              count[1],
              (double) count[0] / all,
              rows.size() + 1));
    }
    return rows;
  }
}
