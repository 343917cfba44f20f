package org.tieline.corpus.format.page;

import java.util.Locale;
import org.jsoup.nodes.Document;

/** The language that a page states to be in. */
final class PageLanguage {
  private PageLanguage() {}

  /** A tag such as {@code en-us}, in lower case; empty if the page states none. */
  static String stated(Document page) {
    for (String value :
        new String[] {
          page.select("html").attr("lang"),
          page.select("html").attr("xml:lang"),
          page.select("meta[property=og:locale]").attr("content"),
          page.select("meta[http-equiv~=(?i)content-language]").attr("content")
        }) {
      if (!value.isBlank()) {
        return value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
    return "";
  }
}
