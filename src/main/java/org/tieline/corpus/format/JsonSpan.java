package org.tieline.corpus.format;

import java.io.IOException;

/**
 * Finds where a JSON value ends, by its quotes and brackets alone. One quote too many or too few
 * turns strings and what is between them round, to the end of the file. No valid string holds a
 * line break, so that a line in a string that begins as the next value would ends the value, which
 * then is refused. A line further to the right than the value began is of a value within it.
 */
final class JsonSpan {
  private JsonSpan() {}

  /**
   * Passes over the rest of the value whose first byte has just been read.
   *
   * @param indent how far to the right in its line it began
   */
  static void skip(Window window, int first, long indent) throws IOException {
    switch (first) {
      case '"' -> skipString(window, indent);
      case '{', '[' -> skipBrackets(window, indent);
      default -> skipWord(window);
    }
  }

  private static void skipBrackets(Window window, long indent) throws IOException {
    for (int depth = 1; depth > 0; ) {
      switch (window.read()) {
        case -1 -> depth = 0;
        case '"' -> depth = skipString(window, indent) ? depth : 0;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
  }

  /** Passes over a string; false if it broke off before a line that begins as the next value. */
  private static boolean skipString(Window window, long indent) throws IOException {
    while (true) {
      switch (window.read()) {
        case -1, '"' -> {
          return true;
        }
        case '\\' -> {
          if (window.peek() >= ' ') {
            window.read();
          }
        }
        case '\n', '\r' -> {
          if (isNextValue(window, indent)) {
            return false;
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Whether the line behind the break just read, or behind empty ones, begins as the next value
   * would, some writers having the comma first, or is the file's last bracket. The break then stays
   * to be read.
   */
  private static boolean isNextValue(Window window, long indent) throws IOException {
    int place = window.length() - 1;
    long column = 0;
    int next = window.peek();
    for (; isBlank(next) || next == ','; next = window.peek()) {
      column = next == '\n' || next == '\r' ? 0 : column + 1;
      window.read();
    }
    if (column > indent || (next != '{' && next != ']')) {
      return false;
    }
    do {
      window.read();
    } while (isBlank(window.peek()));
    boolean found = window.peek() == (next == '{' ? '"' : -1) && !window.dropped();
    if (found) {
      window.back(place);
    }
    return found;
  }

  private static boolean isBlank(int next) {
    return next == ' ' || next == '\t' || next == '\n' || next == '\r';
  }

  private static void skipWord(Window window) throws IOException {
    while (true) {
      switch (window.peek()) {
        case -1, ' ', '\t', '\n', '\r', ',', '[', ']', '{', '}' -> {
          return;
        }
        default -> window.read();
      }
    }
  }
}
