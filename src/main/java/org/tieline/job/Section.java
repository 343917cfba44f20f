package org.tieline.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A mapping of the job file, read key by key. Faults are gathered, and a value stands in for each
 * faulty one, so that all are found at once; {@link #done} reports the keys that nobody asked for.
 */
final class Section {
  private final String path;
  private final Node.Mapping node;
  private final List<Fault> faults;
  private final Set<String> known = new LinkedHashSet<>();

  Section(String path, Node.Mapping node, List<Fault> faults) {
    this.path = path;
    this.node = node;
    this.faults = faults;
  }

  Optional<String> text(String key) {
    return value(key, "a text", text -> text);
  }

  String text(String key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  String requiredText(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty() && !node.entries().containsKey(key)) {
      faults.add(new Fault(node.line(), at(key), "is missing"));
    }
    return text.orElse("");
  }

  Optional<LocalDate> day(String key) {
    return value(key, "a day such as 2024-06-30", LocalDate::parse);
  }

  ZoneId zone(String key, ZoneId otherwise) {
    return value(key, "a time zone such as UTC or Europe/Minsk", ZoneId::of).orElse(otherwise);
  }

  long whole(String key, long otherwise, long least, long most) {
    return value(
            key,
            "a whole number from %d to %d".formatted(least, most),
            text -> {
              long number = Long.parseLong(text);
              if (number < least || number > most) {
                throw new IllegalArgumentException(text);
              }
              return number;
            })
        .orElse(otherwise);
  }

  double share(String key, double otherwise) {
    return value(
            key,
            "a number from 0 to 1",
            text -> {
              double number = Double.parseDouble(text);
              if (!(number >= 0 && number <= 1)) {
                throw new IllegalArgumentException(text);
              }
              return number;
            })
        .orElse(otherwise);
  }

  <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
    return value(key, "one of " + all(type), text -> Enum.valueOf(type, upper(text)))
        .orElse(otherwise);
  }

  /** The key's list of words of a kind; none where there is no such key. */
  <E extends Enum<E>> Set<E> words(String key, Class<E> type) {
    Set<E> words = EnumSet.noneOf(type);
    for (String text : texts(key)) {
      try {
        words.add(Enum.valueOf(type, upper(text)));
      } catch (IllegalArgumentException e) {
        fault(key, "'%s' is given; it takes one of %s".formatted(text, all(type)));
      }
    }
    return words;
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String upper(String text) {
    if (!text.equals(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(text);
    }
    return text.toUpperCase(Locale.ROOT);
  }

  /** The key's value, where there is one and it reads as what is wanted. */
  <T> Optional<T> value(String key, String wanted, Function<String, T> reading) {
    Node value = node(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      try {
        return Optional.of(reading.apply(scalar.text()));
      } catch (IllegalArgumentException | DateTimeException e) {
        wrong(value, at(key), wanted);
        return Optional.empty();
      }
    }
    wrong(value, at(key), wanted);
    return Optional.empty();
  }

  /** The key's list of words; a single word is a list of one. */
  List<String> texts(String key) {
    Node value = node(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      texts.add(scalar.text());
    } else if (value instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
          texts.add(scalar.text());
        } else {
          wrong(item, at(key), "a list of words");
        }
      }
    } else if (value != null) {
      wrong(value, at(key), "a list of words");
    }
    return texts;
  }

  /** The key's mapping of words to words. */
  Map<String, String> words(String key) {
    Map<String, String> words = new LinkedHashMap<>();
    section(key)
        .ifPresent(
            section ->
                section
                    .node
                    .entries()
                    .keySet()
                    .forEach(
                        inner -> section.text(inner).ifPresent(text -> words.put(inner, text))));
    return words;
  }

  /** The key's mapping of words to lists of words. */
  Map<String, List<String>> lists(String key) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    section(key)
        .ifPresent(
            section ->
                section
                    .node
                    .entries()
                    .keySet()
                    .forEach(inner -> lists.put(inner, section.texts(inner))));
    return lists;
  }

  /** Whether the key is set; false where it is missing. */
  boolean flag(String key) {
    return value(
            key,
            "true or false",
            text -> {
              if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
              }
              return text.equals("true");
            })
        .orElse(false);
  }

  /** Whether the key's value is a single text. */
  boolean isText(String key) {
    return node.entries().get(key) instanceof Node.Scalar scalar && !scalar.text().isEmpty();
  }

  boolean has(String key) {
    return node.entries().containsKey(key);
  }

  /** Whether the key's value is just this word. */
  boolean is(String key, String word) {
    known.add(key);
    return node.entries().get(key) instanceof Node.Scalar scalar && scalar.text().equals(word);
  }

  /** The key's mapping; a key without a value is an empty one. */
  Optional<Section> section(String key) {
    Node value = node(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Node.Mapping mapping) {
      return Optional.of(new Section(at(key), mapping, faults));
    }
    if (!(value instanceof Node.Scalar scalar) || !scalar.text().isEmpty()) {
      wrong(value, at(key), "a mapping, such as {}");
    }
    return Optional.of(new Section(at(key), new Node.Mapping(value.line(), Map.of()), faults));
  }

  Section requiredSection(String key) {
    Optional<Section> section = section(key);
    if (section.isEmpty()) {
      faults.add(new Fault(node.line(), at(key), "is missing"));
    }
    return section.orElseGet(
        () -> new Section(at(key), new Node.Mapping(node.line(), Map.of()), new ArrayList<>()));
  }

  /** The key's list of mappings; none where there is no such key. */
  List<Section> sections(String key) {
    return node(key) == null ? List.of() : requiredSections(key);
  }

  /** The key's list of mappings, at least one. */
  List<Section> requiredSections(String key) {
    Node value = node(key);
    List<Section> sections = new ArrayList<>();
    if (value instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      for (int i = 0; i < sequence.items().size(); i++) {
        String place = at(key) + "[" + i + "]";
        if (sequence.items().get(i) instanceof Node.Mapping mapping) {
          sections.add(new Section(place, mapping, faults));
        } else {
          wrong(sequence.items().get(i), place, "a mapping");
        }
      }
    } else if (value == null) {
      faults.add(new Fault(node.line(), at(key), "is missing"));
    } else {
      wrong(value, at(key), "a list of mappings, each begun by '- '");
    }
    return sections;
  }

  /** All that is given below, flat. */
  Map<String, String> keys() {
    return Keys.of(node);
  }

  /** Adds a fault of the key's value. */
  void fault(String key, String message) {
    Node value = node.entries().get(key);
    faults.add(new Fault(value == null ? node.line() : value.line(), at(key), message));
  }

  /** Every key that was not asked for is a fault. */
  void done() {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        String nearest = Spelling.nearest(entry.getKey(), known);
        faults.add(
            new Fault(
                entry.getValue().line(),
                at(entry.getKey()),
                nearest == null
                    ? "unknown key; known here: " + String.join(", ", known)
                    : "unknown key; did you mean '%s'?".formatted(nearest)));
      }
    }
  }

  private Node node(String key) {
    known.add(key);
    return node.entries().get(key);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private void wrong(Node value, String place, String wanted) {
    faults.add(
        new Fault(value.line(), place, "%s is given; it takes %s".formatted(value.kind(), wanted)));
  }
}
