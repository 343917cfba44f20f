package org.tieline.job;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML into nodes that know their lines. Anchors, aliases, tags and repeated keys are faults.
 */
final class Yaml {
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final List<Fault> faults;
  private final YAMLParser parser;

  private Yaml(YAMLParser parser, List<Fault> faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /** The file's one value; null, with a fault, where there is none to be had. */
  static Node read(String text, List<Fault> faults) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        faults.add(new Fault(1, "", "the file is empty; it needs at least output and corpus"));
        return null;
      }
      Yaml yaml = new Yaml(parser, faults);
      Node node = yaml.node("");
      if (parser.nextToken() != null) {
        faults.add(new Fault(yaml.line(), "", "a second document; a job file holds one"));
      }
      return node;
    } catch (IOException | MarkedYAMLException | IllegalArgumentException e) {
      faults.add(new Fault(lineOf(e), "", "not YAML: " + reason(e)));
      return null;
    }
  }

  private Node node(String path) throws IOException {
    int line = line();
    refuse(path, line);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(path, line);
      case START_ARRAY -> sequence(path, line);
      case VALUE_NULL -> new Node.Scalar(line, "");
      default -> new Node.Scalar(line, parser.getText());
    };
  }

  private void refuse(String path, int line) throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      faults.add(new Fault(line, path, "anchors and aliases are not taken; write the value out"));
    }
    if (parser.getTypeId() != null) {
      faults.add(
          new Fault(
              line, path, "the tag '%s' is not taken; leave it out".formatted(parser.getTypeId())));
    }
  }

  private Node mapping(String path, int line) throws IOException {
    Map<String, Node> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String inner = path.isEmpty() ? key : path + "." + key;
      int keyLine = line();
      refuse(inner, keyLine);
      parser.nextToken();
      Node value = node(inner);
      if (entries.put(key, value) != null) {
        faults.add(new Fault(keyLine, inner, "the key stands here again; keep one of them"));
      }
    }
    return new Node.Mapping(line, entries);
  }

  private Node sequence(String path, int line) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node("%s[%d]".formatted(path, items.size())));
    }
    return new Node.Sequence(line, items);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private static int lineOf(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked) {
        Mark mark = marked.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
      }
      if (cause instanceof com.fasterxml.jackson.core.JacksonException jackson
          && jackson.getLocation() != null) {
        return Math.max(1, jackson.getLocation().getLineNr());
      }
    }
    return 1;
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }
}
