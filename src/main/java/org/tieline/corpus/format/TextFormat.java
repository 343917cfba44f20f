package org.tieline.corpus.format;

import java.util.List;
import java.util.Map;

/** Plain text: a file is an article, its whole content the text. */
final class TextFormat implements Format {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public boolean fileIsArticle() {
    return true;
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, TextFormat::read);
  }

  private static List<Entry> read(byte[] document) {
    String text = Charsets.decode(document);
    return List.of(new Entry.Found(1, Map.of("text", text), Excerpt.of(text)));
  }
}
