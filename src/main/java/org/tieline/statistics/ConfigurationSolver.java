package org.tieline.statistics;

import java.util.Arrays;

/**
 * Finds the probabilities of a bipartite configuration model: the maximum of its likelihood, which
 * is concave in the logarithms of x and y, by Newton's method over degree classes.
 *
 * <p>The Hessian is diagonal within rows and within columns, so that the rows can be eliminated
 * (Schur complement) and only a matrix over the columns is factored. One column is held fixed,
 * since multiplying all x and dividing all y by one number changes nothing.
 */
final class ConfigurationSolver {

  private static final double MARGIN_ERROR = 1e-9;
  private static final double ACCEPTED_ERROR = 1e-8;
  private static final int STEPS = 200;
  private static final double LONGEST_STEP = 5;

  private final double[] rowDegrees;
  private final double[] columnDegrees;
  private final double[] rowNodes;
  private final double[] columnNodes;
  private final double[] x;
  private final double[] y;
  private final double[][] p;

  private ConfigurationSolver(
      double[] rowDegrees, double[] columnDegrees, double[] rowNodes, double[] columnNodes) {
    this.rowDegrees = rowDegrees;
    this.columnDegrees = columnDegrees;
    this.rowNodes = rowNodes;
    this.columnNodes = columnNodes;
    this.x = new double[rowDegrees.length];
    this.y = new double[columnDegrees.length];
    this.p = new double[rowDegrees.length][columnDegrees.length];
  }

  /** The probabilities by class of row and class of column. */
  static double[][] solve(Degrees rows, Degrees columns) {
    var certain = CertainEdges.of(rows, columns);
    double[][] result = certain.probabilities();
    int[] freeRows = certain.freeRows();
    int[] freeColumns = certain.freeColumns();
    if (freeRows.length > 0) {
      var solver =
          new ConfigurationSolver(
              certain.rowDegrees(),
              certain.columnDegrees(),
              Arrays.stream(freeRows).mapToDouble(i -> rows.nodes()[i]).toArray(),
              Arrays.stream(freeColumns).mapToDouble(i -> columns.nodes()[i]).toArray());
      solver.run();
      for (int i = 0; i < freeRows.length; i++) {
        for (int j = 0; j < freeColumns.length; j++) {
          result[freeRows[i]][freeColumns[j]] = solver.p[i][j];
        }
      }
    }
    return result;
  }

  private void run() {
    double edges = 0;
    for (int i = 0; i < x.length; i++) {
      edges += rowNodes[i] * rowDegrees[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.log(rowDegrees[i]) - Math.log(edges) / 2;
    }
    for (int j = 0; j < y.length; j++) {
      y[j] = Math.log(columnDegrees[j]) - Math.log(edges) / 2;
    }
    double likelihood = evaluate();
    double error = marginError();
    for (int step = 0; step < STEPS && error > MARGIN_ERROR; step++) {
      double[] startX = x.clone();
      double[] startY = y.clone();
      double[][] direction = direction();
      double length = Math.min(1, LONGEST_STEP / largest(direction));
      double start = likelihood;
      double startError = error;
      do {
        move(startX, startY, direction, length);
        likelihood = evaluate();
        error = marginError();
        length /= 2;
        // Near the maximum the likelihood is flat to the last digit, the margins are not.
      } while (!(likelihood > start || error < startError) && length > 1e-6);
      if (length <= 1e-6) {
        break;
      }
    }
    double share = Math.max(share(rowErrors(), rowDegrees), share(columnErrors(), columnDegrees));
    if (!(share <= ACCEPTED_ERROR)) {
      throw new IllegalStateException("The margins are met to a share of " + share + " only");
    }
  }

  private void move(double[] startX, double[] startY, double[][] direction, double length) {
    for (int i = 0; i < x.length; i++) {
      x[i] = startX[i] + length * direction[0][i];
    }
    for (int j = 0; j < y.length; j++) {
      y[j] = startY[j] + length * direction[1][j];
    }
  }

  /** Sets the probabilities; the log-likelihood. */
  private double evaluate() {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double row = rowDegrees[i] * x[i];
      for (int j = 0; j < y.length; j++) {
        double z = x[i] + y[j];
        double growth = Math.exp(-Math.abs(z));
        p[i][j] = z >= 0 ? 1 / (1 + growth) : growth / (1 + growth);
        row -= columnNodes[j] * (Math.max(0, z) + Math.log1p(growth));
      }
      sum += rowNodes[i] * row;
    }
    for (int j = 0; j < y.length; j++) {
      sum += columnNodes[j] * columnDegrees[j] * y[j];
    }
    return sum;
  }

  /** The largest difference between a degree and its expectation. */
  private double marginError() {
    double largest = 0;
    for (double[] gradient : new double[][] {rowErrors(), columnErrors()}) {
      for (double error : gradient) {
        largest = Math.max(largest, Math.abs(error));
      }
    }
    return largest;
  }

  /** The largest error as a share of its degree: doubles tell no more of tens of millions. */
  private static double share(double[] errors, double[] degrees) {
    double largest = 0;
    for (int i = 0; i < errors.length; i++) {
      largest = Math.max(largest, Math.abs(errors[i]) / Math.max(1, degrees[i]));
    }
    return largest;
  }

  private double[] rowErrors() {
    double[] errors = rowDegrees.clone();
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        errors[i] -= columnNodes[j] * p[i][j];
      }
    }
    return errors;
  }

  private double[] columnErrors() {
    double[] errors = columnDegrees.clone();
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        errors[j] -= rowNodes[i] * p[i][j];
      }
    }
    return errors;
  }

  /** Newton's step for x and y. */
  private double[][] direction() {
    int columns = y.length;
    double[] rowErrors = rowErrors();
    double[] rhs = columnErrors();
    for (int j = 0; j < columns; j++) {
      rhs[j] *= columnNodes[j];
    }
    double[] rowCurvature = new double[x.length];
    double[][] schur = new double[columns][columns];
    double[] weights = new double[columns];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < columns; j++) {
        weights[j] = p[i][j] * (1 - p[i][j]) * columnNodes[j];
        rowCurvature[i] += weights[j];
      }
      for (int j = 0; j < columns; j++) {
        double weight = rowNodes[i] * weights[j];
        schur[j][j] += weight;
        double scaled = weight / rowCurvature[i];
        for (int k = 0; k <= j; k++) {
          schur[j][k] -= scaled * weights[k];
        }
        rhs[j] -= scaled * rowErrors[i];
      }
    }
    double[] stepY = Cholesky.solve(schur, rhs, columns - 1);
    double[] stepX = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double sum = rowErrors[i];
      for (int j = 0; j < columns; j++) {
        sum -= p[i][j] * (1 - p[i][j]) * columnNodes[j] * stepY[j];
      }
      stepX[i] = sum / rowCurvature[i];
    }
    return new double[][] {stepX, stepY};
  }

  private static double largest(double[][] direction) {
    double largest = 0;
    for (double[] side : direction) {
      for (double step : side) {
        largest = Math.max(largest, Math.abs(step));
      }
    }
    return largest;
  }
}
