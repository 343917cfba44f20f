package org.tieline.ties.events;

import java.util.Set;

/** Whether "no" before a noun says that there is none: "no sanctions", "no Russian soldier". */
final class Nothing {

  /** "No doubt Russia attacked": so it did; "no fewer than 50 missiles" are 50 and more. */
  private static final Set<String> BEHIND =
      Set.of("doubt", "wonder", "surprise", "matter", "fewer", "less", "more", "longer", "later");

  private Nothing() {}

  static boolean isAt(Words words, int at) {
    boolean no = words.is(at, "no") || words.is(at, "neither");
    return no && !(at + 1 < words.size() && BEHIND.contains(words.key(at + 1)));
  }
}
