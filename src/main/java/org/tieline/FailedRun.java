package org.tieline;

/** Ends a driver where another process shows its message: YARN's client, as diagnostics. */
final class FailedRun extends RuntimeException {
  FailedRun(String told) {
    super(told, null, false, false);
  }
}
