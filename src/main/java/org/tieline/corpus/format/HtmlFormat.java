package org.tieline.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.corpus.format.page.Page;

/** Web pages: a file is one, its article found in it. */
final class HtmlFormat implements Format {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public boolean fileIsArticle() {
    return true;
  }

  @Override
  public boolean statesDays() {
    return true;
  }

  @Override
  public boolean marksLanguage() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(
        slice, opener, document -> List.of(entry(1, Charsets.decodePage(document, null), null)));
  }

  /**
   * A page as a record.
   *
   * @param address where it was found, or null
   */
  static Entry entry(long position, String html, String address) {
    Page page = Page.of(html, address);
    Map<String, String> values = new HashMap<>();
    values.put("title", page.title());
    values.put("text", page.text());
    values.put("url", page.url());
    values.put("source", page.source());
    values.put("language", page.language());
    if (page.date() != null) {
      values.put("published", page.date().value());
      values.put("day", page.date().day().toString());
      values.put("date_method", page.date().method());
    }
    values.values().removeIf(value -> value == null);
    return new Entry.Found(position, values, Excerpt.of(html));
  }
}
