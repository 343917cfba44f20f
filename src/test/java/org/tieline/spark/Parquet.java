package org.tieline.spark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Published tables as another reader sees them: DuckDB. */
final class Parquet {
  private Parquet() {}

  /**
   * The values of a query's rows as text, joined by bars.
   *
   * @param sql with %s for the files
   */
  static List<String> query(String sql, Path files) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.formatted("'" + files + "'"))) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" | ", values));
      }
      return rows;
    }
  }
}
