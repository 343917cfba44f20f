package org.tieline.corpus.format;

import java.io.Closeable;
import java.io.IOException;

/** The records of one slice, in file order. */
public interface EntryReader extends Closeable {

  /**
   * The next record, or null behind the last. Content that can't be read comes back as {@link
   * Entry.Refused}; what was read before it is kept.
   *
   * @throws StorageException if the storage fails
   */
  Entry next() throws IOException;

  /** How many positions (lines or records) of the slice have been read so far. */
  long positions();
}
