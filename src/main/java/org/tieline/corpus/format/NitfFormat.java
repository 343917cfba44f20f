package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** News Industry Text Format (IPTC NITF 3); an nitf element is a record. */
final class NitfFormat implements Format {
  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public List<String> extensions() {
    return List.of("nitf", "xml");
  }

  @Override
  public boolean fileIsArticle() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, NitfFormat::read);
  }

  private static List<Entry> read(byte[] bytes) throws ContentException {
    List<Entry> entries = new ArrayList<>();
    for (Element element : Xml.read(bytes).getAllElements()) {
      if (Xml.localName(element).equals("nitf")) {
        entries.add(Xml.found(entries.size() + 1, values(element), element));
      }
    }
    if (entries.isEmpty()) {
      throw new ContentException("malformed", "no nitf element");
    }
    return entries;
  }

  private static Map<String, String> values(Element nitf) {
    Map<String, String> values = new HashMap<>();
    Element headline = Xml.descendant(nitf, "hl1");
    String heading = Xml.line(headline == null ? Xml.descendant(nitf, "hedline") : headline);
    values.put("title", heading == null ? Xml.line(Xml.descendant(nitf, "title")) : heading);
    values.put("text", Xml.paragraphs(Xml.descendant(nitf, "body.content")));
    values.put("id", Xml.attribute(Xml.descendant(nitf, "doc-id"), "id-string"));
    String issued = Xml.attribute(Xml.descendant(nitf, "date.issue"), "norm");
    String released = Xml.attribute(Xml.descendant(nitf, "date.release"), "norm");
    values.put("published", issued == null ? released : issued);
    values.put("source", source(nitf));
    values.put("language", Xml.attribute(nitf, "xml:lang"));
    return values;
  }

  private static String source(Element nitf) {
    String distributor = Xml.line(Xml.descendant(nitf, "distributor"));
    String owner = Xml.attribute(Xml.descendant(nitf, "doc.rights"), "owner");
    String holder = Xml.attribute(Xml.descendant(nitf, "doc.copyright"), "holder");
    return distributor != null ? distributor : owner != null ? owner : holder;
  }
}
