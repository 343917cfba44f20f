package org.tieline.corpus.boilerplate;

import java.util.ArrayList;
import java.util.List;

/**
 * A line in an article of its outlet.
 *
 * @param source empty for none
 * @param language of the article, ISO 639-1 or "und"
 * @param line 64-bit hash of outlet and line
 * @param beside 64-bit hash of the longest of the article's other lines
 * @param text the line itself, its words a single space apart; null where only the hash is wanted
 */
public record SeenLine(String source, String language, long line, long beside, String text) {

  /** The distinct lines of an article. */
  public static List<SeenLine> of(String source, String language, String title, String text) {
    Lines lines = new Lines(title, text);
    List<SeenLine> seen = new ArrayList<>();
    for (String line : lines.all()) {
      seen.add(
          new SeenLine(source, language, hash(source, line), hash("", lines.beside(line)), line));
    }
    return seen;
  }

  /** The same without the line itself, which is most of its size. */
  public SeenLine hashed() {
    return new SeenLine(source, language, line, beside, null);
  }

  /** FNV-1a over both and what is between them, finished by SplitMix's mixer. */
  private static long hash(String source, String line) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < source.length(); i++) {
      hash = (hash ^ source.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ '\n') * 0x100000001b3L;
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
