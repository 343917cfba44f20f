package org.tieline.ties.events;

import java.util.Locale;

/** Words or deeds, for or against: PLOVER's four groups of types. */
public enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  public boolean isConflict() {
    return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
  }

  /** The word in the tables' {@code quad} column. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
