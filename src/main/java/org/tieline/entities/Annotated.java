package org.tieline.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tieline.spark.Packed;

/**
 * An article and what was read in it.
 *
 * @param source null for none
 * @param language ISO 639-1, or "und"
 * @param day null where it is not known
 * @param sentences those with names in them, in order
 * @param affiliations offices and trades that the article gives to persons
 * @param quotations what the article says that somebody said
 */
public record Annotated(
    String article_id,
    String story_id,
    String source,
    String language,
    LocalDate day,
    @Packed(PackedSentences.class) List<NamingSentence> sentences,
    @Packed(PackedAffiliations.class) List<Affiliated> affiliations,
    @Packed(PackedQuotations.class) List<Quoted> quotations) {

  /** Rules of names that stand in the text and are left out of every count. */
  public static final Set<String> UNCOUNTED =
      Set.of("dateline", "outlet", "market", Correction.Action.DENY.rule());

  /** Whether the article is the one by which its story is counted. */
  public boolean lead() {
    return article_id.equals(story_id);
  }

  /** The same article with each of its names changed. */
  Annotated withNames(UnaryOperator<Named> change) {
    List<NamingSentence> changed =
        sentences.stream()
            .map(
                sentence ->
                    new NamingSentence(
                        sentence.number(),
                        sentence.start(),
                        sentence.end(),
                        sentence.paragraph(),
                        sentence.names().stream().map(change).toList()))
            .toList();
    return new Annotated(
        article_id, story_id, source, language, day, changed, affiliations, quotations);
  }

  /** The name that begins at an offset of a sentence; none for a sentence below 0. */
  Optional<Named> named(int sentence, int start) {
    if (sentence < 0) {
      return Optional.empty();
    }
    for (NamingSentence naming : sentences) {
      if (naming.number() == sentence) {
        return naming.names().stream().filter(name -> name.start() == start).findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * A person's office or trade, as a sentence gives it.
   *
   * @param sentence the number of the sentence
   * @param start where in it the person's name begins
   */
  public record Affiliated(int sentence, int start, String role, String country) {}

  /**
   * What somebody is said to have said.
   *
   * @param text the characters from {@code start} to {@code end}
   * @param speaker_sentence the number of the sentence that names the speaker; -1 for nobody sure
   * @param speaker_start where in it the speaker's name begins
   */
  public record Quoted(
      int sentence,
      int start,
      int end,
      String text,
      String verb,
      int speaker_sentence,
      int speaker_start) {}

  /**
   * A sentence that names somebody.
   *
   * @param number 0 for the title; {@link #LISTED} for the names that a record lists without a text
   * @param start UTF-16 offset into title or text
   * @param end offset behind the last character
   * @param paragraph 0 for the title's, 1 and up for the text's
   */
  public record NamingSentence(int number, int start, int end, int paragraph, List<Named> names) {
    /** The number of what is no sentence. */
    public static final int LISTED = -1;

    /** Whether the names stand in a sentence. */
    public boolean isText() {
      return number != LISTED;
    }

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

    /** Whether it counts: datelines, the outlet's own name, moneys and denied names do not. */
    public boolean counted() {
      return !UNCOUNTED.contains(rule);
    }

    /** The same mention, resolved in another way. */
    Named resolved(String id, String name, String kind, String state, String how) {
      return new Named(start, end, surface, id, name, kind, state, how);
    }

    /** Whether the name says the country itself, by its name or its people's. */
    public boolean direct() {
      return type.equals("country") || type.equals("nationality");
    }
  }
}
