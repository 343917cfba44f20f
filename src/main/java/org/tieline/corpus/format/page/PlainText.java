package org.tieline.corpus.format.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Marked-up text that is all article, such as a feed's or an agency's. */
public final class PlainText {
  private static final String NO_TEXT = "script, style, noscript, template, iframe, svg";

  private PlainText() {}

  /** The paragraphs, blank lines between them; empty if there is none. */
  public static String ofHtml(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NO_TEXT).remove();
    return Segment.join(Segment.of(body));
  }
}
