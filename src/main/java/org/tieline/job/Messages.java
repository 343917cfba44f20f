package org.tieline.job;

/** Messages as people read them, a line each. */
final class Messages {
  private Messages() {}

  /** The message with its line ends written out. */
  static String oneLine(String message) {
    return message.replaceAll("\\R", "\\\\n");
  }

  /** The first line of an exception's message, or its kind where it says nothing. */
  static String line(Exception fault) {
    return fault.getMessage() == null
        ? fault.getClass().getSimpleName()
        : fault.getMessage().lines().findFirst().orElse("").strip();
  }
}
