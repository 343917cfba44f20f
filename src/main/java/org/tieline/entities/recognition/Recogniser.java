package org.tieline.entities.recognition;

import java.util.List;

/**
 * Finds the names in an article. Implementations are immutable and safe for use by many threads.
 */
public interface Recogniser {

  Reading read(ArticleText article);

  /** The article's names, ordered by sentence and offset, none overlapping another. */
  default List<Name> names(ArticleText article) {
    return read(article).names();
  }
}
