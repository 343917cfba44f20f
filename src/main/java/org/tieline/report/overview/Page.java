package org.tieline.report.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page as a document. All that comes from the corpus enters it as text, which is escaped when
 * the page is written, or as JSON in a block that no browser runs. The Content-Security-Policy
 * allows the page's own scripts and styles by their digests, and nothing else: no address is
 * fetched, and no script runs that is not one of these.
 */
final class Page {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Bytes of data on a page of 5 MB, of which the charts' code takes a million. */
  private static final int MOST_DATA = 3_600_000;

  /** Bytes to which texts are cut where the data are more, and then half as many, down to these. */
  private static final int LONG_TEXT = 256;

  private static final int SHORT_TEXT = 32;

  private final Document document;

  Page() {
    document = Jsoup.parse(Assets.template());
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
  }

  /** The template's element with this id. */
  Element element(String id) {
    Element found = document.getElementById(id);
    if (found == null) {
      throw new IllegalStateException("The template has no element " + id);
    }
    return found;
  }

  void title(String title) {
    document.title(title);
    element("title").text(title);
  }

  /** Takes a section, and what leads to it, off the page. */
  void remove(String id) {
    element(id).remove();
    document.select("a[href=#%s]".formatted(id)).forEach(link -> link.parent().remove());
  }

  /**
   * The page as bytes.
   *
   * @param data what the scripts draw
   */
  byte[] write(JsonNode data) {
    String styles = Assets.styles();
    String charts = Assets.charts();
    String scripts = Assets.scripts();
    document
        .head()
        .appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; script-src %s %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(digest(charts), digest(scripts), digest(styles)));
    append(document.head(), "style", styles);
    append(document.body(), "script", bounded(data))
        .attr("type", "application/json")
        .attr("id", "data");
    append(document.body(), "script", charts);
    append(document.body(), "script", scripts);
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static Element append(Element parent, String tag, String content) {
    Element element = parent.appendElement(tag);
    element.appendChild(new DataNode(content));
    return element;
  }

  /** The data within the page's limit, which leaves room for charts and words. */
  private static String bounded(JsonNode data) {
    String json = json(data);
    for (int bytes = LONG_TEXT; bytes >= SHORT_TEXT && length(json) > MOST_DATA; bytes /= 2) {
      Shortened.to(bytes, data);
      json = json(data);
    }
    return json;
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** JSON that can't end the block it stands in. */
  static String json(JsonNode data) {
    try {
      return JSON.writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
