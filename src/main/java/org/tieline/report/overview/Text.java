package org.tieline.report.overview;

import org.jsoup.nodes.Element;

/** Builds elements whose text is escaped when the page is written. */
final class Text {
  private Text() {}

  /** Adds an element with this text. */
  static Element add(Element parent, String tag, String text) {
    return parent.appendElement(tag).text(text);
  }

  /** Adds a list entry of a name and what is said of it. */
  static void fact(Element list, String name, String text) {
    Element row = list.appendElement("div");
    add(row, "dt", name);
    add(row, "dd", text);
  }

  /** Adds the text as a link where the address is one of the web's, else as it is. */
  static void link(Element parent, String text, String address) {
    if (isWeb(address)) {
      add(parent, "a", text).attr("href", address).attr("rel", "noopener noreferrer");
    } else {
      parent.appendText(text);
    }
  }

  /** Only http and https; a corpus may hold addresses that run scripts. */
  static boolean isWeb(String address) {
    return address != null && address.matches("(?i)https?://[^\\s\"'<>]{1,2000}");
  }
}
