package org.tieline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a stretch of text, as offsets: no object a word.
 *
 * <p>A word is what UAX #29 calls one, if it holds a letter or a digit; written Chinese, Japanese,
 * Thai, Lao, Khmer and Burmese are cut by ICU's dictionaries ({@link ChineseWords} mends). Where
 * UAX #29 and those who count words part, this follows the latter:
 *
 * <ul>
 *   <li>A hyphen joins ({@code co-operation}, {@code anti-terror}, {@code COVID-19}), but not two
 *       capitalised words: {@code Russia-China} is two, so that each is counted.
 *   <li>{@code U.S.} keeps its last full stop; a full stop between small letter and capital ({@code
 *       said.But}) is a missing space.
 *   <li>The English possessive {@code 's} is left out: {@code Russia's} is Russia; {@code don't} is
 *       one word. French, Italian and Catalan elided articles are words: {@code l'Ukraine} is two.
 * </ul>
 *
 * <p>Immutable.
 */
public final class Tokens {

  private static final ThreadLocal<BreakIterator> DICTIONARIES =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "c", "n", "m", "t", "s", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "dell", "all", "dall", "nell", "sull", "coll", "quest", "quell", "gl");

  private final String text;
  private final Locale locale;
  private int[] starts;
  private int[] ends;
  private int size;

  private Tokens(String text, Locale locale, int capacity) {
    this.text = text;
    this.locale = locale;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /**
   * The words between two offsets, in order.
   *
   * @param start UTF-16 offset of the first character
   * @param end offset behind the last
   * @param language ISO 639-1, or "und"
   */
  public static Tokens of(String text, int start, int end, String language) {
    var tokens = new Tokens(text, locale(language), (end - start) / 5 + 4);
    tokens.read(start, end, language);
    return tokens;
  }

  /** A text in the small letters of a language. */
  public static String lowercased(String text, String language) {
    return text.toLowerCase(locale(language));
  }

  private static Locale locale(String language) {
    return switch (language) {
      case "tr", "az", "lt" -> Locale.forLanguageTag(language);
      default -> Locale.ROOT;
    };
  }

  public int size() {
    return size;
  }

  /** UTF-16 offset of a word's first character in {@link #text()}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset behind a word's last character. */
  public int end(int index) {
    return ends[index];
  }

  /** The text that the offsets point into. */
  public String text() {
    return text;
  }

  /** The word as the text has it. */
  public String surface(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The word in lower case, its apostrophes and hyphens as in ASCII: equal for equal words. */
  public String normalized(int index) {
    String surface = surface(index);
    for (int i = 0; i < surface.length(); i++) {
      if (surface.charAt(i) >= 0x80) {
        return ascii(surface.toLowerCase(locale));
      }
    }
    return surface.toLowerCase(locale);
  }

  private static String ascii(String word) {
    return word.replace('\u2019', '\'')
        .replace('\u02bc', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace("\u00ad", "");
  }

  private void read(int start, int end, String language) {
    boolean possessive = language.equals("en");
    boolean elision = language.equals("fr") || language.equals("it") || language.equals("ca");
    boolean chinese = language.equals("zh");
    int at = start;
    while (at < end) {
      switch (CharacterClass.at(text, at)) {
        case CharacterClass.LETTER, CharacterClass.DIGIT -> {
          int stop = wordEnd(at, end, possessive, elision);
          add(at, stop);
          at = stop;
          if (possessive && isPossessive(at, end)) {
            at += 2;
          }
        }
        case CharacterClass.DICTIONARY -> at = readByDictionary(at, end, chinese);
        default -> at++;
      }
    }
  }

  private int wordEnd(int start, int end, boolean possessive, boolean elision) {
    int part = start;
    int at = start + 1;
    while (at < end) {
      byte now = CharacterClass.at(text, at);
      if (now >= CharacterClass.FIRST_JOINER) {
        if (at + 1 >= end || !joins(now, part, at)) {
          break;
        }
        if (now == CharacterClass.APOSTROPHE
            && ((possessive && isPossessive(at, end)) || (elision && isElided(start, at)))) {
          break;
        }
        part = at + 1;
      } else if (now == CharacterClass.OTHER || now == CharacterClass.DICTIONARY) {
        break;
      }
      at++;
    }
    return at < end && text.charAt(at) == '.' && isAcronym(start, at) ? at + 1 : at;
  }

  /**
   * Whether the character at {@code at} joins what stands before it with what follows.
   *
   * @param part where the part of the word before it starts
   */
  private boolean joins(byte joiner, int part, int at) {
    byte after = CharacterClass.at(text, at + 1);
    if (part == at || (after != CharacterClass.LETTER && after != CharacterClass.DIGIT)) {
      return false;
    }
    boolean digits =
        after == CharacterClass.DIGIT && CharacterClass.at(text, at - 1) == CharacterClass.DIGIT;
    boolean letters =
        after == CharacterClass.LETTER && CharacterClass.at(text, at - 1) != CharacterClass.DIGIT;
    return switch (joiner) {
      case CharacterClass.HYPHEN ->
          !(Character.isUpperCase(text.charAt(part)) && Character.isUpperCase(text.charAt(at + 1)));
      case CharacterClass.STOP ->
          digits
              || (letters
                  && !(Character.isLowerCase(text.charAt(at - 1))
                      && Character.isUpperCase(text.charAt(at + 1))));
      case CharacterClass.COMMA -> digits;
      default -> letters;
    };
  }

  /** Whether {@code 's} stands here and ends a word. */
  private boolean isPossessive(int at, int end) {
    return at + 1 < end
        && CharacterClass.at(text, at) == CharacterClass.APOSTROPHE
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == end || !CharacterClass.isWordPart(CharacterClass.at(text, at + 2)));
  }

  private boolean isElided(int start, int apostrophe) {
    return apostrophe - start <= "puisqu".length() + 1
        && ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
  }

  /** Single letters between full stops: "U.S", "p.m"; no figures, as in "3.5". */
  private boolean isAcronym(int start, int end) {
    if (end - start < 3 || (end - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean stop = (i - start) % 2 == 1;
      if (stop ? text.charAt(i) != '.' : !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int readByDictionary(int start, int end, boolean chinese) {
    int stop = start + 1;
    while (stop < end && CharacterClass.continuesDictionaryRun(CharacterClass.at(text, stop))) {
      stop++;
    }
    String run = text.substring(start, stop);
    var words = DICTIONARIES.get();
    words.setText(run);
    int[] boundaries = new int[run.length() + 1];
    int count = 1;
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      boundaries[count++] = to;
    }
    for (int from = 0, to; from + 1 < count; from = to) {
      to = chinese ? ChineseWords.end(run, boundaries, count, from) : from + 1;
      add(start + boundaries[from], start + boundaries[to]);
    }
    return stop;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
