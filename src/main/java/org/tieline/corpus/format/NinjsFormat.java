package org.tieline.corpus.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.corpus.format.page.PlainText;

/** ninjs (IPTC, versions 1 to 3): JSON items, one or several a file. */
final class NinjsFormat implements Format {
  private static final int MOST_BODIES = 20;

  private final Format json;

  NinjsFormat(Format json) {
    this.json = json;
  }

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public List<String> extensions() {
    return List.of("ninjs", "json");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) throws IOException {
    return new MappedReader(json.open(slice, opener), item -> List.of(entry(item)));
  }

  private static Entry entry(Entry.Found item) {
    Map<String, String> in = item.values();
    String type = in.getOrDefault("type", "text");
    if (!type.equals("text") && !type.equals("composite")) {
      return new Entry.Refused(item.position(), "other", "an item of type " + type, item.raw());
    }
    Map<String, String> out = new HashMap<>();
    out.put("id", in.get("uri"));
    out.put("title", first(in, "headline", "headlines.0.value", "title", "slugline"));
    out.put("text", text(in));
    out.put(
        "published", first(in, "firstcreated", "firstCreated", "versioncreated", "versionCreated"));
    out.put("updated", first(in, "versioncreated", "versionCreated"));
    out.put("language", in.get("language"));
    out.put("source", first(in, "copyrightholder", "copyrightHolder", "by", "byline"));
    out.values().removeIf(value -> value == null);
    return new Entry.Found(item.position(), out, item.raw());
  }

  private static String text(Map<String, String> in) {
    String plain = first(in, "body_text");
    String marked = first(in, "body_html", "body_xhtml");
    if (plain == null && marked != null) {
      return PlainText.ofHtml(marked);
    }
    for (int i = 0; plain == null && i < MOST_BODIES; i++) {
      String body = in.get("bodies." + i + ".value");
      boolean isMarkup = in.getOrDefault("bodies." + i + ".contentType", "").contains("html");
      plain = body == null ? null : isMarkup ? PlainText.ofHtml(body) : body;
    }
    return plain == null ? first(in, "description_text", "descriptions.0.value") : plain;
  }

  private static String first(Map<String, String> values, String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
