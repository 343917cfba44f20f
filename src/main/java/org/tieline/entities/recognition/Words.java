package org.tieline.entities.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tieline.text.Sentence;

/**
 * The words and marks of a sentence, as names need them: hyphens and possessive endings stand
 * alone, initials and common abbreviations keep their full stop ("U.S.", "J.", "Gen.").
 */
final class Words {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cmdr", "sgt", "sen",
          "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "no", "inc", "corp", "co", "ltd",
          "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "bros", "vs", "etc", "ave", "blvd", "dept", "univ", "ala", "ariz", "ark", "calif",
          "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich",
          "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va",
          "vt", "wash", "wis", "wyo", "adm", "supt", "atty", "messrs", "insp", "amb");

  /** Languages whose scripts part no words. */
  private static final Set<String> UNPARTED =
      Set.of("zh", "yue", "ja", "th", "lo", "km", "my", "bo", "dz");

  /** Languages that join words by an apostrophe: "l'Ukraine", "dell'Ucraina", "Ukrayna'nın". */
  private static final Set<String> JOINING = Set.of("fr", "it", "ca", "tr", "az");

  private final String host;
  private final boolean joining;
  private String[] texts = new String[32];
  private String[] keys = new String[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  private Words(String host, boolean joining) {
    this.host = host;
    this.joining = joining;
  }

  /** The words of an article's sentence. */
  static Words of(ArticleText article, Sentence sentence) {
    return of(article.host(sentence), sentence.start(), sentence.end(), article.language());
  }

  /** The words of a name in a language. */
  static Words of(String text, String language) {
    return of(text, 0, text.length(), language);
  }

  private static Words of(String host, int start, int end, String language) {
    return UNPARTED.contains(language)
        ? ofCharacters(host, start, end)
        : of(host, start, end, JOINING.contains(language));
  }

  /** The words between two offsets of an English host string. */
  static Words of(String host, int start, int end) {
    return of(host, start, end, false);
  }

  private static Words of(String host, int start, int end, boolean joining) {
    Words words = new Words(host, joining);
    int at = start;
    while (at < end) {
      char c = host.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
        at++;
      } else if (isLetter(c) || Character.isDigit(c)) {
        at = words.word(at, end);
      } else {
        int width = Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1;
        words.add(at, at + width);
        at += width;
      }
    }
    return words;
  }

  /** Every character a word, for scripts that part none. */
  private static Words ofCharacters(String host, int start, int end) {
    Words words = new Words(host, false);
    for (int at = start; at < end; at++) {
      if (!Character.isWhitespace(host.charAt(at))) {
        words.add(at, at + 1);
      }
    }
    return words;
  }

  static Words of(String text) {
    return of(text, 0, text.length());
  }

  int size() {
    return size;
  }

  String text(int word) {
    return texts[word];
  }

  /** The word in lower case, with a plain apostrophe. */
  String key(int word) {
    return keys[word];
  }

  /** The word in lower case without accents. */
  String folded(int word) {
    return Identity.unaccented(keys[word]);
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The characters from the first word to before the word {@code to}. */
  String text(int from, int to) {
    return host.substring(starts[from], ends[to - 1]);
  }

  boolean is(int word, String key) {
    return word >= 0 && word < size && keys[word].equals(key);
  }

  /** Whether the word is what makes those before it owners, as in "China's" and "Belarus'". */
  boolean isPossessive(int word) {
    return is(word, "'s") || is(word, "'");
  }

  boolean isCapitalised(int word) {
    return word >= 0 && word < size && Character.isUpperCase(texts[word].charAt(0));
  }

  /** Whether the word has two letters or more and all of them are capitals. */
  boolean isAllCapitals(int word) {
    return word >= 0 && word < size && isAllCapitals(texts[word]);
  }

  static boolean isAllCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1;
  }

  private int word(int start, int limit) {
    int end = start;
    while (end < limit && continues(start, end, limit)) {
      end++;
    }
    if (end < limit && host.charAt(end) == '.' && keepsFullStop(start, end)) {
      end++;
    }
    int possessive = possessive(start, end);
    add(start, possessive);
    if (possessive < end) {
      add(possessive, end);
    }
    return end;
  }

  private boolean continues(int start, int at, int limit) {
    char c = host.charAt(at);
    if (isLetter(c) || Character.isDigit(c)) {
      return true;
    }
    if (at == start || at + 1 >= limit) {
      return false;
    }
    char before = host.charAt(at - 1);
    char after = host.charAt(at + 1);
    if (isApostrophe(c)) {
      return !joining && isLetter(before) && isLetter(after);
    }
    if (c == '.' || c == ',') {
      if (Character.isDigit(before) && Character.isDigit(after)) {
        return true;
      }
      // "U.S" and "Amazon.com" go on, "ended.The" does not.
      return c == '.'
          && isLetter(before)
          && isLetter(after)
          && (!Character.isUpperCase(after)
              || (Character.isUpperCase(before) && at - start == 1)
              || (at >= start + 2 && host.charAt(at - 2) == '.'));
    }
    return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
  }

  private boolean keepsFullStop(int start, int stop) {
    int length = stop - start;
    if (length == 1) {
      return Character.isUpperCase(host.charAt(start));
    }
    if (host.charAt(stop - 2) == '.') {
      return true;
    }
    return length <= 6
        && Character.isUpperCase(host.charAt(start))
        && ABBREVIATIONS.contains(host.substring(start, stop).toLowerCase(Locale.ROOT));
  }

  private int possessive(int start, int end) {
    int apostrophe = end - 2;
    if (apostrophe > start
        && isApostrophe(host.charAt(apostrophe))
        && (host.charAt(end - 1) == 's' || host.charAt(end - 1) == 'S')) {
      return apostrophe;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private void add(int start, int end) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    String text = host.substring(start, end);
    texts[size] = text;
    keys[size] = key(text);
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
  }
}
