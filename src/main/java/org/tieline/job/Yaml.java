package org.tieline.job;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;

/**
 * Reads YAML into nodes that know their lines. Anchors, aliases, tags and repeated keys are faults.
 * Reads the parser's events, the only form in which each value still has its anchor and its tag.
 */
final class Yaml {
  /** A job file nests five deep; what nests deeper is meant to exhaust the stack. */
  private static final int DEPTH = 50;

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final List<Fault> faults;
  private final Iterator<Event> events;
  private int depth;

  private Yaml(Iterator<Event> events, List<Fault> faults) {
    this.events = events;
    this.faults = faults;
  }

  /** The file's one value; null, with a fault, where there is none to be had. */
  static Node read(String text, List<Fault> faults) {
    try {
      return new Yaml(
              new org.yaml.snakeyaml.Yaml().parse(new StringReader(text)).iterator(), faults)
          .document();
    } catch (YAMLException e) {
      faults.add(new Fault(line(e), "", "not YAML: " + reason(e)));
      return null;
    }
  }

  private Node document() {
    events.next();
    Node node = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && node != null) {
        faults.add(
            new Fault(line(event.getStartMark()), "", "a second document; a job file holds one"));
        return node;
      }
      if (event instanceof DocumentStartEvent) {
        Event first = events.next();
        node = node(first, "", line(first.getStartMark()));
      }
    }
    if (node == null || (node instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
      faults.add(new Fault(1, "", "the file is empty; it needs at least output and corpus"));
      return null;
    }
    return node;
  }

  private Node node(Event event, String path, int line) {
    refuse((NodeEvent) event, path, line);
    if (++depth > DEPTH) {
      throw new YAMLException("values nest deeper than " + DEPTH);
    }
    Node node;
    if (event instanceof MappingStartEvent) {
      node = mapping(path, line);
    } else if (event instanceof CollectionStartEvent) {
      node = sequence(path, line);
    } else {
      node = new Node.Scalar(line, event instanceof ScalarEvent scalar ? text(scalar) : "*");
    }
    depth--;
    return node;
  }

  private static String text(ScalarEvent scalar) {
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return plain && NOTHING.contains(scalar.getValue()) ? "" : scalar.getValue();
  }

  private void refuse(NodeEvent event, String path, int line) {
    if (event.getAnchor() != null) {
      faults.add(new Fault(line, path, "anchors and aliases are not taken; write the value out"));
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    if (tag != null) {
      faults.add(new Fault(line, path, "the tag '%s' is not taken; leave it out".formatted(tag)));
    }
  }

  private Node mapping(String path, int line) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      int keyLine = line(event.getStartMark());
      String key = event instanceof ScalarEvent scalar ? scalar.getValue() : "?";
      String inner = path.isEmpty() ? key : path + "." + key;
      if (event instanceof ScalarEvent scalar) {
        refuse(scalar, inner, keyLine);
      } else {
        faults.add(new Fault(keyLine, inner, "a key is a word"));
        node(event, inner, keyLine);
      }
      if (entries.put(key, node(events.next(), inner, keyLine)) != null) {
        faults.add(new Fault(keyLine, inner, "the key stands here again; keep one of them"));
      }
      event = events.next();
    }
    return new Node.Mapping(line, entries);
  }

  private Node sequence(String path, int line) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(event, path + "[" + items.size() + "]", line(event.getStartMark())));
      event = events.next();
    }
    return new Node.Sequence(line, items);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int line(YAMLException e) {
    return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? line(marked.getProblemMark())
        : 1;
  }

  private static String reason(YAMLException e) {
    if (e instanceof MarkedYAMLException marked) {
      return marked.getContext() == null
          ? marked.getProblem()
          : marked.getContext() + ", " + marked.getProblem();
    }
    return Messages.line(e);
  }
}
