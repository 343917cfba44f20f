package org.tieline.spark;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.RLike;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * Regular expressions in conditions that users write, matched in time linear in the text (RE2).
 * Spark's own backtrack: one such as {@code (a+)+$} can hold a task for ever.
 */
final class LinearPatterns {
  private static final Set<String> MATCHING = Set.of("rlike", "regexp", "regexp_like");

  /** Functions of Spark that take a regular expression and would backtrack. */
  private static final Set<String> BACKTRACKING =
      Set.of(
          "regexp_count",
          "regexp_extract",
          "regexp_extract_all",
          "regexp_instr",
          "regexp_replace",
          "regexp_substr",
          "split",
          "str_to_map");

  private LinearPatterns() {}

  /** What is wrong with the expression's use of patterns; empty where nothing is. */
  static Optional<String> fault(Expression expression) {
    Optional<String> own = ownFault(expression);
    if (own.isPresent()) {
      return own;
    }
    return CollectionConverters.asJava(expression.children()).stream()
        .map(LinearPatterns::fault)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> ownFault(Expression expression) {
    if (expression instanceof UnresolvedFunction function
        && BACKTRACKING.contains(name(function))) {
      return Optional.of("%s is not taken; rlike is".formatted(name(function)));
    }
    List<Expression> matching = matching(expression);
    if (matching.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> pattern = pattern(matching.get(1));
    if (pattern.isEmpty()) {
      return Optional.of("the pattern of rlike is a text in quotes");
    }
    try {
      Pattern.compile(pattern.get());
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(
          "'%s' is no regular expression of RE2: %s".formatted(pattern.get(), e.getDescription()));
    }
  }

  /** The expression with its patterns matched by RE2. */
  static Expression linear(Expression expression) {
    return expression.transformUp(
        new AbstractPartialFunction<Expression, Expression>() {
          @Override
          public boolean isDefinedAt(Expression part) {
            return !matching(part).isEmpty();
          }

          @Override
          public Expression apply(Expression part) {
            List<Expression> matching = matching(part);
            Pattern pattern = Pattern.compile(pattern(matching.get(1)).orElseThrow());
            return ExpressionUtils.expression(
                functions
                    .udf(
                        (UDF1<String, Boolean>)
                            text -> text == null ? null : pattern.matcher(text).find(),
                        DataTypes.BooleanType)
                    .apply(ExpressionUtils.column(matching.get(0))));
          }
        });
  }

  /** Text and pattern where the expression matches one against the other; else nothing. */
  private static List<Expression> matching(Expression expression) {
    if (expression instanceof RLike like) {
      return List.of(like.left(), like.right());
    }
    if (expression instanceof UnresolvedFunction function
        && MATCHING.contains(name(function))
        && function.arguments().size() == 2) {
      return CollectionConverters.asJava(function.arguments());
    }
    return List.of();
  }

  private static Optional<String> pattern(Expression expression) {
    return expression instanceof Literal literal && literal.value() instanceof UTF8String text
        ? Optional.of(text.toString())
        : Optional.empty();
  }

  private static String name(UnresolvedFunction function) {
    return function.nameParts().last().toLowerCase(Locale.ROOT);
  }
}
