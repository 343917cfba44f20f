package org.tieline.job;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file, with the 1-based line where its key stands, or it starts if it has none.
 */
sealed interface Node {
  int line();

  /** How people call this kind of value. */
  String kind();

  /**
   * A single value, kept as it is written: {@code off} and {@code no} are words.
   *
   * @param text empty for a key without a value
   */
  record Scalar(int line, String text) implements Node {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "'" + text + "'";
    }
  }

  record Sequence(int line, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Mapping(int line, Map<String, Node> entries) implements Node {
    @Override
    public String kind() {
      return "a mapping";
    }
  }
}
