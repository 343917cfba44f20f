package org.tieline.statistics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many nodes have which degree; nodes of degree 0 are left out.
 *
 * @param values the distinct degrees, rising
 * @param nodes how many nodes have each of them
 */
public record Degrees(int[] values, long[] nodes) implements Serializable {

  public Degrees {
    for (int i = 0; i < values.length; i++) {
      if (values[i] <= (i == 0 ? 0 : values[i - 1]) || nodes[i] <= 0) {
        throw new IllegalArgumentException(
            "Not degrees: %d nodes of degree %d".formatted(nodes[i], values[i]));
      }
    }
  }

  /** Of the degrees of all nodes, in any order. */
  public static Degrees of(int... each) {
    var counts = new TreeMap<Integer, Long>();
    for (int degree : each) {
      counts.merge(degree, 1L, Long::sum);
    }
    return of(counts);
  }

  /** Of the number of nodes by degree. */
  public static Degrees of(SortedMap<Integer, Long> nodesByDegree) {
    var positive = new TreeMap<>(nodesByDegree.tailMap(1));
    return new Degrees(
        positive.keySet().stream().mapToInt(Integer::intValue).toArray(),
        positive.values().stream().mapToLong(Long::longValue).toArray());
  }

  int classes() {
    return values.length;
  }

  /** The class of a degree. */
  int classOf(int degree) {
    int found = Arrays.binarySearch(values, degree);
    if (found < 0) {
      throw new IllegalArgumentException("No node has degree " + degree);
    }
    return found;
  }

  long totalNodes() {
    return Arrays.stream(nodes).sum();
  }

  /** The sum of all degrees: the edges. */
  long edges() {
    long edges = 0;
    for (int i = 0; i < values.length; i++) {
      edges += values[i] * nodes[i];
    }
    return edges;
  }
}
