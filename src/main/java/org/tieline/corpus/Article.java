package org.tieline.corpus;

import java.time.Instant;
import java.time.LocalDate;
import org.tieline.corpus.boilerplate.Boilerplate;
import org.tieline.corpus.record.Given;

/**
 * An article of the corpus with its text: what every report is computed from.
 *
 * @param story_id the article_id of its story's lead
 * @param title empty for none
 * @param text empty for none
 * @param day null where the publication date is not known
 * @param language ISO 639-1, or "und"
 * @param words words of title and text
 * @param given what the record says where its format has no text; else null
 */
public record Article(
    String article_id,
    String story_id,
    String source,
    String url,
    String title,
    Instant published,
    Instant updated,
    LocalDate day,
    String date_method,
    String language,
    long words,
    String input_file,
    String text,
    Given given) {

  /** Whether the article is the one by which its story is counted. */
  public boolean lead() {
    return article_id.equals(story_id);
  }

  /** The same article with its text cleaned. */
  Article cleaned(Boilerplate.Cleaned cleaned) {
    return new Article(
        article_id,
        story_id,
        source,
        url,
        title,
        published,
        updated,
        day,
        date_method,
        language,
        words - cleaned.words(language),
        input_file,
        cleaned.text(),
        given);
  }
}
