package org.tieline.entities.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Sentences with their names: token TAB tag (O, B-PER, I-PER ...), a blank line between sentences.
 *
 * <p>The tokens are joined and cut again by {@link Words}, so that training sees what running sees.
 */
final class Treebank {

  /** A sentence and the label of each of its words. */
  record Example(Words words, int[] labels) {}

  private Treebank() {}

  static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                    StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 2) {
          tokens.add(cells[0]);
          tags.add(cells[1]);
        } else if (!tokens.isEmpty()) {
          examples.add(example(tokens, tags));
          tokens.clear();
          tags.clear();
        }
      }
    }
    if (!tokens.isEmpty()) {
      examples.add(example(tokens, tags));
    }
    return examples;
  }

  private static Example example(List<String> tokens, List<String> tags) {
    StringBuilder text = new StringBuilder();
    List<int[]> names = new ArrayList<>();
    List<EntityType> types = new ArrayList<>();
    String open = "O";
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String tag = tags.get(i);
      boolean attached = token.matches("['’](?:s|S)|['’]|n't|['’](?:re|ve|ll|d|m)");
      if (i > 0 && !attached) {
        text.append(' ');
      }
      int start = text.length();
      text.append(token);
      EntityType type = type(tag);
      if (type != null && tag.startsWith("I-") && tag.substring(2).equals(open)) {
        names.get(names.size() - 1)[1] = text.length();
      } else if (type != null) {
        names.add(new int[] {start, text.length()});
        types.add(type);
      }
      open = type == null ? "O" : tag.substring(2);
    }
    Words words = Words.of(text.toString());
    List<Span> spans = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      int from = -1;
      int to = -1;
      for (int w = 0; w < words.size(); w++) {
        if (words.start(w) < names.get(n)[1] && words.end(w) > names.get(n)[0]) {
          from = from < 0 ? w : from;
          to = w + 1;
        }
      }
      boolean free = spans.isEmpty() || spans.get(spans.size() - 1).to() <= from;
      if (from >= 0 && free) {
        spans.add(new Span(from, to, types.get(n)));
      }
    }
    return new Example(words, Labels.of(spans, words.size()));
  }

  private static EntityType type(String tag) {
    return switch (tag.substring(Math.min(2, tag.length()))) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.PLACE;
      default -> null;
    };
  }
}
