package org.tieline.ties.events;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What events are about, told by the words of their sentence. */
final class Contexts {

  private static final Map<String, List<String>> WORDS = Resources.lists("contexts.txt");

  private Contexts() {}

  static Set<String> names() {
    return WORDS.keySet();
  }

  /** The context whose words the sentence has; null where it has none. */
  static String of(Words words) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i < words.size(); i++) {
      text.append(words.key(i)).append(' ');
    }
    for (Map.Entry<String, List<String>> context : WORDS.entrySet()) {
      for (String beginning : context.getValue()) {
        if (text.indexOf(" " + beginning) >= 0) {
          return context.getKey();
        }
      }
    }
    return null;
  }
}
