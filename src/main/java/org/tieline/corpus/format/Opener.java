package org.tieline.corpus.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the input file from a byte on. Faults of storage (a file gone, a connection lost) are
 * thrown as {@link StorageException}, for they fail the run; anything else that a reader throws is
 * a fault of the file's content and becomes a reject.
 */
@FunctionalInterface
public interface Opener {
  InputStream from(long offset) throws IOException;
}
