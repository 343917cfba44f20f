package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The persons of an article by the words of their names: a part of a name means whoever was named
 * in full last before it, or else first after it.
 */
final class People {

  private final List<Found> found;
  private final Map<String, List<Integer>> byLastWord = new HashMap<>();
  private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

  People(List<Found> found) {
    this.found = found;
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (name.type() == EntityType.PERSON && name.size() > 1) {
        byLastWord.computeIfAbsent(name.key(name.size() - 1), key -> new ArrayList<>(2)).add(i);
        byFirstWord.computeIfAbsent(name.key(0), key -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /** The fullest form of the person whom the name at an index means; the name itself if none. */
  Found full(int index) {
    Found name = found.get(index);
    Found best = nearest(byLastWord.get(name.key(name.size() - 1)), index, name);
    if (best == null && name.size() == 1) {
      best = nearest(byFirstWord.get(name.key(0)), index, name);
    }
    return best == null ? name : best;
  }

  private Found nearest(List<Integer> candidates, int index, Found name) {
    if (candidates == null) {
      return null;
    }
    Found best = null;
    for (int candidate : candidates) {
      Found full = found.get(candidate);
      if (full.size() > name.size() && (candidate < index || best == null) && ends(full, name)) {
        best = full;
      }
    }
    return best;
  }

  /** Whether one name's words are the other's last words, or its first. */
  private static boolean ends(Found full, Found part) {
    if (part.size() == 1) {
      return true;
    }
    // "Vladimir Putin" and "Vladimir Vladimirovich Putin" share the first and the last word.
    return full.key(0).equals(part.key(0));
  }
}
