package org.tieline.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An article and the names in it.
 *
 * @param source null for none
 * @param language ISO 639-1, or "und"
 * @param day null where it is not known
 * @param sentences those with names in them, in order
 */
public record Annotated(
    String article_id,
    String story_id,
    String source,
    String language,
    LocalDate day,
    List<NamingSentence> sentences) {

  /** Whether the article is the one by which its story is counted. */
  public boolean lead() {
    return article_id.equals(story_id);
  }

  /**
   * A sentence that names somebody.
   *
   * @param number 0 for the title
   * @param start UTF-16 offset into title or text
   * @param end offset behind the last character
   * @param paragraph 0 for the title's, 1 and up for the text's
   */
  public record NamingSentence(int number, int start, int end, int paragraph, List<Named> names) {

    /**
     * The numbers of what the sentence's counted names stand for; sorted, none twice.
     *
     * @param code a name's number; null for none
     */
    public int[] codes(Function<Named, Integer> code) {
      return names.stream()
          .filter(Named::counted)
          .map(code)
          .filter(Objects::nonNull)
          .mapToInt(Integer::intValue)
          .sorted()
          .distinct()
          .toArray();
    }
  }

  /**
   * A name in its sentence, resolved.
   *
   * @param entity_name the entity's full name, as this article gives it
   * @param type person, organization, place, country or nationality
   * @param country alpha-3; null for none
   */
  public record Named(
      int start,
      int end,
      String surface,
      String entity_id,
      String entity_name,
      String type,
      String country,
      String rule) {

    /** Whether the name counts: datelines and the outlet's own name do not. */
    public boolean counted() {
      return !rule.equals("dateline") && !rule.equals("outlet");
    }

    /** Whether the name says the country itself, by its name or its people's. */
    public boolean direct() {
      return type.equals("country") || type.equals("nationality");
    }
  }
}
