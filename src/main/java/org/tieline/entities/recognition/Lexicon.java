package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.counting.HashFilter;

/**
 * Forms of names in a tree of words; finds the longest form that begins at a word.
 *
 * <p>A form's word that ends with an asterisk is a stem, found with any ending of the language.
 * Capitals count one way: a form's capital wants a capital in the text, a form's small letter takes
 * both; a form in capitals throughout is found in capitals only.
 */
final class Lexicon {

  /** More first words than a language's forms have. */
  private static final int FIRSTS = 1 << 13;

  /** A form found in a sentence, from its first word to before the word {@code to}. */
  record Match(int from, int to, Entry entry) {}

  private static final class Node {
    final Map<String, Node> words = new HashMap<>(2);
    final Map<String, Node> stems = new HashMap<>(0);
    final List<Form> forms = new ArrayList<>(1);
  }

  private record Form(String[] words, Entry entry) {
    boolean accepts(Words text, int from) {
      for (int i = 0; i < words.length; i++) {
        char first = words[i].charAt(0);
        if (Character.isUpperCase(first) && !text.isCapitalised(from + i)) {
          return false;
        }
        if (Words.isAllCapitals(words[i]) && !text.isAllCapitals(from + i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Node root = new Node();

  /** The first words of forms: most words of a text are none. */
  private final HashFilter firsts = new HashFilter(FIRSTS);

  private final Set<String> endings;
  private final int longestEnding;
  private final String language;

  /**
   * @param endings what may follow a stem; the empty ending included where a bare stem is a word
   * @param language ISO 639-1, which tells how forms are parted into words
   */
  Lexicon(Set<String> endings, String language) {
    this.endings = endings;
    this.language = language;
    this.longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Adds a form; of two entries for the same form the first added is kept. */
  void add(String form, Entry entry) {
    Node node = root;
    String[] parts = form.strip().split("(?<=\\*)\\s*|\\s+");
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      boolean stem = part.endsWith("*");
      Words cut = Words.of(stem ? part.substring(0, part.length() - 1) : part, language);
      for (int i = 0; i < cut.size(); i++) {
        boolean last = stem && i == cut.size() - 1;
        if (node == root && !last) {
          firsts.add(HashFilter.hash(cut.key(i)));
        }
        node = (last ? node.stems : node.words).computeIfAbsent(cut.key(i), key -> new Node());
        words.add(cut.text(i));
      }
    }
    node.forms.add(new Form(words.toArray(String[]::new), entry));
  }

  /** The longest form that begins at a word, or null. */
  Match longest(Words words, int from) {
    boolean mayBegin = !root.stems.isEmpty() || firsts.mayHold(HashFilter.hash(words.key(from)));
    return mayBegin ? longest(root, words, from, from) : null;
  }

  private Match longest(Node node, Words words, int from, int at) {
    Match best = null;
    if (at < words.size()) {
      String key = words.key(at);
      Node next = node.words.get(key);
      if (next != null) {
        best = longest(next, words, from, at + 1);
      }
      // The longest stem is the most specific: Rossiyan- before Rossi-.
      for (int cut = 0; best == null && cut <= longestEnding && cut < key.length(); cut++) {
        if (!node.stems.isEmpty() && endings.contains(key.substring(key.length() - cut))) {
          Node stem = node.stems.get(key.substring(0, key.length() - cut));
          if (stem != null) {
            best = longest(stem, words, from, at + 1);
          }
        }
      }
    }
    if (best != null) {
      return best;
    }
    for (Form form : node.forms) {
      if (form.accepts(words, from)) {
        return new Match(from, at, form.entry());
      }
    }
    return null;
  }

  /** The longest forms from left to right, none overlapping another. */
  List<Match> matches(Words words) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match match = longest(words, at);
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        at = match.to();
      }
    }
    return matches;
  }
}
