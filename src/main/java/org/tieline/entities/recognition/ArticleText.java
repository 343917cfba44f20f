package org.tieline.entities.recognition;

import java.time.LocalDate;
import java.util.List;
import org.tieline.text.Sentence;

/**
 * What a recogniser sees of an article.
 *
 * @param title the headline, empty where there is none
 * @param text the body, empty where there is none
 * @param language ISO 639-1, or "und"
 * @param day the day of publication; null where it is not known
 * @param source the outlet's name; empty where it is not known
 * @param sentences the title's and the text's sentences, in order
 */
public record ArticleText(
    String title,
    String text,
    String language,
    LocalDate day,
    String source,
    List<Sentence> sentences) {

  /** The string that this sentence's offsets point into. */
  public String host(Sentence sentence) {
    return sentence.number() == 0 ? title : text;
  }
}
