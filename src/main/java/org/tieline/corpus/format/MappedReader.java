package org.tieline.corpus.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Another format's records, each made none, one or more of this one's. */
final class MappedReader implements EntryReader {
  private final EntryReader reader;
  private final Function<Entry.Found, List<Entry>> map;
  private final Deque<Entry> waiting = new ArrayDeque<>();

  MappedReader(EntryReader reader, Function<Entry.Found, List<Entry>> map) {
    this.reader = reader;
    this.map = map;
  }

  @Override
  public Entry next() throws IOException {
    while (waiting.isEmpty()) {
      Entry entry = reader.next();
      if (!(entry instanceof Entry.Found found)) {
        return entry;
      }
      waiting.addAll(mapped(found));
    }
    return waiting.poll();
  }

  /** A record that nobody foresaw is refused; it does not end the file. */
  private List<Entry> mapped(Entry.Found found) {
    try {
      return map.apply(found);
    } catch (RuntimeException e) {
      String detail = "no record of this format: " + GuardedReader.message(e);
      return List.of(new Entry.Refused(found.position(), "malformed", detail, found.raw()));
    }
  }

  @Override
  public long positions() {
    return reader.positions();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
