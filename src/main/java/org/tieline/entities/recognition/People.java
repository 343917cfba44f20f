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
        byLastWord.computeIfAbsent(name.stem(name.size() - 1), key -> new ArrayList<>(2)).add(i);
        byFirstWord.computeIfAbsent(name.stem(0), key -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /** The fullest form of the person whom the name at an index means; the name itself if none. */
  Found full(int index) {
    Found name = found.get(index);
    Found best = nearest(byLastWord.get(name.stem(name.size() - 1)), index, name);
    if (best == null && name.size() == 1) {
      best = nearest(byFirstWord.get(name.stem(0)), index, name);
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
      if (spelled(full) > spelled(name)
          && (candidate < index || best == null)
          && ends(full, name)) {
        best = full;
      }
    }
    return best;
  }

  /** Words of a name without its initials. */
  private static int spelled(Found name) {
    int spelled = 0;
    for (int i = 0; i < name.size(); i++) {
      spelled += isInitial(name.key(i)) ? 0 : 1;
    }
    return spelled;
  }

  private static boolean isInitial(String key) {
    return key.length() == 2 && key.charAt(1) == '.';
  }

  /** Whether one name's words are the other's last words, or its first. */
  private static boolean ends(Found full, Found part) {
    if (part.size() == 1) {
      return true;
    }
    if (isInitial(part.key(0))) {
      return part.key(0).charAt(0) == full.key(0).charAt(0);
    }
    if (PersonNames.isParticle(part.key(0)) && hasLastWords(full, part)) {
      return true;
    }
    // "Vladimir Putin" and "Vladimir Vladimirovich Putin" share the first and the last word.
    return full.stem(0).equals(part.stem(0));
  }

  /** "Von der Leyen" for Ursula von der Leyen. */
  private static boolean hasLastWords(Found full, Found part) {
    int given = full.size() - part.size();
    for (int i = 0; i < part.size(); i++) {
      if (given < 1 || !full.key(given + i).equals(part.key(i))) {
        return false;
      }
    }
    return true;
  }
}
