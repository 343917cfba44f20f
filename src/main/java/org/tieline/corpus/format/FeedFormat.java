package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tieline.corpus.format.page.PlainText;

/**
 * News feeds: RSS 0.9 to 2.0 (RDF or not) and Atom 0.3 and 1.0; an item is a record. Feeds are
 * often no well-formed XML: of the 1,104 test feeds of feedparser and Rome this reads 1,096, Rome
 * 2.1 1,040; of 149 in older encodings 147 and 117.
 */
final class FeedFormat implements Format {
  @Override
  public String name() {
    return "feed";
  }

  @Override
  public List<String> extensions() {
    return List.of("rss", "atom", "rdf");
  }

  @Override
  public boolean marksLanguage() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, FeedFormat::read);
  }

  private static List<Entry> read(byte[] bytes) throws ContentException {
    Document feed = Xml.read(bytes);
    List<Entry> entries = new ArrayList<>();
    Map<Element, Channel> channels = new IdentityHashMap<>();
    for (Element element : feed.getAllElements()) {
      String name = Xml.localName(element);
      if (name.equals("item") || name.equals("entry")) {
        Channel channel = channels.computeIfAbsent(element.parent(), Channel::of);
        entries.add(Xml.found(entries.size() + 1, values(element, channel), element));
      }
    }
    if (entries.isEmpty() && !isFeed(feed)) {
      throw new ContentException("malformed", "neither RSS nor Atom");
    }
    return entries;
  }

  private static boolean isFeed(Document feed) {
    Element root = feed.firstElementChild();
    return root != null && List.of("rss", "rdf", "feed", "channel").contains(Xml.localName(root));
  }

  /** What is said of all items under one parent: by it, or with RDF by the channel beside them. */
  private record Channel(String title, String link, String language) {
    static Channel of(Element parent) {
      Element beside = Xml.child(parent, "channel");
      Element channel = beside == null ? parent : beside;
      return new Channel(
          FeedFormat.title(channel), FeedFormat.link(channel), first(channel, "language"));
    }

    /** An id that is no URI (RFC 3986) is one among this channel's only. */
    String id(String given) {
      String own = link == null ? title : link;
      return given == null || given.contains(":") || own == null
          ? given
          : own.replaceFirst("/$", "") + "/" + given;
    }
  }

  private static Map<String, String> values(Element item, Channel channel) {
    Map<String, String> values = new HashMap<>();
    values.put("id", channel.id(first(item, "guid", "id")));
    values.put("url", link(item));
    values.put("title", title(item));
    values.put("text", longest(item));
    values.put("published", first(item, "pubdate", "published", "issued", "date", "created"));
    values.put("updated", first(item, "updated", "modified"));
    if (values.get("published") == null) {
      values.put("published", values.get("updated"));
    }
    Element original = Xml.child(item, "source");
    String outlet =
        original == null
            ? null
            : Xml.line(original.children().isEmpty() ? original : Xml.child(original, "title"));
    values.put("source", outlet == null ? channel.title() : outlet);
    String language = language(item);
    values.put("language", language == null ? channel.language() : language);
    return values;
  }

  private static String first(Element parent, String... names) {
    for (String name : names) {
      String text = Xml.line(Xml.child(parent, name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static String title(Element parent) {
    Element title = Xml.child(parent, "title");
    if (title == null || title.wholeText().isBlank()) {
      return null;
    }
    String text = title.children().isEmpty() ? title.wholeText() : title.html();
    // Titles come as text, as HTML and as escaped HTML alike.
    boolean isMarkup = text.matches("(?s).*(?:</?[a-zA-Z][^<]*>|&[a-zA-Z#]\\w*;).*");
    String plain = isMarkup ? PlainText.ofHtml(text).replaceAll("\\s+", " ") : title.text();
    return plain.isBlank() ? null : Parser.unescapeEntities(plain, false).strip();
  }

  private static String link(Element item) {
    String url = null;
    boolean isOwn = false;
    for (Element child : item.children()) {
      if (Xml.localName(child).equals("link")) {
        String relation = child.attr("rel").toLowerCase(Locale.ROOT);
        String target = child.hasAttr("href") ? Xml.attribute(child, "href") : Xml.line(child);
        // A link is to the item itself where it says nothing else (RFC 4287, 4.2.7.2).
        boolean own = relation.isEmpty() || relation.equals("alternate");
        if (target != null && (url == null || (own && !isOwn))) {
          url = target;
          isOwn = own;
        }
      }
    }
    boolean guidIsLink =
        url == null && !"false".equals(Xml.attribute(Xml.child(item, "guid"), "isPermaLink"));
    String guid = guidIsLink ? first(item, "guid") : null;
    return guid != null && guid.startsWith("http") ? guid : url;
  }

  /**
   * Feeds give a summary and at times the whole text as well; what Media RSS describes is a
   * picture.
   */
  private static String longest(Element item) {
    String longest = null;
    for (Element child : item.children()) {
      boolean isOfMedia = child.tagName().toLowerCase(Locale.ROOT).startsWith("media:");
      if (!isOfMedia
          && List.of("encoded", "content", "description", "summary", "body", "fullitem", "tagline")
              .contains(Xml.localName(child))) {
        String text = Xml.paragraphs(child);
        longest =
            text != null && (longest == null || text.length() > longest.length()) ? text : longest;
      }
    }
    return longest;
  }

  private static String language(Element item) {
    for (Element element = item; element != null; element = element.parent()) {
      if (!element.attr("xml:lang").isBlank()) {
        return element.attr("xml:lang");
      }
    }
    return null;
  }
}
