package org.tieline.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A stored file as Parquet wants it: seeking is opening it anew. */
final class ParquetInput implements InputFile {
  private final Slice slice;
  private final Opener opener;

  ParquetInput(Slice slice, Opener opener) {
    this.slice = slice;
    this.opener = opener;
  }

  @Override
  public long getLength() {
    return slice.length();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    return new Stream(new Reopening(opener));
  }

  @Override
  public String toString() {
    return slice.path();
  }

  private static final class Stream extends DelegatingSeekableInputStream {
    private final Reopening in;

    private Stream(Reopening in) {
      super(in);
      this.in = in;
    }

    @Override
    public long getPos() {
      return in.position;
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }
  }

  private static final class Reopening extends InputStream {
    private static final int NEAR = 1 << 16;

    private final Opener opener;
    private InputStream in = InputStream.nullInputStream();
    private long position = -1;

    private Reopening(Opener opener) {
      this.opener = opener;
    }

    private void seek(long target) throws IOException {
      if (target < 0) {
        throw new ContentException("corrupt", "the file points to byte " + target);
      }
      long ahead = target - position;
      if (position >= 0 && ahead >= 0 && ahead <= NEAR) {
        in.skipNBytes(ahead);
      } else {
        in.close();
        in = new BufferedInputStream(opener.from(target));
      }
      position = target;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      position += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = in.read(target, offset, length);
      position += Math.max(0, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
