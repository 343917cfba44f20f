package org.tieline.ties.events;

/**
 * A verb in its sentence.
 *
 * @param at the verb itself
 * @param start the first word of its group: "has been accused" starts at "has"
 * @param end behind the verb, or behind its trigger's last word
 * @param trigger null for a verb that triggers nothing
 * @param form how it stands in its clause
 */
record Verb(
    int at,
    int start,
    int end,
    Trigger trigger,
    Form form,
    boolean passive,
    boolean negated,
    boolean future,
    boolean possible,
    boolean must,
    boolean perfect) {

  enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    /** "a plan proposed by". */
    REDUCED
  }

  boolean isFinite() {
    return form == Form.FINITE;
  }
}
