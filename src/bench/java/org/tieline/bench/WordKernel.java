package org.tieline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.tieline.counting.TextDictionary;
import org.tieline.spark.Grouped;

/**
 * Tieline's way: words are numbers in a dictionary over the text itself, counts lie in an array.
 */
final class WordKernel {
  private static final JsonFactory JSON = new JsonFactory();

  /** As many as fit a task of a small heap; then the counts are given out. */
  private static final int FULL = 1 << 19;

  private final TextDictionary words = new TextDictionary();
  private long[] counts = new long[1 << 12];

  static Iterator<Words.Count> count(Iterator<Words.Line> lines) {
    WordKernel kernel = new WordKernel();
    return new Grouped<>(
        lines,
        line -> {
          kernel.add(text(line.value()));
          return kernel.words.size() > FULL ? kernel.drain() : List.of();
        },
        kernel::drain);
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

  private void add(String text) {
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      add(text, start, end);
      start = end + 1;
    }
    add(text, start, text.length());
  }

  private void add(String text, int start, int end) {
    if (end > start) {
      int word = words.code(text, start, end);
      if (word == counts.length) {
        counts = Arrays.copyOf(counts, 2 * word);
      }
      counts[word]++;
    }
  }

  private List<Words.Count> drain() {
    List<Words.Count> drained = new ArrayList<>(words.size());
    for (int word = 0; word < words.size(); word++) {
      drained.add(new Words.Count(words.word(word), counts[word]));
    }
    words.clear();
    Arrays.fill(counts, 0);
    return drained;
  }
}
