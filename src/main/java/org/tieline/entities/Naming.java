package org.tieline.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tieline.entities.Annotated.NamingSentence;

/**
 * What of an article's names is counted, and when two are named together.
 *
 * @param key what a name stands for; null where it does not count
 * @param unit the stretch of text in which two are together
 * @param window sentences of a window; of no account for other units
 */
public record Naming(Key key, Unit unit, int window) implements Serializable {

  /**
   * Whom an article may name at most: pairs grow with the square, and lists of more say little of
   * any two. Those named first count.
   */
  public static final int MOST = 500;

  /** What a name stands for. */
  @FunctionalInterface
  public interface Key extends Function<Annotated.Named, String>, Serializable {}

  /**
   * An article's names in numbers.
   *
   * @param names what is named, in the order of first naming; a code is a place in it
   * @param sentences the codes of each naming sentence; sorted, none twice
   * @param stretches the codes that are named together; sorted, none twice
   * @param cut whether more than {@link #MOST} are named
   */
  public record Named(
      List<String> names, List<int[]> sentences, List<int[]> stretches, boolean cut) {

    /** The same with other codes, which rise in another order. */
    public Named recoded(Map<String, Integer> codes) {
      int[] other = new int[names.size()];
      for (int code = 0; code < other.length; code++) {
        other[code] = codes.getOrDefault(names.get(code), -1);
      }
      return new Named(names, recoded(sentences, other), recoded(stretches, other), cut);
    }

    private static List<int[]> recoded(List<int[]> lists, int[] other) {
      List<int[]> recoded = new ArrayList<>(lists.size());
      for (int[] codes : lists) {
        int[] held = new int[codes.length];
        int count = 0;
        for (int code : codes) {
          if (other[code] >= 0) {
            held[count++] = other[code];
          }
        }
        recoded.add(ascending(held, count));
      }
      return recoded;
    }
  }

  /** Reads an article. */
  public Named of(Annotated article) {
    Map<String, Integer> codes = new LinkedHashMap<>();
    List<int[]> sentences = new ArrayList<>();
    boolean cut = false;
    for (Annotated.NamingSentence sentence : article.sentences()) {
      int[] named = new int[sentence.names().size()];
      int count = 0;
      for (Annotated.Named name : sentence.names()) {
        String what = name.counted() ? key.apply(name) : null;
        if (what != null && (codes.size() < MOST || codes.containsKey(what))) {
          Integer code = codes.putIfAbsent(what, codes.size());
          named[count++] = code == null ? codes.size() - 1 : code;
        } else {
          cut |= what != null;
        }
      }
      sentences.add(ascending(named, count));
    }
    List<int[]> stretches = unit.stretches(article.sentences(), sentences, window);
    // Names that a record lists stand in no sentence; they come last.
    int texts = (int) article.sentences().stream().filter(NamingSentence::isText).count();
    return new Named(List.copyOf(codes.keySet()), sentences.subList(0, texts), stretches, cut);
  }

  /** The first codes, sorted, none twice; a stream costs more than so few numbers. */
  private static int[] ascending(int[] codes, int count) {
    Arrays.sort(codes, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || codes[i] != codes[kept - 1]) {
        codes[kept++] = codes[i];
      }
    }
    return Arrays.copyOf(codes, kept);
  }
}
