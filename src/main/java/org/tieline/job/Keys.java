package org.tieline.job;

import java.util.Map;
import java.util.TreeMap;

/** The keys that a job gives, flat, by which two runs can be held against each other. */
final class Keys {
  private Keys() {}

  /** Dotted keys with their values, such as {@code corpus.inputs[0].path}. */
  static Map<String, String> of(Node node) {
    Map<String, String> keys = new TreeMap<>();
    add(keys, "", node);
    return keys;
  }

  private static void add(Map<String, String> keys, String path, Node node) {
    if (node instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
      keys.put(path, "{}");
    } else if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, value) -> add(keys, path.isEmpty() ? key : path + "." + key, value));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        add(keys, "%s[%d]".formatted(path, i), sequence.items().get(i));
      }
    } else {
      keys.put(path, node instanceof Node.Scalar scalar ? scalar.text() : "");
    }
  }
}
