package org.tieline.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A dialect of SQL in which the tables can be created where they stand. */
public enum Dialect {
  /** Copies the files into a database, with the comments that its catalogue shows. */
  DUCKDB("DuckDB", '"') {
    @Override
    String create(Tables.Description table, String folder) {
      String name = name(table);
      String columns =
          columns(
              table,
              column ->
                  quoted(column.name())
                      + " "
                      + type(column)
                      + (column.nulls().isEmpty() ? " NOT NULL" : ""));
      String comments =
          table.columns().stream()
              .map(
                  column ->
                      "COMMENT ON COLUMN %s.%s IS %s;\n"
                          .formatted(name, quoted(column.name()), text(column.comment())))
              .collect(Collectors.joining());
      return "CREATE TABLE %s (\n%s\n);\n%sINSERT INTO %s SELECT * FROM read_parquet(%s);\n"
          .formatted(name, columns, comments, name, text(folder + "/*.parquet"));
    }

    @Override
    Map<String, String> types() {
      return Map.of("string", "VARCHAR", "int", "INTEGER", "timestamp", "TIMESTAMPTZ");
    }
  },

  /** For the Hive connector; timestamps in the precision that it has unless configured. */
  TRINO("Trino", '"') {
    @Override
    String create(Tables.Description table, String folder) {
      return "CREATE TABLE %s (\n%s\n) WITH (external_location = %s, format = 'PARQUET');\n"
          .formatted(name(table), commented(table), text(folder));
    }

    @Override
    Map<String, String> types() {
      return Map.of("string", "VARCHAR", "int", "INTEGER", "timestamp", "TIMESTAMP(3)");
    }
  },

  ATHENA("Athena", '`') {
    @Override
    String create(Tables.Description table, String folder) {
      return "CREATE EXTERNAL TABLE %s (\n%s\n) STORED AS PARQUET LOCATION %s;\n"
          .formatted(name(table), commented(table), text(folder + "/"));
    }

    @Override
    String text(String value) {
      return escaped(value);
    }
  },

  SPARK("Spark SQL", '`') {
    @Override
    String create(Tables.Description table, String folder) {
      return "CREATE TABLE %s (\n%s\n) USING parquet LOCATION %s;\n"
          .formatted(name(table), commented(table), text(folder));
    }

    @Override
    String text(String value) {
      return escaped(value);
    }
  };

  private final String label;
  private final char quote;

  Dialect(String label, char quote) {
    this.label = label;
    this.quote = quote;
  }

  /**
   * The statements that create the tables.
   *
   * @param output where their folders stand
   */
  String statements(List<Tables.Description> tables, String output) {
    String place = output.endsWith("/") ? output.substring(0, output.length() - 1) : output;
    return tables.stream()
        .map(table -> create(table, place + "/" + table.name()) + "\n")
        .collect(Collectors.joining("", "-- " + label + "\n\n", ""));
  }

  abstract String create(Tables.Description table, String folder);

  /** The dialect's words for column types, where they are not Spark's. */
  Map<String, String> types() {
    return Map.of();
  }

  String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String escaped(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  static String name(Tables.Description table) {
    return table.name().replace('/', '_');
  }

  String quoted(String column) {
    return quote + column + quote;
  }

  String type(Tables.ColumnDescription column) {
    return types().getOrDefault(column.type(), column.type().toUpperCase(Locale.ROOT));
  }

  String commented(Tables.Description table) {
    return columns(
        table,
        column ->
            "%s %s COMMENT %s"
                .formatted(quoted(column.name()), type(column), text(column.comment())));
  }

  static String columns(
      Tables.Description table,
      java.util.function.Function<Tables.ColumnDescription, String> definition) {
    return table.columns().stream()
        .map(column -> "  " + definition.apply(column))
        .collect(Collectors.joining(",\n"));
  }
}
