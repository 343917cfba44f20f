package org.tieline.terms;

import java.time.LocalDate;

/**
 * What counting terms needs of an article.
 *
 * @param source empty for none
 * @param day null where it is not known
 * @param sides a letter for each contrast: {@link Contrasts#TARGET}, {@link Contrasts#REFERENCE} or
 *     neither
 */
public record CountedArticle(
    String article_id,
    String story_id,
    String source,
    LocalDate day,
    String language,
    long words,
    String title,
    String text,
    String sides) {

  /** Whether the article is the one by which its story is counted. */
  boolean lead() {
    return article_id.equals(story_id);
  }
}
