package org.tieline.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Spark SQL conditions that users write: checked without a session, and made columns. */
public final class Conditions {
  private Conditions() {}

  /**
   * What is wrong with a condition on a record's columns.
   *
   * @return a sentence; empty where the condition parses and names known columns only
   */
  public static Optional<String> fault(String condition, Class<? extends Record> row) {
    StructType schema = Rows.schema(row);
    List<String> columns = Arrays.asList(schema.fieldNames());
    try {
      Set<String> unknown = new TreeSet<>();
      Expression parsed = CatalystSqlParser$.MODULE$.parseExpression(condition);
      collect(parsed, columns, unknown);
      return unknown.isEmpty()
          ? LinearPatterns.fault(parsed)
          : Optional.of(
              "no column %s; there are %s"
                  .formatted(String.join(", ", unknown), String.join(", ", columns)));
    } catch (Exception e) {
      // Scala throws ParseException, which is checked, undeclared.
      return Optional.of("not a Spark SQL condition: '%s'".formatted(condition));
    }
  }

  /** The condition as a column; regular expressions in it take time linear in the text. */
  public static Column column(String condition) {
    return ExpressionUtils.column(
        LinearPatterns.linear(CatalystSqlParser$.MODULE$.parseExpression(condition)));
  }

  private static void collect(Expression expression, List<String> columns, Set<String> unknown) {
    if (expression instanceof UnresolvedAttribute attribute
        && !columns.contains(attribute.nameParts().head())) {
      unknown.add(attribute.name());
    }
    CollectionConverters.asJava(expression.children())
        .forEach(child -> collect(child, columns, unknown));
  }
}
