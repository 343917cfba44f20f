package org.tieline.ties;

import java.io.Serializable;

/**
 * Two countries.
 *
 * @param a the lesser alpha-3 code
 * @param b the greater
 */
public record Pair(String a, String b) implements Serializable {

  /** Of two countries in any order. */
  static Pair of(String one, String other) {
    return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** Of an id such as BLR-CHN. */
  static Pair of(String id) {
    return new Pair(id.substring(0, 3), id.substring(4));
  }

  String id() {
    return a + "-" + b;
  }
}
