package org.tieline.corpus.record;

/** A value that should be a date is none. */
public final class DateException extends Exception {
  private static final long serialVersionUID = 1;

  DateException(String message, Throwable cause) {
    super(message, cause);
  }
}
