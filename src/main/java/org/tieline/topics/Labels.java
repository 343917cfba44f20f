package org.tieline.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short names of topics. */
final class Labels {
  private static final int PARTS = 3;

  private Labels() {}

  /** The first three terms that hold no other of them, joined by commas. */
  static String of(List<String> terms) {
    List<String> parts = new ArrayList<>();
    for (String term : terms) {
      if (parts.size() < PARTS && parts.stream().noneMatch(part -> within(part, term))) {
        parts.add(term);
      }
    }
    return String.join(", ", parts);
  }

  private static boolean within(String a, String b) {
    String first = a.toLowerCase(Locale.ROOT);
    String second = b.toLowerCase(Locale.ROOT);
    return first.contains(second) || second.contains(first);
  }
}
