package org.tieline.corpus.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.CompressorInputStream;

/**
 * A packed file's decoded bytes. A fault of the packed data is a {@link ContentException} with the
 * byte at which it shows; data that inflates beyond {@link Limits#RATIO} is one too.
 */
final class Decoded extends BlockStream {
  private final Compression compression;
  private final Counted packed;
  private InputStream decoder;
  private long decoded;
  private IOException fault;

  Decoded(Compression compression, InputStream in) {
    this.compression = compression;
    this.packed = new Counted(in);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    int count;
    try {
      if (decoder == null) {
        decoder = compression.decode(packed);
      }
      count = decode(target, offset, length);
    } catch (StorageException e) {
      throw e;
    } catch (ContentException e) {
      fault = e;
      throw e;
    } catch (IOException | RuntimeException e) {
      fault = fault(e);
      throw fault;
    }
    decoded += Math.max(0, count);
    if (decoded > Limits.RATIO_FLOOR && decoded / Limits.RATIO > packed.count) {
      String detail = "%s bytes unpack to more than %s: no news packs so tightly";
      fault = new ContentException("bomb", detail.formatted(packed.count, decoded));
      throw fault;
    }
    return count;
  }

  /** Commons Compress drops what it decoded in the call that fails; its count tells how much. */
  private int decode(byte[] target, int offset, int length) throws IOException {
    if (!(decoder instanceof CompressorInputStream counting)) {
      return decoder.read(target, offset, length);
    }
    long before = counting.getBytesRead();
    try {
      return decoder.read(target, offset, length);
    } catch (StorageException e) {
      throw e;
    } catch (IOException e) {
      int kept = (int) (counting.getBytesRead() - before);
      fault = fault(e);
      if (kept == 0) {
        throw fault;
      }
      return kept;
    }
  }

  private ContentException fault(Exception e) {
    boolean early =
        e instanceof EOFException
            || (packed.ended && !String.valueOf(e.getMessage()).contains("CRC"))
            || String.valueOf(e.getMessage()).contains("Truncated");
    String name = compression.name().toLowerCase(Locale.ROOT);
    return early
        ? new ContentException(
            "truncated", "the %s data ends early, at byte %s".formatted(name, packed.count))
        : new ContentException(
            "corrupt", "%s: %s, near byte %s".formatted(name, e.getMessage(), packed.count));
  }

  @Override
  public void close() throws IOException {
    try (packed) {
      if (decoder != null) {
        decoder.close();
      }
    }
  }

  private static final class Counted extends InputStream {
    private final InputStream in;
    private long count;
    private boolean ended;

    private Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count += value < 0 ? 0 : 1;
      ended |= value < 0;
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count += Math.max(0, read);
      ended |= read < 0;
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
