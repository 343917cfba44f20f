package org.tieline.corpus.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Collects an object's values under dotted paths while its tokens go by. */
final class JsonValues {
  /** Values under longer paths are no article's fields. */
  private static final int LONGEST_PATH = 256;

  private final Map<String, String> values = new HashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private Level level = new Level("", false);

  /** An object or array: its own path (null beyond the longest) and where it has got to. */
  private static final class Level {
    private final String path;
    private final boolean isArray;
    private final StringBuilder items = new StringBuilder(0);
    private String name;
    private int index;

    private Level(String path, boolean isArray) {
      this.path = path;
      this.isArray = isArray;
    }

    private String next() {
      String last = isArray ? Integer.toString(index) : name;
      if (path == null || path.length() + last.length() >= LONGEST_PATH) {
        return null;
      }
      return path.isEmpty() ? last : path + "." + last;
    }
  }

  void name(String name) {
    level.name = name;
  }

  void enter(boolean array) {
    levels.push(level);
    level = new Level(level.next(), array);
  }

  void leave() throws ContentException {
    Level left = level;
    if (left.isArray && left.path != null && left.items.length() > 0) {
      put(left.path, left.items.toString());
    }
    if (!levels.isEmpty()) {
      level = levels.pop();
      level.index++;
    }
  }

  void scalar(String value) throws ContentException {
    if (level.isArray) {
      level.items.append(level.items.length() == 0 ? "" : "\n").append(value);
      level.index++;
      return;
    }
    String path = level.next();
    if (path != null) {
      put(path, value);
    }
  }

  void skip() {
    level.index++;
  }

  private void put(String path, String value) throws ContentException {
    values.put(path, value);
    if (values.size() > Limits.VALUES) {
      throw new ContentException("too long", "more than " + Limits.VALUES + " values");
    }
  }

  Map<String, String> byPath() {
    return values;
  }
}
