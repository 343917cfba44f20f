package org.tieline.ties.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of this package that hold words. */
final class Resources {
  private Resources() {}

  static String text(String name) {
    try (InputStream resource = Resources.class.getResourceAsStream(name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + name, e);
    }
  }

  /** Lines of a name, a semicolon, and words parted by commas; in order. */
  static Map<String, List<String>> lists(String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int cut = line.indexOf(';');
              lists.put(
                  line.substring(0, cut).strip(),
                  List.of(line.substring(cut + 1).strip().split("\\s*,\\s*")));
            });
    return lists;
  }
}
