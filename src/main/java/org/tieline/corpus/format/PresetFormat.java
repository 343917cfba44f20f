package org.tieline.corpus.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A well-known dump: its fields' names are fixed, its files are what their extension says. */
final class PresetFormat implements Format {
  private final String name;
  private final Map<String, List<String>> names;

  private PresetFormat(String name, Map<String, List<String>> names) {
    this.name = name;
    this.names = names;
  }

  /** CC-News as Hugging Face has it, news-please's own output, and All the News 1 and 2. */
  static List<Format> all() {
    return List.of(
        new PresetFormat(
            "cc_news", Map.of("published", List.of("date"), "source", List.of("domain"))),
        new PresetFormat(
            "news-please",
            Map.of(
                "published", List.of("date_publish"),
                "updated", List.of("date_modify"),
                "source", List.of("source_domain"),
                "text", List.of("maintext", "text"))),
        new PresetFormat(
            "all-the-news",
            Map.of(
                "published", List.of("date"),
                "source", List.of("publication"),
                "text", List.of("content", "article"))));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return List.of("jsonl", "json", "csv", "parquet");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return new GuardedReader(
        () -> {
          Format files = Formats.byExtension(slice.path()).orElseThrow(() -> unknown(slice));
          return new MappedReader(files.open(slice, opener), record -> List.of(entry(record)));
        });
  }

  private ContentException unknown(Slice slice) {
    return new ContentException(
        "malformed", "%s comes as %s, not as %s".formatted(name, extensions(), slice.path()));
  }

  private Entry entry(Entry.Found record) {
    return new Entry.Found(record.position(), named(record.values(), names), record.raw());
  }

  /** The values with those of the first name that has one under the field's own name too. */
  static Map<String, String> named(
      Map<String, String> record, Map<String, List<String>> namesByField) {
    Map<String, String> values = new HashMap<>(record);
    namesByField.forEach(
        (field, names) ->
            names.stream()
                .map(record::get)
                .filter(value -> value != null)
                .findFirst()
                .ifPresent(value -> values.put(field, value)));
    return values;
  }
}
