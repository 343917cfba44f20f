package org.tieline.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for words, from 0 in the order in which they are first seen.
 *
 * @param <T> strings, or records of them
 */
public final class Dictionary<T> {
  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> words = new ArrayList<>();

  /** The word's number; a new one where it was not seen before. */
  public int code(T word) {
    Integer code = codes.get(word);
    if (code == null) {
      code = words.size();
      codes.put(word, code);
      words.add(word);
    }
    return code;
  }

  public T word(int code) {
    return words.get(code);
  }

  public int size() {
    return words.size();
  }

  public void clear() {
    codes.clear();
    words.clear();
  }
}
