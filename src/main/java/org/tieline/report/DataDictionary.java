package org.tieline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
   * @param dialects for DDL, which is printed in each
   * @param output where the tables stand, for DDL; empty for a placeholder of that name
   */
  public static String print(
      List<Tables.Description> tables,
      Format format,
      Collection<Dialect> dialects,
      Optional<String> output) {
    return switch (format) {
      case TEXT -> text(tables);
      case JSON -> json(tables);
      case MARKDOWN -> markdown(tables);
      case DDL ->
          dialects.stream()
              .map(dialect -> dialect.statements(tables, output.orElse("OUTPUT")))
              .collect(Collectors.joining());
    };
  }

  private static String text(List<Tables.Description> tables) {
    StringBuilder out = new StringBuilder();
    for (Tables.Description table : tables) {
      out.append(
          "%s: one row per %s; key %s; since %s%n"
              .formatted(
                  table.name(), table.grain(), String.join(", ", table.key()), table.since()));
      for (Tables.ColumnDescription column : table.columns()) {
        out.append(
            "  %-16s %-9s %s%n"
                .formatted(column.name(), column.type(), column.comment() + since(column, table)));
      }
      out.append(System.lineSeparator());
    }
    return out.toString();
  }

  /** A column's release is told where it came after its table. */
  private static String since(Tables.ColumnDescription column, Tables.Description table) {
    return column.since().equals(table.since()) ? "" : "; since " + column.since();
  }

  private static String json(List<Tables.Description> tables) {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode array = mapper.createArrayNode();
    for (Tables.Description table : tables) {
      ObjectNode node = array.addObject().put("table", table.name()).put("grain", table.grain());
      node.put("since", table.since());
      table.key().forEach(node.putArray("key")::add);
      ArrayNode columns = node.putArray("columns");
      for (Tables.ColumnDescription column : table.columns()) {
        columns
            .addObject()
            .put("name", column.name())
            .put("type", column.type())
            .put("meaning", column.meaning())
            .put("unit", column.unit())
            .put("null_when", column.nulls())
            .put("since", column.since());
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
      out.append("| column | type | meaning | unit | null | since |\n|---|---|---|---|---|---|\n");
      for (Tables.ColumnDescription column : table.columns()) {
        out.append(
            "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                    column.name(),
                    column.type(),
                    cell(column.meaning()),
                    cell(column.unit()),
                    column.nulls().isEmpty() ? "never" : cell(column.nulls()),
                    column.since()));
      }
      out.append("\n");
    }
    return out.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
