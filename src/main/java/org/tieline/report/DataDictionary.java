package org.tieline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Prints what the tables hold. */
public final class DataDictionary {

  /** A form in which the dictionary can be printed. */
  public enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    DDL
  }

  private DataDictionary() {}

  /**
   * @param output where the tables stand, for DDL; empty for a placeholder of that name
   */
  public static String print(
      List<Tables.Description> tables, Format format, Optional<String> output) {
    return switch (format) {
      case TEXT -> text(tables);
      case JSON -> json(tables);
      case MARKDOWN -> markdown(tables);
      case DDL -> ddl(tables, output.orElse("OUTPUT"));
    };
  }

  private static String text(List<Tables.Description> tables) {
    StringBuilder out = new StringBuilder();
    for (Tables.Description table : tables) {
      out.append(
          "%s: one row per %s; key %s%n"
              .formatted(table.name(), table.grain(), String.join(", ", table.key())));
      for (Tables.ColumnDescription column : table.columns()) {
        out.append("  %-16s %-9s %s%n".formatted(column.name(), column.type(), meaning(column)));
      }
      out.append(System.lineSeparator());
    }
    return out.toString();
  }

  private static String meaning(Tables.ColumnDescription column) {
    return column.meaning()
        + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
        + (column.nulls().isEmpty() ? "" : "; null: " + column.nulls());
  }

  private static String json(List<Tables.Description> tables) {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode array = mapper.createArrayNode();
    for (Tables.Description table : tables) {
      ObjectNode node = array.addObject().put("table", table.name()).put("grain", table.grain());
      table.key().forEach(node.putArray("key")::add);
      ArrayNode columns = node.putArray("columns");
      for (Tables.ColumnDescription column : table.columns()) {
        columns
            .addObject()
            .put("name", column.name())
            .put("type", column.type())
            .put("meaning", column.meaning())
            .put("unit", column.unit())
            .put("null_when", column.nulls());
      }
    }
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String markdown(List<Tables.Description> tables) {
    StringBuilder out = new StringBuilder();
    for (Tables.Description table : tables) {
      out.append("### ").append(table.name()).append("\n\n");
      out.append(
          "One row per %s; key: %s.\n\n".formatted(table.grain(), String.join(", ", table.key())));
      out.append("| column | type | meaning | unit | null |\n|---|---|---|---|---|\n");
      for (Tables.ColumnDescription column : table.columns()) {
        out.append(
            "| %s | %s | %s | %s | %s |\n"
                .formatted(
                    column.name(),
                    column.type(),
                    cell(column.meaning()),
                    cell(column.unit()),
                    column.nulls().isEmpty() ? "never" : cell(column.nulls())));
      }
      out.append("\n");
    }
    return out.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** Views on the Parquet files for Spark SQL. */
  private static String ddl(List<Tables.Description> tables, String output) {
    StringBuilder out = new StringBuilder();
    String location = output.endsWith("/") ? output.substring(0, output.length() - 1) : output;
    for (Tables.Description table : tables) {
      out.append("CREATE TABLE ").append(table.name().replace('/', '_')).append(" (\n");
      for (int i = 0; i < table.columns().size(); i++) {
        Tables.ColumnDescription column = table.columns().get(i);
        out.append(
            "  %s %s COMMENT '%s'%s%n"
                .formatted(
                    column.name(),
                    column.type().toUpperCase(java.util.Locale.ROOT),
                    meaning(column).replace("'", "\\'"),
                    i + 1 < table.columns().size() ? "," : ""));
      }
      out.append(") USING parquet LOCATION '%s/%s';%n%n".formatted(location, table.name()));
    }
    return out.toString();
  }
}
