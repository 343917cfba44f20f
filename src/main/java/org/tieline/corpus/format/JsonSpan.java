package org.tieline.corpus.format;

import java.io.IOException;

/** Finds where a JSON value ends, by its quotes and brackets alone. */
final class JsonSpan {
  private JsonSpan() {}

  /** Passes over the rest of the value whose first byte has just been read. */
  static void skip(Window window, int first) throws IOException {
    switch (first) {
      case '"' -> skipString(window);
      case '{', '[' -> skipBrackets(window);
      default -> skipWord(window);
    }
  }

  private static void skipBrackets(Window window) throws IOException {
    for (int depth = 1; depth > 0; ) {
      switch (window.read()) {
        case -1 -> depth = 0;
        case '"' -> skipString(window);
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
  }

  private static void skipString(Window window) throws IOException {
    while (true) {
      switch (window.read()) {
        case -1, '"' -> {
          return;
        }
        case '\\' -> window.read();
        default -> {}
      }
    }
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
