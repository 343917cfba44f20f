package org.tieline.corpus;

import org.tieline.corpus.format.Entry;
import org.tieline.corpus.format.EntryReader;

/** Stands for a file that must not be read: one record, refused. */
final class RefusedFile implements EntryReader {
  private final String fault;
  private boolean told;

  RefusedFile(String fault) {
    this.fault = fault;
  }

  @Override
  public Entry next() {
    if (told) {
      return null;
    }
    told = true;
    return new Entry.Refused(1, "link", fault, "");
  }

  @Override
  public long positions() {
    return 1;
  }

  @Override
  public void close() {}
}
