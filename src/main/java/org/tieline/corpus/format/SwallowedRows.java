package org.tieline.corpus.format;

import java.util.List;

/**
 * Tells a quoted value of several lines from rows that a stray quote has swallowed, up to the next
 * quote that could close it. Such a value holds a row's delimiters: those that complete its own row
 * on the first line, and on a later one those of a whole row, without blanks behind them. As prose
 * may do so too, two of three signs are needed beside: the row has fewer values than the header; a
 * quote within is not doubled; no delimiter is followed by a blank. A row by the rules (RFC 4180)
 * has one at most.
 *
 * @param width how many values the header has
 */
record SwallowedRows(char delimiter, int width) {

  /**
   * The index of the first value that holds some; -1 if none does.
   *
   * @param undoubled whether a quote within the values is not doubled
   */
  int in(Window window, List<CsvValue> row, boolean undoubled) {
    boolean isShort = row.size() < width;
    if (!isShort && !undoubled) {
      return -1;
    }
    for (int i = 0; i < row.size(); i++) {
      int behind = row.size() - i - 1;
      if (row.get(i).quoted()) {
        Delimiters found = delimiters(window, row.get(i), behind);
        boolean rows = i + found.first + 1 >= width && found.most >= width - 1;
        boolean signs = isShort ? undoubled || found.tight : undoubled && found.tight;
        if (rows && signs) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * The delimiters of a value.
   *
   * @param first on its first line
   * @param most on the later line that has most, with the rest of the row, not counting those
   *     before blanks; -1 if there is no later line
   * @param tight whether none is followed by a blank
   */
  private record Delimiters(int first, int most, boolean tight) {}

  private Delimiters delimiters(Window window, CsvValue value, int behind) {
    byte[] bytes = window.bytes();
    int first = -1;
    int most = -1;
    int count = 0;
    boolean tight = true;
    for (int i = window.from() + value.start(); i < window.from() + value.end(); i++) {
      if (bytes[i] == delimiter) {
        boolean spaced = bytes[i + 1] == ' ';
        tight &= !spaced;
        count += spaced && first >= 0 ? 0 : 1;
      } else if (bytes[i] == '\n' || bytes[i] == '\r') {
        most = first < 0 ? 0 : Math.max(most, count);
        first = first < 0 ? count : first;
        count = 0;
      }
    }
    return first < 0
        ? new Delimiters(count, -1, tight)
        : new Delimiters(first, Math.max(most, count + behind), tight);
  }
}
