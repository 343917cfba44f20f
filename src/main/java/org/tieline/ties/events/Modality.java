package org.tieline.ties.events;

import java.util.Locale;

/** Whether a sentence says that the event is. Only asserted events are aggregated. */
public enum Modality {
  ASSERTED,
  NEGATED,
  DENIED,
  HYPOTHETICAL,
  PAST;

  /** The word in the tables' {@code modality} column. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
