package org.tieline.entities.recognition;

/** Words of a sentence that form a name, from the first to before the word {@code to}. */
record Span(int from, int to, EntityType type) {
  boolean covers(int first, int last) {
    return from <= first && last <= to;
  }

  boolean overlaps(int first, int last) {
    return from < last && first < to;
  }
}
