package org.tieline.corpus.format;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** How a file is packed. Its first bytes decide; its name only where they say nothing. */
public enum Compression {
  NONE("") {
    @Override
    InputStream decode(InputStream in) {
      return in;
    }
  },
  GZIP("gz") {
    @Override
    InputStream decode(InputStream in) {
      return new GzipStream(in);
    }
  },
  BZIP2("bz2") {
    @Override
    InputStream decode(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  ZSTD("zst") {
    @Override
    InputStream decode(InputStream in) throws IOException {
      return new ZstdInputStreamNoFinalizer(in);
    }
  },
  XZ("xz") {
    @Override
    InputStream decode(InputStream in) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(XZ_KILOBYTES)
          .get();
    }
  },
  ZIP("zip") {
    @Override
    InputStream decode(InputStream in) {
      return new ZipStream(in);
    }
  };

  /** How many of a file's first bytes {@link #of} looks at. */
  static final int HEAD = 16;

  /** What xz -9 needs; more is asked for by no one but attackers. */
  private static final int XZ_KILOBYTES = 66 << 10;

  private static final byte[] BZIP2_BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
  private static final byte[] BZIP2_END = {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90};

  private final String extension;

  Compression(String extension) {
    this.extension = extension;
  }

  /** The decoded bytes; faults of the content are thrown as they come. */
  abstract InputStream decode(InputStream in) throws IOException;

  /** What a file's name says. */
  public static Compression byName(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    for (Compression compression : values()) {
      if (compression != NONE && lower.endsWith("." + compression.extension)) {
        return compression;
      }
    }
    return lower.endsWith(".zstd") ? ZSTD : NONE;
  }

  /** The path without the extension of its compression. */
  public static String withoutExtension(String path) {
    return byName(path) == NONE ? path : path.substring(0, path.lastIndexOf('.'));
  }

  /**
   * What a file's first bytes and its name say together. A name that promises compression over
   * bytes that are plain text is a file that was unpacked and kept its name.
   *
   * @param head the first bytes, at most {@link #HEAD}
   * @throws ContentException if it is an archive that only other programs unpack
   */
  static Compression of(String path, byte[] head) throws ContentException {
    refuse("7z", begins(head, 0, (byte) '7', (byte) 'z', (byte) 0xBC, (byte) 0xAF));
    refuse("rar", begins(head, 0, (byte) 'R', (byte) 'a', (byte) 'r', (byte) '!', (byte) 0x1A));
    Compression byBytes = byMagic(head);
    Compression byName = byName(path);
    if (byBytes != NONE || byName == NONE) {
      return byBytes;
    }
    return head.length > 0 && isText(head) ? NONE : byName;
  }

  private static void refuse(String kind, boolean is) throws ContentException {
    if (is) {
      throw new ContentException("archive", "a %s archive: unpack it".formatted(kind));
    }
  }

  private static Compression byMagic(byte[] head) {
    if (begins(head, 0, (byte) 0x1F, (byte) 0x8B, (byte) 8)) {
      return GZIP;
    }
    if (begins(head, 0, (byte) 0x28, (byte) 0xB5, (byte) 0x2F, (byte) 0xFD)) {
      return ZSTD;
    }
    if (begins(head, 0, (byte) 0xFD, (byte) '7', (byte) 'z', (byte) 'X', (byte) 'Z', (byte) 0)) {
      return XZ;
    }
    // An archive of nothing begins with what ends others.
    if (begins(head, 0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
        || begins(head, 0, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6)) {
      return ZIP;
    }
    boolean skippableFrame =
        begins(head, 1, (byte) 0x2A, (byte) 0x4D, (byte) 0x18) && (head[0] & 0xF0) == 0x50;
    if (skippableFrame) {
      return ZSTD;
    }
    boolean bzip2 =
        begins(head, 0, (byte) 'B', (byte) 'Z', (byte) 'h')
            && (begins(head, 4, BZIP2_BLOCK) || begins(head, 4, BZIP2_END));
    return bzip2 ? BZIP2 : NONE;
  }

  private static boolean begins(byte[] head, int at, byte... magic) {
    return head.length >= at + magic.length
        && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
      if (control) {
        return false;
      }
    }
    return true;
  }
}
