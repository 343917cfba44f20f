package org.tieline.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The part of a bipartite configuration model that its degrees alone decide: a node of all the
 * other side's nodes is tied to each of them for certain, and once those ties are taken away others
 * may be left with all or none.
 */
final class CertainEdges {

  private final Degrees rows;
  private final Degrees columns;
  private final double[][] probabilities;
  private final boolean[] rowDone;
  private final boolean[] columnDone;
  private long rowsLeft;
  private long columnsLeft;

  /** Ties taken away from every node that is left. */
  private long rowTies;

  private long columnTies;

  private CertainEdges(Degrees rows, Degrees columns) {
    this.rows = rows;
    this.columns = columns;
    this.probabilities = new double[rows.classes()][columns.classes()];
    this.rowDone = new boolean[rows.classes()];
    this.columnDone = new boolean[columns.classes()];
    this.rowsLeft = rows.totalNodes();
    this.columnsLeft = columns.totalNodes();
  }

  static CertainEdges of(Degrees rows, Degrees columns) {
    var certain = new CertainEdges(rows, columns);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < rows.classes(); i++) {
        changed |= !certain.rowDone[i] && certain.takeRow(i);
      }
      for (int j = 0; j < columns.classes(); j++) {
        changed |= !certain.columnDone[j] && certain.takeColumn(j);
      }
    }
    return certain;
  }

  private boolean takeRow(int row) {
    long left = rows.values()[row] - rowTies;
    if (left != 0 && left < columnsLeft) {
      return false;
    }
    requirePossible(left, columnsLeft);
    rowDone[row] = true;
    rowsLeft -= rows.nodes()[row];
    if (left > 0) {
      for (int j = 0; j < columnDone.length; j++) {
        probabilities[row][j] = columnDone[j] ? probabilities[row][j] : 1;
      }
      columnTies += rows.nodes()[row];
    }
    return true;
  }

  private boolean takeColumn(int column) {
    long left = columns.values()[column] - columnTies;
    if (left != 0 && left < rowsLeft) {
      return false;
    }
    requirePossible(left, rowsLeft);
    columnDone[column] = true;
    columnsLeft -= columns.nodes()[column];
    if (left > 0) {
      for (int i = 0; i < rowDone.length; i++) {
        probabilities[i][column] = rowDone[i] ? probabilities[i][column] : 1;
      }
      rowTies += columns.nodes()[column];
    }
    return true;
  }

  private static void requirePossible(long degree, long others) {
    if (degree < 0 || degree > others) {
      throw new IllegalArgumentException(
          "No network has these degrees: %d of %d nodes".formatted(degree, others));
    }
  }

  /** By class: 1 for certain ties, 0 elsewhere. */
  double[][] probabilities() {
    return probabilities;
  }

  int[] freeRows() {
    return free(rowDone);
  }

  int[] freeColumns() {
    return free(columnDone);
  }

  /** Degrees of the free rows without their certain ties. */
  double[] rowDegrees() {
    return Arrays.stream(freeRows()).mapToDouble(i -> rows.values()[i] - rowTies).toArray();
  }

  double[] columnDegrees() {
    return Arrays.stream(freeColumns())
        .mapToDouble(j -> columns.values()[j] - columnTies)
        .toArray();
  }

  private static int[] free(boolean[] done) {
    return IntStream.range(0, done.length).filter(i -> !done[i]).toArray();
  }
}
