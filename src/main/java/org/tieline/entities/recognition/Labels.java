package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word can be to a name, in the BILOU scheme (Ratinov and Roth 2009): outside, or the
 * beginning, inside or last word of a person, organisation or place, or all of it.
 */
final class Labels {

  static final int OUTSIDE = 0;
  static final int COUNT = 13;

  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
  };
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private Labels() {}

  /** Whether the second label may follow the first. */
  static boolean mayFollow(int before, int label) {
    boolean open = before != OUTSIDE && (part(before) == BEGIN || part(before) == INSIDE);
    boolean continues = label != OUTSIDE && (part(label) == INSIDE || part(label) == LAST);
    return open ? continues && type(before) == type(label) : !continues;
  }

  static boolean mayStart(int label) {
    return mayFollow(OUTSIDE, label);
  }

  static boolean mayEnd(int label) {
    return mayFollow(label, OUTSIDE);
  }

  /** The labels of a sentence's words. */
  static int[] of(List<Span> spans, int words) {
    int[] labels = new int[words];
    for (Span span : spans) {
      int type = List.of(TYPES).indexOf(span.type());
      for (int i = span.from(); i < span.to(); i++) {
        boolean first = i == span.from();
        boolean last = i == span.to() - 1;
        labels[i] = 1 + 4 * type + (first ? (last ? UNIT : BEGIN) : (last ? LAST : INSIDE));
      }
    }
    return labels;
  }

  /** The names that a sentence's labels mark. */
  static List<Span> spans(int[] labels, int words) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words; i++) {
      int label = labels[i];
      if (label == OUTSIDE) {
        continue;
      }
      if (part(label) == BEGIN || part(label) == UNIT) {
        from = i;
      }
      if (part(label) == LAST || part(label) == UNIT) {
        spans.add(new Span(from, i + 1, TYPES[type(label)]));
      }
    }
    return spans;
  }

  private static int type(int label) {
    return (label - 1) / 4;
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }
}
