package org.tieline.terms;

import org.tieline.counting.LongDictionary;

/** How terms are written: a word's form, or a shorter surface and one form more. */
final class Surfaces {
  private static final int NONE = -1;

  private final LongDictionary surfaces = new LongDictionary();

  /** The surface of one word. */
  int word(int form) {
    return longer(NONE, form);
  }

  /** The surface that is one word longer. */
  int longer(int surface, int form) {
    return surfaces.code((long) surface << 32 | form);
  }

  /** The last form of a surface. */
  int form(int surface) {
    return (int) surfaces.key(surface);
  }

  /** The words as they are written, a blank between two. */
  String text(int surface, Vocabulary vocabulary) {
    int beginning = (int) (surfaces.key(surface) >> 32);
    String last = vocabulary.surface(form(surface));
    return beginning == NONE ? last : text(beginning, vocabulary) + " " + last;
  }

  void clear() {
    surfaces.clear();
  }
}
