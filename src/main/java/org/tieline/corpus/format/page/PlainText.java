package org.tieline.corpus.format.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Marked-up text that is all article, such as a feed's or an agency's. */
public final class PlainText {
  /** Captions among it, which NITF has in its media. */
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, svg, media, figcaption";

  private PlainText() {}

  /** The paragraphs, blank lines between them; empty if there is none. */
  public static String ofHtml(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NO_TEXT).remove();
    return Segment.join(Segment.of(body));
  }

  /**
   * The paragraphs of an element of XML, likewise. What is no text goes first: an iframe that ends
   * where it begins, as XML may, holds in HTML all that follows.
   */
  public static String ofXml(Element element) {
    Element text = element.clone();
    text.select(NO_TEXT).remove();
    return ofHtml(text.html());
  }
}
