package org.tieline.corpus.format;

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
    boolean marked = ByteOrderMark.of(beginning) != ByteOrderMark.NONE;
    Charset legacy = marked ? null : Charsets.legacy(beginning);
    return legacy == null ? utf8(in) : transcoded(in, legacy);
  }

  private static BufferedInputStream utf8(BufferedInputStream in) throws IOException {
    ByteOrderMark mark = ByteOrderMark.of(peek(in, ByteOrderMark.LONGEST));
    in.skipNBytes(mark.length());
    return mark.isWide() ? transcoded(in, mark.charset()) : in;
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
  static boolean splits(String path, byte[] head) throws ContentException {
    return Compression.of(path, head) == Compression.NONE && !ByteOrderMark.of(head).isWide();
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
}
