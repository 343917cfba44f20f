package org.tieline.ties.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What events are about, told by the words of their sentence. */
final class Contexts {

  private static final Map<String, List<String>> WORDS = Resources.lists("contexts.txt");
  private static final List<String> NAMES = List.copyOf(WORDS.keySet());

  /** The beginnings in order, so that a word's is found by halving. */
  private static final String[] BEGINNINGS;

  /** Which context each beginning tells. */
  private static final int[] CONTEXTS;

  /** Of each beginning, the number of the longest other that begins it; -1 for none. */
  private static final int[] SHORTER;

  static {
    TreeMap<String, Integer> sorted = new TreeMap<>();
    for (int context = 0; context < NAMES.size(); context++) {
      for (String beginning : WORDS.get(NAMES.get(context))) {
        sorted.putIfAbsent(beginning, context);
      }
    }
    BEGINNINGS = sorted.keySet().toArray(String[]::new);
    CONTEXTS = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    SHORTER = new int[BEGINNINGS.length];
    for (int i = 0; i < SHORTER.length; i++) {
      int shorter = i - 1;
      while (shorter >= 0 && !BEGINNINGS[i].startsWith(BEGINNINGS[shorter])) {
        shorter = SHORTER[shorter];
      }
      SHORTER[i] = shorter;
    }
  }

  private Contexts() {}

  static Set<String> names() {
    return WORDS.keySet();
  }

  /** The context named first of those whose words the sentence has; null where it has none. */
  static String of(Words words) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      joined.append(words.key(i)).append(' ');
    }
    String text = joined.toString();
    int best = NAMES.size();
    for (int at = 0; at < text.length(); at = text.indexOf(' ', at) + 1) {
      for (int i = last(text, at); i >= 0; i = SHORTER[i]) {
        if (CONTEXTS[i] < best && text.startsWith(BEGINNINGS[i], at)) {
          best = CONTEXTS[i];
        }
      }
    }
    return best == NAMES.size() ? null : NAMES.get(best);
  }

  /** The last beginning that is not behind the text at an offset; -1 for none. */
  private static int last(String text, int at) {
    int low = 0;
    int high = BEGINNINGS.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (compare(BEGINNINGS[middle], text, at) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private static int compare(String beginning, String text, int at) {
    for (int i = 0; i < beginning.length(); i++) {
      if (at + i == text.length()) {
        return 1;
      }
      int order = beginning.charAt(i) - text.charAt(at + i);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
