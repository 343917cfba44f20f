package org.tieline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads published tables as an analyst would, with DuckDB. */
final class Reports implements AutoCloseable {
  private final String report;
  private final Connection connection;

  Reports(String report) throws SQLException {
    this.report = report;
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /**
   * The rows that a query gives, each as its values joined by blanks; {@code {ties/ties}} in the
   * query stands for that table.
   */
  List<String> rows(String query) throws SQLException {
    String sql =
        query.replaceAll(
            "\\{([a-z_/]+)\\}",
            "read_parquet('" + report + "/$1/*.parquet', hive_partitioning=false)");
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          values.add(String.valueOf(result.getObject(column)));
        }
        rows.add(String.join(" ", values));
      }
    }
    return rows;
  }

  String folder() {
    return report;
  }

  /** The one value that a query gives. */
  String value(String query) throws SQLException {
    List<String> rows = rows(query);
    if (rows.size() != 1) {
      throw new IllegalArgumentException(rows.size() + " rows from " + query);
    }
    return rows.get(0);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
