package org.tieline.entities.recognition;

import java.util.List;

/**
 * Finds the names in an article. Implementations are immutable and safe for use by many threads.
 */
public interface Recogniser {

  /** The article's names, ordered by sentence and offset, none overlapping another. */
  List<Name> names(ArticleText article);
}
