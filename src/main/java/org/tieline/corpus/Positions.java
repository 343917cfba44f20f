package org.tieline.corpus;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Turns positions counted within a slice into positions counted within the file. */
final class Positions implements Serializable {
  private static final long serialVersionUID = 1;

  private final Map<Integer, TreeMap<Long, Long>> before = new HashMap<>();

  /** From the slices' ends: file, first byte, positions counted. */
  static Positions of(List<Row> ends) {
    Positions positions = new Positions();
    for (Row end : ends) {
      positions
          .before
          .computeIfAbsent(end.getInt(0), file -> new TreeMap<>())
          .put(end.getLong(1), end.getLong(2));
    }
    for (TreeMap<Long, Long> slices : positions.before.values()) {
      long sum = 0;
      for (Map.Entry<Long, Long> slice : slices.entrySet()) {
        long count = slice.getValue();
        slice.setValue(sum);
        sum += count;
      }
    }
    return positions;
  }

  long absolute(int file, long slice, long position) {
    return before.get(file).get(slice) + position;
  }
}
