package org.tieline.entities;

import java.io.Serializable;
import java.util.Arrays;

/** How many stories of which columns name each code, without the columns that do not name it. */
final class NamedStories implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] first;
  private final int[] columns;
  private final int[] stories;

  private NamedStories(int[] first, int[] columns, int[] stories) {
    this.first = first;
    this.columns = columns;
    this.stories = stories;
  }

  /** Stories of the columns from {@code from} to, not including, {@code to}. */
  int[] of(int code, int from, int to) {
    int[] found = new int[to - from];
    int at = Arrays.binarySearch(columns, first[code], first[code + 1], from);
    for (int i = at < 0 ? -at - 1 : at; i < first[code + 1] && columns[i] < to; i++) {
      found[columns[i] - from] = stories[i];
    }
    return found;
  }

  /** Takes in code after code. */
  static final class Builder {
    private final int[] row;
    private int[] first = new int[64];
    private int[] columns = new int[64];
    private int[] stories = new int[64];
    private int codes = -1;
    private int size;

    /**
     * @param width number of columns
     */
    Builder(int width) {
      this.row = new int[width];
    }

    /** Begins the next code. */
    void next() {
      close();
      first = codes == first.length ? Arrays.copyOf(first, 2 * codes) : first;
      first[codes] = size;
    }

    /** Adds to a column of the code at hand. */
    void add(int column, int number) {
      row[column] += number;
    }

    private void close() {
      for (int column = 0; codes >= 0 && column < row.length; column++) {
        if (row[column] > 0) {
          if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            stories = Arrays.copyOf(stories, 2 * size);
          }
          columns[size] = column;
          stories[size++] = row[column];
          row[column] = 0;
        }
      }
      codes++;
    }

    NamedStories build() {
      close();
      int[] all = Arrays.copyOf(first, codes + 1);
      all[codes] = size;
      return new NamedStories(all, Arrays.copyOf(columns, size), Arrays.copyOf(stories, size));
    }
  }
}
