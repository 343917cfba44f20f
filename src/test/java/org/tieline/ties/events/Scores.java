package org.tieline.ties.events;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Hits, false alarms and misses against gold, and what F1 they come to. */
final class Scores {

  private final Map<String, long[]> sets = new TreeMap<>();
  private final Map<String, Map<String, long[]>> classes = new TreeMap<>();

  /** Counts a record whose gold is a set, for micro F1. */
  void count(String label, Set<String> found, Set<String> gold) {
    long[] count = sets.computeIfAbsent(label, key -> new long[3]);
    for (String item : found) {
      count[gold.contains(item) ? 0 : 1]++;
    }
    for (String item : gold) {
      count[2] += found.contains(item) ? 0 : 1;
    }
  }

  /** Counts a record of one gold class, for macro F1. */
  void classify(String label, String found, String gold) {
    Map<String, long[]> byClass = classes.computeIfAbsent(label, key -> new TreeMap<>());
    if (found.equals(gold)) {
      byClass.computeIfAbsent(gold, key -> new long[3])[0]++;
    } else {
      byClass.computeIfAbsent(found, key -> new long[3])[1]++;
      byClass.computeIfAbsent(gold, key -> new long[3])[2]++;
    }
  }

  /** Micro F1 in percent. */
  double f1(String label) {
    return f1(sets.get(label));
  }

  /** Precision in percent. */
  double precision(String label) {
    long[] c = sets.get(label);
    return 100.0 * c[0] / Math.max(1, c[0] + c[1]);
  }

  /** The mean F1 of the classes that gold has, in percent. */
  double macroF1(String label) {
    return classes.get(label).values().stream()
        .filter(c -> c[0] + c[2] > 0)
        .mapToDouble(Scores::f1)
        .average()
        .orElse(0);
  }

  private static double f1(long[] c) {
    return 200.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    sets.forEach(
        (label, c) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-28s P %.1f R %.1f F1 %.1f (%d)%n",
                    label,
                    precision(label),
                    100.0 * c[0] / Math.max(1, c[0] + c[2]),
                    f1(c),
                    c[0] + c[2])));
    classes.forEach(
        (label, byClass) -> {
          text.append(String.format(Locale.ROOT, "%-28s macro-F1 %.1f", label, macroF1(label)));
          byClass.forEach(
              (name, c) -> {
                if (c[0] + c[2] > 0) {
                  text.append(String.format(Locale.ROOT, " %s %.0f", name, f1(c)));
                }
              });
          text.append(System.lineSeparator());
        });
    return text.toString();
  }
}
