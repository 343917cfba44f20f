package org.tieline.ties.events;

import java.time.LocalDate;

/**
 * Who does what to whom, as one sentence says it.
 *
 * @param actor null where the sentence names none
 * @param target null where the sentence names none
 * @param mode how it is done; null where the trigger does not tell
 * @param context what it is about; null where no word tells
 * @param trigger the words that announce it, as the text has them
 * @param start UTF-16 offset of the trigger
 * @param end offset behind it
 * @param background whether it happened long before the article
 * @param day when it happened; null where the text does not tell the day
 * @param speaker who says so; null where it is the outlet or nobody named
 * @param rule which pattern fired
 */
public record Event(
    Party actor,
    Party target,
    EventType type,
    String mode,
    String context,
    String trigger,
    int start,
    int end,
    Modality modality,
    boolean background,
    LocalDate day,
    Attribution attribution,
    Party speaker,
    String rule) {

  /**
   * The type's group; an appeal counts as cooperation in words, as in CAMEO, where PLOVER puts it
   * with the demands.
   */
  public Quad quad() {
    boolean appeal = type == EventType.REQUEST && "appeal".equals(mode);
    return appeal ? Quad.VERBAL_COOPERATION : type.quad();
  }

  /** Goldstein's value, -10 to 10. */
  public double goldstein() {
    return Goldstein.of(type, mode);
  }

  /** Whether it counts in aggregates: the article tells it as news and as a fact. */
  public boolean counts() {
    return modality == Modality.ASSERTED && !background;
  }
}
