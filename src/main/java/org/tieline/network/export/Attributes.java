package org.tieline.network.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The columns of a row that a graph file has no place of its own for.
 *
 * @param columns the row's components, in order
 */
record Attributes(List<RecordComponent> columns) {
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          int.class, "int",
          long.class, "long",
          double.class, "double",
          Double.class, "double");

  /** Writes one attribute. */
  @FunctionalInterface
  interface Writing {
    /**
     * @param text the value, or the type, as the formats write it
     */
    void write(String name, String text) throws XMLStreamException;
  }

  static Attributes of(Class<? extends Record> row, Set<String> without) {
    return new Attributes(
        Arrays.stream(row.getRecordComponents())
            .filter(column -> !without.contains(column.getName()))
            .toList());
  }

  /** Every attribute's type, in Java's words. */
  void types(Writing writing) throws XMLStreamException {
    for (RecordComponent column : columns) {
      writing.write(column.getName(), TYPES.get(column.getType()));
    }
  }

  /** Every attribute of the row that it has. */
  void values(Record row, Writing writing) throws XMLStreamException {
    for (RecordComponent column : columns) {
      Object value = value(row, column);
      if (value != null) {
        writing.write(column.getName(), value.toString());
      }
    }
  }

  private static Object value(Record row, RecordComponent column) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
