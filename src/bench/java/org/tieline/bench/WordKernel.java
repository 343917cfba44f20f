package org.tieline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tieline.spark.Grouped;

/** Tieline's way: tasks count in primitive maps and exchange a few blocks instead of rows. */
final class WordKernel {
  private static final JsonFactory JSON = new JsonFactory();

  /** As many as fit a task of a small heap; then the counts are given out. */
  private static final int FULL = 1 << 16;

  private WordKernel() {}

  static Iterator<Words.Part> count(Iterator<Words.Line> lines, int parts) {
    WordCounts words = new WordCounts();
    return new Grouped<>(
        lines,
        line -> {
          words.add(text(line.value()));
          return words.size() > FULL ? drain(words, parts) : List.of();
        },
        () -> drain(words, parts));
  }

  private static List<Words.Part> drain(WordCounts words, int parts) {
    List<Words.Part> drained = new ArrayList<>(parts);
    for (byte[] block : words.drain(parts)) {
      drained.add(new Words.Part(drained.size(), block));
    }
    return drained;
  }

  static Iterator<byte[]> sum(Iterator<Words.Part> parts) {
    WordCounts words = new WordCounts();
    parts.forEachRemaining(part -> words.add(part.counts()));
    return words.drain(1).iterator();
  }

  private static String text(byte[] line) {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("text");
        json.nextToken();
        if (wanted) {
          return json.getText();
        }
        json.skipChildren();
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
