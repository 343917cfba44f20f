package org.tieline.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values from the command line that replace the job file's. */
final class Settings {
  private Settings() {}

  /** The mapping with each dotted key set; missing sections are made, list items go by number. */
  static Node.Mapping apply(Node.Mapping job, Map<String, String> settings, List<Fault> faults) {
    Node node = job;
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String key = setting.getKey();
      List<String> path = List.of(key.split("\\.", -1));
      if (path.contains("")) {
        faults.add(new Fault(0, "", "'%s' is no key, such as corpus.from".formatted(key)));
      } else {
        Node value = value(key, setting.getValue(), faults);
        if (value != null) {
          node = set(node, path, value, key, faults);
        }
      }
    }
    return (Node.Mapping) node;
  }

  /**
   * Lists, mappings and quoted texts are YAML; all else is a text as it stands, so that globs and
   * conditions need no second quotes.
   */
  private static Node value(String key, String text, List<Fault> faults) {
    if (text.isEmpty() || "[{'\"".indexOf(text.charAt(0)) < 0) {
      return new Node.Scalar(0, text);
    }
    List<Fault> own = new ArrayList<>();
    Node value = Yaml.read(text, own);
    for (Fault fault : own) {
      String dot = fault.key().isEmpty() || fault.key().startsWith("[") ? "" : ".";
      faults.add(new Fault(0, key + dot + fault.key(), fault.message()));
    }
    return value;
  }

  private static Node set(
      Node node, List<String> path, Node value, String key, List<Fault> faults) {
    if (path.isEmpty()) {
      return unlined(value);
    }
    String first = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = new ArrayList<>(sequence.items());
      if (!first.matches("[0-9]{1,6}") || Integer.parseInt(first) >= items.size()) {
        faults.add(
            new Fault(0, key, "'%s' is no item of a list of %d".formatted(first, items.size())));
        return node;
      }
      int index = Integer.parseInt(first);
      items.set(index, set(items.get(index), rest, value, key, faults));
      return new Node.Sequence(sequence.line(), items);
    }
    Map<String, Node> entries =
        node instanceof Node.Mapping mapping
            ? new LinkedHashMap<>(mapping.entries())
            : new LinkedHashMap<>();
    Node inner = entries.getOrDefault(first, new Node.Mapping(0, Map.of()));
    entries.put(first, set(inner, rest, value, key, faults));
    return new Node.Mapping(node instanceof Node.Mapping ? node.line() : 0, entries);
  }

  /** Line 0 tells messages that the value came from the command line. */
  private static Node unlined(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(0, sequence.items().stream().map(Settings::unlined).toList());
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> entries = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> entries.put(key, unlined(value)));
      return new Node.Mapping(0, entries);
    }
    return new Node.Scalar(0, ((Node.Scalar) node).text());
  }
}
