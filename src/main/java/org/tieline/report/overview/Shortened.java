package org.tieline.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what the page holds within a size, whatever the corpus: the numbers of rows are bounded,
 * and where very long names and sentences still add up to too much, they end in an ellipsis sooner.
 */
final class Shortened {
  private Shortened() {}

  /** Cuts the texts below a node to so many bytes of UTF-8; half an address becomes null. */
  static void to(int bytes, JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (object.get(name) instanceof TextNode text) {
          object.set(name, cut(bytes, text, object));
        } else {
          to(bytes, object.get(name));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TextNode text) {
          array.set(i, cut(bytes, text, array));
        } else {
          to(bytes, array.get(i));
        }
      }
    }
  }

  private static JsonNode cut(int bytes, TextNode text, JsonNode parent) {
    String whole = text.textValue();
    String cut = Gathered.cut(whole, bytes);
    if (cut.equals(whole)) {
      return text;
    }
    boolean address = whole.startsWith("http://") || whole.startsWith("https://");
    return address ? nothing(parent) : new TextNode(cut);
  }

  private static JsonNode nothing(JsonNode parent) {
    return parent instanceof ObjectNode object
        ? object.nullNode()
        : ((ArrayNode) parent).nullNode();
  }
}
