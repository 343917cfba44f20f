package org.tieline.corpus;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.tieline.corpus.format.Opener;
import org.tieline.corpus.format.StorageException;

/** Opens a file of the corpus, and tells faults of its storage from faults of its content. */
record StoredFile(InputFile file, Configuration hadoop) implements Opener {

  @Override
  public InputStream from(long offset) throws IOException {
    Path path = new Path(file.uri());
    try {
      FSDataInputStream in = system(path).open(path);
      in.seek(offset);
      return new Stored(in);
    } catch (FileNotFoundException e) {
      // So says a local disk of a file that may not be read, too.
      if (system(path).exists(path)) {
        throw fault(e);
      }
      throw new StorageException(
          "%s was there when the job began and is gone now".formatted(file.name()), e);
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** Checksum files beside local ones are Hadoop's own, and cannot be named after some names. */
  private FileSystem system(Path path) throws IOException {
    FileSystem system = path.getFileSystem(hadoop);
    return system instanceof LocalFileSystem local ? local.getRawFileSystem() : system;
  }

  private StorageException fault(IOException e) {
    return new StorageException("%s can't be read: %s".formatted(file.name(), e.getMessage()), e);
  }

  private final class Stored extends FilterInputStream {
    Stored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException e) {
        throw fault(e);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return in.read(bytes, from, length);
      } catch (IOException e) {
        throw fault(e);
      }
    }
  }
}
