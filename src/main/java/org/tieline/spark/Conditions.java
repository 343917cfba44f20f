package org.tieline.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.QueryPlanningTracker;
import org.apache.spark.sql.catalyst.analysis.Analyzer;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.catalog.InMemoryCatalog;
import org.apache.spark.sql.catalyst.catalog.SessionCatalog;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation$;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreePattern;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** Spark SQL conditions that users write: checked without a session, and made columns. */
public final class Conditions {
  private static final int MOST_NESTED = 200;

  private Conditions() {}

  /**
   * What is wrong with a condition on a record's columns.
   *
   * @return a sentence; empty where the condition names known columns only, and Spark can compute
   *     true or false from them
   */
  public static Optional<String> fault(String condition, Class<? extends Record> row) {
    if (isNested(condition)) {
      return Optional.of("brackets nest more than %d deep".formatted(MOST_NESTED));
    }
    try {
      return fault(condition, Rows.schema(row));
    } catch (StackOverflowError e) {
      return Optional.of("a condition of so many parts can't be read");
    }
  }

  /** Spark's parser takes longer than anybody waits for thousands of brackets in one another. */
  private static boolean isNested(String condition) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < condition.length(); i++) {
      depth += condition.charAt(i) == '(' ? 1 : condition.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest > MOST_NESTED;
  }

  private static Optional<String> fault(String condition, StructType schema) {
    List<String> columns = Arrays.asList(schema.fieldNames());
    Set<String> unknown = new TreeSet<>();
    Expression parsed;
    try {
      parsed = CatalystSqlParser$.MODULE$.parseExpression(condition);
    } catch (Exception e) {
      // Scala throws ParseException, which is checked, undeclared.
      return Optional.of("not a Spark SQL condition: '%s'".formatted(condition));
    }
    collect(parsed, columns, unknown);
    if (!unknown.isEmpty()) {
      return Optional.of(
          "no column %s; there are %s"
              .formatted(String.join(", ", unknown), String.join(", ", columns)));
    }
    return LinearPatterns.fault(parsed)
        .or(() -> strange(parsed))
        .or(
            () ->
                unresolved(new Filter(parsed, LocalRelation$.MODULE$.apply(schema)))
                    .map(fault -> "'%s': %s".formatted(condition, fault)));
  }

  private static Optional<String> strange(Expression expression) {
    if (expression instanceof UnresolvedFunction function
        && !FunctionRegistry.builtin()
            .functionExists(new FunctionIdentifier(function.nameParts().last()))) {
      return Optional.of("no function " + function.nameParts().mkString("."));
    }
    return CollectionConverters.asJava(expression.children()).stream()
        .flatMap(child -> strange(child).stream())
        .findFirst();
  }

  /** What Spark says against the plan, without its code and state. */
  private static Optional<String> unresolved(LogicalPlan plan) {
    SessionCatalog catalog =
        new SessionCatalog(
            new InMemoryCatalog(new SparkConf(), new Configuration()),
            FunctionRegistry.builtin(),
            TableFunctionRegistry.builtin());
    try {
      LogicalPlan analyzed =
          new Analyzer(catalog).executeAndCheck(plan, new QueryPlanningTracker(Option.empty()));
      List<Expression> computed = CollectionConverters.asJava(analyzed.expressions());
      if (!computed.stream().allMatch(Expression::deterministic)) {
        return Optional.of(
            "it would choose others in each run; a tenth is pmod(xxhash64(url), 10) = 0");
      }
      // Spark takes the time anew for every query, and a run has many.
      return computed.stream().anyMatch(part -> part.containsPattern(TreePattern.CURRENT_LIKE()))
          ? Optional.of(
              "it asks when or by whom it is run, and would choose others in each run;"
                  + " write the day itself, or give it as --set corpus.from=2024-06-01")
          : Optional.empty();
    } catch (Exception e) {
      // AnalysisException is checked, too, and undeclared.
      String message = e.getMessage().lines().findFirst().orElse("no condition");
      return Optional.of(message.replaceAll("^\\[[^]]*\\] |\\s*SQLSTATE.*$", ""));
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
