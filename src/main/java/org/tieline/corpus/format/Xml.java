package org.tieline.corpus.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tieline.corpus.format.page.PlainText;

/**
 * XML as news comes in it: read leniently, for feeds are often not well-formed, and without ever
 * following a reference out of the document or expanding an entity that it declares itself.
 */
final class Xml {
  private static final int DEEPEST = 256;
  private static final Pattern DECLARED_ENTITY =
      Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/][^<]*>|&[a-zA-Z#]\\w*;");

  private Xml() {}

  /**
   * Reads a document.
   *
   * @throws ContentException if it declares entities of its own: news needs none, attacks do
   */
  static Document read(byte[] bytes) throws ContentException {
    String text = Charsets.decodePage(bytes, null);
    if (DECLARED_ENTITY.matcher(text).find()) {
      throw new ContentException("malformed", "the XML declares entities of its own");
    }
    return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
  }

  /** The first child of that name, whatever its prefix; null if there is none. */
  static Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (localName(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** The first element of that name at any depth, whatever its prefix; null if there is none. */
  static Element descendant(Element root, String name) {
    return root.stream()
        .skip(1)
        .filter(element -> localName(element).equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The name without its prefix, in lower case. */
  static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /** An element's text in one line; null if it is missing or blank. */
  static String line(Element element) {
    return element == null || !element.hasText() ? null : element.text();
  }

  /** An element's attribute; null if either is missing or blank. */
  static String attribute(Element element, String name) {
    return element == null || element.attr(name).isBlank() ? null : element.attr(name).strip();
  }

  /** An element's paragraphs, where they may be markup of its own or escaped in its text. */
  static String paragraphs(Element element) {
    if (element == null) {
      return null;
    }
    String text = element.children().isEmpty() ? text(element) : PlainText.ofXml(element);
    return text.isBlank() ? null : text;
  }

  private static String text(Element leaf) {
    String own = leaf.wholeText();
    return MARKUP.matcher(own).find() ? PlainText.ofHtml(own) : own.strip();
  }

  /** A record of the values that are there. */
  static Entry.Found found(long position, Map<String, String> values, Element element) {
    Map<String, String> present =
        values.entrySet().stream()
            .filter(value -> value.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Entry.Found(position, present, Excerpt.of(element.outerHtml()));
  }
}
