package org.tieline.job;

/** What an exception says to a person. */
final class Messages {
  private Messages() {}

  /** The first line of its message, or its kind where it says nothing. */
  static String line(Exception fault) {
    return fault.getMessage() == null
        ? fault.getClass().getSimpleName()
        : fault.getMessage().lines().findFirst().orElse("").strip();
  }
}
