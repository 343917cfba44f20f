package org.tieline.ties.events;

/**
 * What a sentence says to be done, before it is known who does it to whom.
 *
 * @param verb the number of the verb that says so; -1 for a noun alone
 * @param at the trigger's first word
 * @param end behind its last word
 * @param rule which pattern fired
 */
record Act(
    EventType type,
    Trigger trigger,
    int verb,
    int at,
    int end,
    boolean negated,
    boolean denied,
    boolean possible,
    String rule) {

  /** "refused to condemn": who might have done it did not. */
  Act undone() {
    return new Act(type, trigger, verb, at, end, true, denied, possible, rule);
  }

  Act denied(int by) {
    return new Act(type, trigger, by, at, end, negated, true, possible, "deny-" + rule);
  }
}
