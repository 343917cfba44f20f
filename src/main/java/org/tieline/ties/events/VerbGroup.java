package org.tieline.ties.events;

/** Gathers what the words before a verb say of it: "has not been", "must". */
final class VerbGroup {
  private final Words words;
  private boolean negated;
  private boolean future;
  private boolean possible;
  private boolean must;
  private boolean perfect;
  private final int at;

  VerbGroup(Words words, int at) {
    this.words = words;
    this.at = at;
  }

  /** The nearest word before that is no adverb; adverbs may negate. */
  int skip(int from) {
    int p = from - 1;
    while (p >= 0 && words.isAdverb(p) && !words.is(p, WordClass.MODAL)) {
      negate(p);
      p--;
    }
    return p;
  }

  void perfect() {
    perfect = true;
  }

  void negate(int p) {
    negated |= words.is(p, WordClass.NOT);
  }

  void modal(int p) {
    negate(p);
    future |= words.is(p, WordClass.FUTURE);
    possible |= words.is(p, WordClass.POSSIBLE);
    must |= words.is(p, WordClass.MUST);
  }

  /** A verb behind be or have, which may stand behind have, a modal or to. */
  Verb auxiliary(int verb, int first, int end, Trigger trigger, boolean passive) {
    int start = first;
    negate(first);
    int q = skip(first);
    while (q >= 0 && words.is(q, WordClass.BE | WordClass.HAVE)) {
      perfect |= words.is(q, WordClass.HAVE);
      negate(q);
      start = q;
      q = skip(q);
    }
    if (words.is(q, WordClass.MODAL)) {
      modal(q);
      return verb(verb, q, end, trigger, Verb.Form.FINITE, passive);
    }
    if (words.is(q, WordClass.TO)) {
      return verb(verb, q, end, trigger, Verb.Form.INFINITIVE, passive);
    }
    boolean gerund = words.is(start, "being") || words.is(start, "having");
    return verb(verb, start, end, trigger, gerund ? Verb.Form.GERUND : Verb.Form.FINITE, passive);
  }

  Verb verb(int verb, int start, int end, Trigger trigger, Verb.Form form, boolean passive) {
    negate(start - 1);
    return new Verb(
        verb, start, end, trigger, form, passive, negated, future, possible, must, perfect);
  }
}
