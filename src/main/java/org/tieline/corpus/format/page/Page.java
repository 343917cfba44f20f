package org.tieline.corpus.format.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a news page holds; each part is null where the page has none.
 *
 * @param title the headline
 * @param text the article's paragraphs, blank lines between them; links, captions, teasers and
 *     calls to subscribe are left out
 * @param date when it was published
 * @param url its own address as it states it
 * @param source the outlet as it calls itself
 * @param language a language tag, in lower case
 */
public record Page(
    String title, String text, PageDate date, String url, String source, String language) {

  /** Real pages nest to about 100; what is deeper is lifted to this depth. */
  private static final int DEEPEST = 256;

  /**
   * Reads a page.
   *
   * @param address where it was found, or null; its host and path may say when it was published
   */
  public static Page of(String html, String address) {
    Document document = parse(html, address);
    List<JsonNode> data = LinkedData.of(document);
    String canonical = absolute(document.selectFirst("link[rel=canonical][href]"));
    String stated = canonical == null ? MetaTags.first(document, "og:url") : canonical;
    String url = address == null ? stated : address;
    PageDate date = PageDate.of(document, url, data);
    String title = title(document, data);
    String language = PageLanguage.stated(document);
    String source = source(document, data);
    String text = MainText.of(document);
    if (text.isEmpty()) {
      text = MainText.ofAnyName(parse(html, address));
    }
    return new Page(
        title,
        text.isEmpty() ? null : text,
        date,
        url,
        source,
        language.isEmpty() ? null : language);
  }

  private static Document parse(String html, String address) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return Jsoup.parse(html, address == null ? "" : address, parser);
  }

  private static String absolute(Element link) {
    String url = link == null ? "" : link.absUrl("href");
    return url.startsWith("http") ? url : null;
  }

  private static String title(Document page, List<JsonNode> data) {
    for (JsonNode node : data) {
      if (!node.path("headline").asText("").isBlank()) {
        return Jsoup.parse(node.path("headline").asText()).text();
      }
    }
    String tagged = MetaTags.first(page, "og:title", "twitter:title", "dc.title", "title");
    if (tagged != null) {
      return tagged;
    }
    List<Element> headings = page.select("h1");
    if (headings.size() == 1 && headings.get(0).hasText()) {
      return headings.get(0).text();
    }
    return page.title().isBlank() ? null : page.title();
  }

  private static String source(Document page, List<JsonNode> data) {
    String tagged = MetaTags.first(page, "og:site_name", "application-name", "dc.publisher");
    if (tagged != null) {
      return tagged;
    }
    for (JsonNode node : data) {
      String name = node.path("publisher").path("name").asText("");
      if (!name.isBlank()) {
        return name;
      }
    }
    return null;
  }
}
