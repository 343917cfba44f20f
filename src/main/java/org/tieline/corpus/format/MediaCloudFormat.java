package org.tieline.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Media Cloud's lists of stories as CSV, of the present search tool and of the one before. */
final class MediaCloudFormat implements Format {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "id", List.of("id", "stories_id"),
          "published", List.of("publish_date", "publication_date"),
          "source", List.of("media_name", "media_url"),
          "text", List.of("text", "story_text", "text_content", "article_text"));

  private final Format csv;

  MediaCloudFormat(Format csv) {
    this.csv = csv;
  }

  @Override
  public String name() {
    return "mediacloud";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) throws IOException {
    return new MappedReader(csv.open(slice, opener), row -> List.of(entry(row)));
  }

  private static Entry entry(Entry.Found row) {
    Map<String, String> values = PresetFormat.named(row.values(), NAMES);
    return new Entry.Found(row.position(), values, row.raw());
  }
}
