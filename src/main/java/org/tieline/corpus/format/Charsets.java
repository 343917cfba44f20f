package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters a document's bytes stand for. */
final class Charsets {
  /** Where pages and XML state their encoding. */
  private static final int PROLOGUE = 4_096;

  /** How much of a document its encoding is guessed from. */
  private static final int SAMPLE = 1 << 16;

  private static final String ASCII = "<a>";

  private static final char REPLACEMENT = '\uFFFD';

  /** So many invalid bytes may be damage in a file of UTF-8; more are another encoding. */
  private static final int FEW = 5;

  private static final Pattern STATED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

  /** What browsers take these names for (WHATWG Encoding). */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j");

  private static final Pattern WIDE = Pattern.compile("(?:x-)?UTF-(?:16|32).*");

  private Charsets() {}

  /**
   * Decodes plain text: by byte order mark, as UTF-8 where it is that, though for some damaged
   * bytes, else by what it looks like.
   */
  static String decode(byte[] document) {
    ByteOrderMark mark = ByteOrderMark.of(document);
    if (mark != ByteOrderMark.NONE) {
      return new String(document, mark.length(), document.length - mark.length(), mark.charset());
    }
    Charset wide = unmarkedUtf16(document);
    if (wide != null) {
      return new String(document, wide);
    }
    String text = new String(document, UTF_8);
    boolean valid = Utf8.firstInvalid(document, 0, document.length) < 0;
    return valid || !isOther(text) ? text : new String(document, guess(document));
  }

  /**
   * Decodes a page: bytes that are valid UTF-8 are that, whatever the page states; and bytes that
   * are not, but for some damaged ones, are not.
   *
   * @param transmitted the charset that came with it, or null
   */
  static String decodePage(byte[] page, String transmitted) {
    if (ByteOrderMark.of(page) != ByteOrderMark.NONE
        || unmarkedUtf16(page) != null
        || Utf8.firstInvalid(page, 0, page.length) < 0) {
      return decode(page);
    }
    Charset stated = transmitted == null ? legible(byName(stated(page))) : byName(transmitted);
    boolean wrong = UTF_8.equals(stated) && legacy(page) != null;
    return stated == null || wrong ? decode(page) : new String(page, stated);
  }

  /** What is stated in letters of one byte each is in no encoding of two or four. */
  private static Charset legible(Charset stated) {
    return stated != null && WIDE.matcher(stated.name()).matches() ? null : stated;
  }

  /** UTF-16 without a mark shows by the empty half of its first, Latin character. */
  private static Charset unmarkedUtf16(byte[] document) {
    if (document.length < 4 || document[0] == document[1]) {
      return null;
    }
    boolean little = document[1] == 0 && document[3] == 0 && document[2] != 0;
    boolean big = document[0] == 0 && document[2] == 0 && document[3] != 0;
    return little ? UTF_16LE : big ? UTF_16BE : null;
  }

  private static String stated(byte[] page) {
    String prologue = new String(page, 0, Math.min(page.length, PROLOGUE), ISO_8859_1);
    Matcher matcher = STATED.matcher(prologue);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static Charset byName(String name) {
    if (name == null) {
      return null;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(lower, lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * The encoding of a file that is not in UTF-8 by its beginning; null if it is, though for some
   * damaged bytes.
   */
  static Charset legacy(byte[] beginning) {
    String text = new String(beginning, UTF_8);
    return damaged(text) >= FEW && isOther(text) ? guess(beginning) : null;
  }

  /** Whether of the characters beyond ASCII most are no UTF-8, so that all are of another kind. */
  private static boolean isOther(String text) {
    long damaged = damaged(text);
    long beyond = text.chars().filter(c -> c > 127).count();
    return damaged > beyond - damaged;
  }

  private static long damaged(String text) {
    return text.chars().filter(c -> c == REPLACEMENT).count();
  }

  private static Charset guess(byte[] document) {
    byte[] sample = foreign(document);
    // Without zeros it is neither UTF-16 nor UTF-32, and news does not come in EBCDIC.
    boolean wide = new String(sample, ISO_8859_1).indexOf(0) >= 0;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Charset charset = byName(match.getName());
      if (charset != null
          && (wide || ASCII.equals(new String(ASCII.getBytes(US_ASCII), charset)))) {
        return charset;
      }
    }
    return byName("latin1");
  }

  /**
   * The document's words with bytes beyond ASCII, from its beginning, as tags and English around
   * them make any text look like Western European. Bytes from 0x40 on may be the second of a
   * character in East Asian encodings; with zeros the whole document is one of wide characters.
   */
  private static byte[] foreign(byte[] document) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int start = 0;
    boolean foreign = false;
    for (int i = 0; i <= document.length && words.size() < SAMPLE; i++) {
      if (i < document.length && document[i] == 0) {
        return Arrays.copyOf(document, Math.min(document.length, SAMPLE));
      }
      if (i == document.length || (document[i] >= 0 && document[i] < '@')) {
        if (foreign) {
          words.write(document, start, i - start);
          words.write(' ');
        }
        start = i + 1;
        foreign = false;
      } else {
        foreign |= document[i] < 0;
      }
    }
    return words.toByteArray();
  }
}
