package org.tieline.corpus.format;

import java.io.IOException;

/** The file's content can't be read on; what was read before stands. */
final class ContentException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  ContentException(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The word that reports group by: truncated, corrupt, bomb, too long, malformed, archive. */
  String reason() {
    return reason;
  }
}
