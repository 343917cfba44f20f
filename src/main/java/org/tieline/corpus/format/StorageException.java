package org.tieline.corpus.format;

import java.io.IOException;

/** The storage that holds an input file failed; the file's content is not to blame. */
public final class StorageException extends IOException {
  private static final long serialVersionUID = 1;

  public StorageException(String message, IOException cause) {
    super(message, cause);
  }
}
