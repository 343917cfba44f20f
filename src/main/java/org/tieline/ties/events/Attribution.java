package org.tieline.ties.events;

import java.util.Locale;

/** Who says that the event is. */
public enum Attribution {
  OUTLET,
  QUOTED,
  PARAPHRASED;

  /** The word in the tables' {@code attribution} column. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
