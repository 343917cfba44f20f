package org.tieline.entities.recognition;

import java.util.regex.Pattern;
import org.tieline.text.Sentence;

/**
 * A name found in a sentence, before it is resolved.
 *
 * @param entry what the lexicon knows of it, or null
 * @param country alpha-3 where the name's own words tell it, or null
 */
record Found(
    Sentence sentence,
    Words words,
    int from,
    int to,
    EntityType type,
    Entry entry,
    String country) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  String surface() {
    return words.text(from, to);
  }

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }

  int start() {
    return words.start(from);
  }

  int end() {
    return words.end(to - 1);
  }

  int size() {
    return to - from;
  }

  String key(int word) {
    return words.key(from + word);
  }

  /** The word without its case, where the name is in Cyrillic letters. */
  String stem(int word) {
    String key = key(word);
    return Transliteration.isCyrillic(key) ? SlavicCases.stem(key) : key;
  }

  /** The surface with single spaces, as one would write it in a list. */
  String written() {
    return BLANKS.matcher(surface()).replaceAll(" ").replace('\u2019', '\'');
  }
}
