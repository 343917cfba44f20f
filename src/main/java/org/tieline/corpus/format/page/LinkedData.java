package org.tieline.corpus.format.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD (schema.org), as far as it is an article. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private LinkedData() {}

  /** The nodes that describe articles, in page order; pages and videos behind them. */
  static List<JsonNode> of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), articles, others);
      } catch (JsonProcessingException e) {
        // What is no JSON says nothing.
      }
    }
    articles.addAll(others);
    return articles;
  }

  private static void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> others) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, articles, others));
      return;
    }
    String type = node.path("@type").toString();
    if (type.matches(".*(?:Article|Posting|Report|Review).*")) {
      articles.add(node);
    } else if (type.matches(".*(?:WebPage|VideoObject|CreativeWork).*")) {
      others.add(node);
    }
    if (node.path("@graph").isArray()) {
      collect(node.path("@graph"), articles, others);
    }
    if (node.path("mainEntity").isObject()) {
      collect(node.path("mainEntity"), articles, others);
    }
  }
}
