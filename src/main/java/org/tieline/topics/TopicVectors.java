package org.tieline.topics;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.linalg.SparseVector;
import org.tieline.corpus.Article;
import org.tieline.terms.Vocabulary;

/**
 * Articles as directions: sublinear term frequency times inverse document frequency (Salton and
 * Buckley 1988), of length 1.
 */
final class TopicVectors implements Serializable {
  private static final long serialVersionUID = 1;

  private final String language;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[] idf;

  /**
   * @param stems the terms that count
   * @param stories stories with each
   * @param total stories of the language
   */
  TopicVectors(String language, List<String> stems, List<Long> stories, long total) {
    this.language = language;
    this.idf = new double[stems.size()];
    for (int i = 0; i < idf.length; i++) {
      places.put(stems.get(i), i);
      idf[i] = Math.log((double) total / stories.get(i));
    }
  }

  /** Reads words for {@link #of}; for one thread, while the vectors are shared. */
  Vocabulary vocabulary() {
    return new Vocabulary(language);
  }

  /** The article's direction; no entries where it has none of the terms. */
  SparseVector of(Article article, Vocabulary vocabulary) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    Vocabulary.Visitor visitor =
        (stem, surface) -> {
          Integer place = places.get(stem);
          if (place != null) {
            counts.merge(place, 1, Integer::sum);
          }
        };
    vocabulary.forEach(article.title(), visitor);
    vocabulary.forEach(article.text(), visitor);
    int[] indices = new int[counts.size()];
    double[] values = new double[counts.size()];
    int size = 0;
    double squares = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      double value = (1 + Math.log(count.getValue())) * idf[count.getKey()];
      indices[size] = count.getKey();
      values[size++] = value;
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < size && length > 0; i++) {
      values[i] /= length;
    }
    return new SparseVector(idf.length, indices, values);
  }
}
