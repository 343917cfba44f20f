package org.tieline.corpus.format.date;

/** A value that should be a date is none. */
public final class DateException extends Exception {
  private static final long serialVersionUID = 1;

  DateException(String message, Throwable cause) {
    super(message, cause);
  }
}
