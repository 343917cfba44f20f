package org.tieline.corpus.record;

/** What becomes of a record that could be read. */
public sealed interface Outcome {

  /** It is an article. */
  record Accepted(Draft draft) implements Outcome {}

  /**
   * It is none.
   *
   * @param reason {@code empty}: neither title nor text; {@code date}: a date that is none
   * @param detail what is wrong, with the value
   */
  record Rejected(String reason, String detail) implements Outcome {}
}
