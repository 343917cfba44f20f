package org.tieline.job;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The keys that a job gives, flat, by which two runs can be held against each other. */
final class Keys {
  private Keys() {}

  /** Dotted keys with their values, such as {@code corpus.inputs[0].path}. */
  static Map<String, String> of(Node node) {
    Map<String, String> keys = new TreeMap<>();
    forEach(
        "",
        node,
        (key, value) -> keys.put(key, value instanceof Node.Scalar scalar ? scalar.text() : "{}"));
    return keys;
  }

  /**
   * Shows every single value below a node, and every empty mapping, with its dotted key.
   *
   * @param path the node's own key, empty for the file
   */
  static void forEach(String path, Node node, BiConsumer<String, Node> visitor) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      mapping
          .entries()
          .forEach(
              (key, value) -> forEach(path.isEmpty() ? key : path + "." + key, value, visitor));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        forEach(path + "[" + i + "]", sequence.items().get(i), visitor);
      }
    } else {
      visitor.accept(path, node);
    }
  }
}
