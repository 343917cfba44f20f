package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;

/** Input files as streams of plain bytes. */
final class Content {
  private static final int BUFFER = 1 << 16;
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Content() {}

  /** The whole file, unpacked. */
  static BufferedInputStream unpacked(Slice slice, Opener opener) throws IOException {
    BufferedInputStream in = new BufferedInputStream(opener.from(0), BUFFER);
    Compression compression = Compression.of(slice.path(), peek(in, Compression.HEAD));
    return compression == Compression.NONE
        ? in
        : new BufferedInputStream(new Decoded(compression, in), BUFFER);
  }

  /** The whole file, unpacked, without byte order mark, and in UTF-8 where the mark says UTF-16. */
  static BufferedInputStream utf8(Slice slice, Opener opener) throws IOException {
    return utf8(unpacked(slice, opener));
  }

  /** As {@link #utf8(Slice, Opener)}, and in UTF-8 where the bytes look like an older encoding. */
  static BufferedInputStream guessed(Slice slice, Opener opener) throws IOException {
    BufferedInputStream in = unpacked(slice, opener);
    byte[] beginning = peek(in, BUFFER);
    Charset legacy = marked(beginning) == null ? Charsets.legacy(beginning) : null;
    return legacy == null ? utf8(in) : transcoded(in, legacy);
  }

  private static BufferedInputStream utf8(BufferedInputStream in) throws IOException {
    Charset charset = marked(peek(in, 4));
    if (charset == null) {
      return in;
    }
    in.skipNBytes(charset == UTF_8 ? 3 : charset.name().startsWith("UTF-32") ? 4 : 2);
    return charset == UTF_8 ? in : transcoded(in, charset);
  }

  private static BufferedInputStream transcoded(InputStream in, Charset charset)
      throws IOException {
    Reader reader = new InputStreamReader(in, charset);
    return new BufferedInputStream(
        ReaderInputStream.builder().setReader(reader).setCharset(UTF_8).get(), BUFFER);
  }

  /** The file's first bytes as they are stored. */
  static byte[] head(Opener opener) throws IOException {
    try (InputStream in = opener.from(0)) {
      return in.readNBytes(Compression.HEAD);
    }
  }

  /**
   * Whether a slice can start anywhere in the file: it is not packed and its lines end in bytes.
   */
  static boolean splits(String path, byte[] head) {
    Charset charset = marked(head);
    return Compression.of(path, head) == Compression.NONE && (charset == null || charset == UTF_8);
  }

  /** The first bytes, which stay to be read; fewer where the file ends or breaks. */
  static byte[] peek(BufferedInputStream in, int count) throws IOException {
    in.mark(count);
    byte[] head = new byte[count];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < count; length += Math.max(0, read)) {
        read = in.read(head, length, count - length);
      }
    } catch (ContentException e) {
      // Whoever reads on meets the fault at its place.
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  /** What a byte order mark says, or null without one. */
  static Charset marked(byte[] head) {
    int a = at(head, 0);
    int b = at(head, 1);
    int c = at(head, 2);
    int d = at(head, 3);
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return UTF_8;
    }
    if (a == 0 && b == 0 && c == 0xFE && d == 0xFF) {
      return UTF_32BE;
    }
    if (a == 0xFF && b == 0xFE) {
      return c == 0 && d == 0 ? UTF_32LE : UTF_16LE;
    }
    return a == 0xFE && b == 0xFF ? UTF_16BE : null;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
