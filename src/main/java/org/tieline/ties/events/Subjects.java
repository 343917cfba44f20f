package org.tieline.ties.events;

import java.util.ArrayList;
import java.util.List;

/** Who the grammatical subject of each verb of a sentence is. */
final class Subjects {

  private final Clauses clauses;
  private final Phrases phrases;
  private final Words words;
  private final List<Verb> verbs;
  private final List<List<Integer>> subjects = new ArrayList<>();

  Subjects(Clauses clauses, Phrases phrases, Words words) {
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
    this.verbs = clauses.verbs();
    for (int i = 0; i < verbs.size(); i++) {
      subjects.add(subject(i));
    }
  }

  /** The parties that are the verb's grammatical subject; empty where none is named. */
  List<Integer> of(int verb) {
    return subjects.get(verb);
  }

  private List<Integer> subject(int i) {
    Verb verb = verbs.get(i);
    if (clauses.isJoined(i)) {
      return clauses.governor(i) >= 0 ? subjects.get(clauses.governor(i)) : List.of();
    }
    int low = clauses.beginning(i);
    if (clauses.role(i) == Clauses.Role.RELATIVE) {
      int marker = verb.form() == Verb.Form.REDUCED ? verb.start() : low;
      return phrases.before(marker);
    }
    int high = verb.start();
    if (words.isParted(high)) {
      int comma = high - 1;
      while (comma > low && !words.isParted(comma)) {
        comma--;
      }
      List<Integer> head = phrases.head(low, comma);
      return head.isEmpty() ? orAntecedent(i, low, high) : head;
    }
    int segment = high;
    while (segment > low) {
      int from = segment - 1;
      while (from > low && !words.isParted(from)) {
        from--;
      }
      List<Integer> head = phrases.head(from, high);
      if (!head.isEmpty()) {
        return head;
      }
      if (!isAdverbial(from, segment)) {
        return orAntecedent(i, from, high);
      }
      segment = from;
    }
    List<Integer> antecedent = orAntecedent(i, low, high);
    boolean loose = i > 0 && isLoose(i - 1) && clauses.role(i - 1) != Clauses.Role.ASIDE;
    return antecedent.isEmpty() && loose ? subjects.get(i - 1) : antecedent;
  }

  /** A participle that may only describe the subject: "troops trained in Minsk crossed". */
  private boolean isLoose(int verb) {
    Verb held = verbs.get(verb);
    boolean plain = held.trigger() == null && held.start() == held.at();
    boolean told = words.is(held.at(), WordClass.SAY | WordClass.BE | WordClass.HAVE);
    return !held.isFinite() || (plain && !told && words.key(held.at()).endsWith("ed"));
  }

  private boolean isAdverbial(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.isAdverb(at)) {
        return false;
      }
    }
    return true;
  }

  /** Where a pronoun stands for the subject, whom it stands for. */
  private List<Integer> orAntecedent(int i, int from, int to) {
    boolean pronoun = false;
    for (int at = from; at < to; at++) {
      pronoun |= words.is(at, WordClass.PRONOUN | WordClass.POSSESSIVE);
    }
    if (!pronoun) {
      return List.of();
    }
    for (int previous = i - 1; previous >= 0; previous--) {
      if (verbs.get(previous).isFinite() && !subjects.get(previous).isEmpty()) {
        return subjects.get(previous);
      }
    }
    return phrases.before(from);
  }
}
