package org.tieline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the resources of this package that list words: blanks between them, {@code #} comments. */
final class WordLists {

  private static final Pattern COMMENT = Pattern.compile("#.*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordLists() {}

  /** The words in order; none where there is no such list. */
  static List<String> read(String name) {
    InputStream resource = WordLists.class.getResourceAsStream(name);
    if (resource == null) {
      return List.of();
    }
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> COMMENT.matcher(line).replaceFirst(""))
          .flatMap(BLANKS::splitAsStream)
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Word list " + name, e);
    }
  }
}
