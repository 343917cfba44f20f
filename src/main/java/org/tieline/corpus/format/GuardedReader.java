package org.tieline.corpus.format;

import java.io.EOFException;
import java.io.IOException;

/**
 * Turns what a reader throws over a file's content into one last refused entry. Storage faults go
 * through.
 */
final class GuardedReader implements EntryReader {
  private final Source source;
  private EntryReader reader;
  private boolean ended;

  /** Opens the reader proper; called with the first entry asked for. */
  @FunctionalInterface
  interface Source {
    EntryReader open() throws IOException;
  }

  GuardedReader(Source source) {
    this.source = source;
  }

  @Override
  public Entry next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      if (reader == null) {
        reader = source.open();
      }
      Entry entry = reader.next();
      ended = entry == null;
      return entry;
    } catch (StorageException e) {
      throw e;
    } catch (ContentException e) {
      return refuse(e.reason(), e.getMessage());
    } catch (EOFException e) {
      return refuse("truncated", "the file ends early: " + e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof StorageException storage) {
        throw storage;
      }
      return e.getCause() instanceof ContentException content
          ? refuse(content.reason(), content.getMessage())
          : refuse("malformed", message(e));
    }
  }

  /** What is wrong, in the words of who found it. */
  static String message(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Entry refuse(String reason, String detail) {
    ended = true;
    return new Entry.Refused(positions() + 1, reason, detail, "");
  }

  @Override
  public long positions() {
    return reader == null ? 0 : reader.positions();
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
