package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * NewsML-G2 (IPTC), and NewsML 1.2 as far as it is alike; a news item of text is a record, pictures
 * and packages are refused as {@code other}.
 */
final class NewsmlFormat implements Format {
  @Override
  public String name() {
    return "newsml-g2";
  }

  @Override
  public List<String> extensions() {
    return List.of("newsml", "xml");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, NewsmlFormat::read);
  }

  private static List<Entry> read(byte[] bytes) throws ContentException {
    List<Entry> entries = new ArrayList<>();
    for (Element item : Xml.read(bytes).getAllElements()) {
      String name = Xml.localName(item);
      if (name.equals("newsitem")) {
        entries.add(entry(entries.size() + 1, item));
      } else if (name.matches("(?:package|concept|knowledge|planning|catalog)item")) {
        entries.add(other(entries.size() + 1, "a " + name, item));
      }
    }
    if (entries.isEmpty()) {
      throw new ContentException("malformed", "no NewsML-G2 item");
    }
    return entries;
  }

  private static Entry entry(long position, Element item) {
    String itemClass = Xml.attribute(Xml.descendant(item, "itemclass"), "qcode");
    boolean isText = itemClass == null || itemClass.matches(".*:(?:text|composite)");
    return isText
        ? Xml.found(position, values(item), item)
        : other(position, "a news item of class " + itemClass, item);
  }

  private static Entry other(long position, String what, Element item) {
    return new Entry.Refused(position, "other", what, Excerpt.of(item.outerHtml()));
  }

  private static Map<String, String> values(Element item) {
    Map<String, String> values = new HashMap<>();
    String guid = Xml.attribute(item, "guid");
    values.put("id", guid == null ? Xml.line(Xml.descendant(item, "publicidentifier")) : guid);
    values.put("title", Xml.line(Xml.descendant(item, "headline")));
    values.put("text", text(item));
    String created = Xml.line(Xml.descendant(item, "firstcreated"));
    String version = Xml.line(Xml.descendant(item, "versioncreated"));
    String stated = version == null ? Xml.line(Xml.descendant(item, "contentcreated")) : version;
    values.put("published", created == null ? stated : created);
    values.put("updated", version);
    values.put("source", provider(Xml.descendant(item, "provider")));
    String language = Xml.attribute(Xml.descendant(item, "language"), "tag");
    values.put("language", language == null ? Xml.attribute(item, "xml:lang") : language);
    return values;
  }

  private static String text(Element item) {
    for (String name :
        new String[] {"body.content", "body", "inlinedata", "inlinexml", "datacontent"}) {
      Element body = Xml.descendant(item, name);
      String text = Xml.paragraphs(body);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static String provider(Element provider) {
    if (provider == null) {
      return null;
    }
    Elements names = provider.getElementsByTag("name");
    String name = names.isEmpty() ? null : Xml.line(names.first());
    String literal = Xml.attribute(provider, "literal");
    return name != null ? name : literal != null ? literal : Xml.attribute(provider, "qcode");
  }
}
