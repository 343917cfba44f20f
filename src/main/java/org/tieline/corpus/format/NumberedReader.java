package org.tieline.corpus.format;

import java.io.IOException;

/** Another reader's entries, counted as they come, where several can be of one of its records. */
final class NumberedReader implements EntryReader {
  private final EntryReader reader;
  private long position;

  NumberedReader(EntryReader reader) {
    this.reader = reader;
  }

  @Override
  public Entry next() throws IOException {
    Entry entry = reader.next();
    if (entry == null) {
      return null;
    }
    position++;
    if (entry instanceof Entry.Refused refused) {
      return new Entry.Refused(position, refused.reason(), refused.detail(), refused.raw());
    }
    Entry.Found found = (Entry.Found) entry;
    return new Entry.Found(position, found.values(), found.raw());
  }

  @Override
  public long positions() {
    return position;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
