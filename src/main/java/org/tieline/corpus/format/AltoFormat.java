package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Pages of scanned newspapers as ALTO (Library of Congress): a file is a page, its text blocks the
 * paragraphs. A word that a line end parts is joined where ALTO gives it whole.
 */
final class AltoFormat implements Format {
  @Override
  public String name() {
    return "alto";
  }

  @Override
  public List<String> extensions() {
    return List.of("alto", "alto.xml", "xml");
  }

  @Override
  public boolean fileIsArticle() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, AltoFormat::read);
  }

  private static List<Entry> read(byte[] bytes) throws ContentException {
    Element alto = Xml.descendant(Xml.read(bytes), "alto");
    if (alto == null) {
      throw new ContentException("malformed", "no alto element");
    }
    List<String> paragraphs = new ArrayList<>();
    for (Element block : alto.getAllElements()) {
      if (Xml.localName(block).equals("textblock")) {
        String text = text(block);
        if (!text.isEmpty()) {
          paragraphs.add(text);
        }
      }
    }
    return List.of(Xml.found(1, Map.of("text", String.join("\n\n", paragraphs)), alto));
  }

  private static String text(Element block) {
    StringBuilder text = new StringBuilder();
    for (Element word : block.getAllElements()) {
      String part = word.attr("SUBS_TYPE");
      if (!Xml.localName(word).equals("string") || part.equals("HypPart2")) {
        continue;
      }
      text.append(text.isEmpty() ? "" : " ");
      text.append(part.equals("HypPart1") ? word.attr("SUBS_CONTENT") : word.attr("CONTENT"));
    }
    return text.toString();
  }
}
