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
import org.apache.spark.sql.catalyst.expressions.ILike;
import org.apache.spark.sql.catalyst.expressions.Like;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.MultiLikeBase;
import org.apache.spark.sql.catalyst.expressions.RLike;
import org.apache.spark.sql.catalyst.util.StringUtils;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * Patterns in conditions that users write, RLIKE's and LIKE's, matched in time linear in the text
 * (RE2). Spark's own backtrack: one such as {@code (a+)+$} can hold a task for ever.
 */
final class LinearPatterns {
  private static final Set<String> MATCHING = Set.of("rlike", "regexp", "regexp_like");

  /** Functions of Spark that take a regular expression and would backtrack. */
  private static final Set<String> BACKTRACKING =
      Set.of(
          "ilike",
          "like",
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
    if (expression instanceof MultiLikeBase) {
      return Optional.of("LIKE ALL and LIKE ANY are not taken; LIKE is");
    }
    return Match.in(expression).flatMap(Match::fault);
  }

  /** The expression with its patterns matched by RE2. */
  static Expression linear(Expression expression) {
    return expression.transformUp(
        new AbstractPartialFunction<Expression, Expression>() {
          @Override
          public boolean isDefinedAt(Expression part) {
            return Match.in(part).isPresent();
          }

          @Override
          public Expression apply(Expression part) {
            Match match = Match.in(part).orElseThrow();
            Pattern pattern = match.compiled();
            return ExpressionUtils.expression(
                functions
                    .udf(
                        (UDF1<String, Boolean>)
                            text -> text == null ? null : pattern.matcher(text).find(),
                        DataTypes.BooleanType)
                    .apply(ExpressionUtils.column(match.text()).cast(DataTypes.StringType)));
          }
        });
  }

  /**
   * A text that is held against a pattern.
   *
   * @param escape of LIKE; null with RLIKE
   * @param flags of the pattern
   */
  private record Match(Expression text, Expression pattern, Character escape, int flags) {

    /** What the expression itself matches; empty where it does something else. */
    static Optional<Match> in(Expression expression) {
      if (expression instanceof RLike like) {
        return Optional.of(new Match(like.left(), like.right(), null, 0));
      }
      if (expression instanceof Like like) {
        return Optional.of(new Match(like.left(), like.right(), like.escapeChar(), 0));
      }
      if (expression instanceof ILike like) {
        int flags = Pattern.CASE_INSENSITIVE;
        return Optional.of(new Match(like.left(), like.right(), like.escapeChar(), flags));
      }
      if (expression instanceof UnresolvedFunction function
          && MATCHING.contains(name(function))
          && function.arguments().size() == 2) {
        List<Expression> arguments = CollectionConverters.asJava(function.arguments());
        return Optional.of(new Match(arguments.get(0), arguments.get(1), null, 0));
      }
      return Optional.empty();
    }

    Optional<String> fault() {
      if (written().isEmpty()) {
        String name = escape == null ? "rlike" : "LIKE";
        return Optional.of("the pattern of %s is a text in quotes".formatted(name));
      }
      try {
        compiled();
        return Optional.empty();
      } catch (PatternSyntaxException e) {
        return Optional.of(
            "'%s' is no regular expression of RE2: %s"
                .formatted(written().get(), e.getDescription()));
      } catch (Exception e) {
        // Scala throws AnalysisException, which is checked, undeclared.
        return Optional.of(
            "'%s' is no pattern of LIKE: '%s' stands before %%, _ or itself"
                .formatted(written().get(), escape));
      }
    }

    Pattern compiled() {
      String written = written().orElseThrow();
      return Pattern.compile(
          escape == null ? written : "\\A" + StringUtils.escapeLikeRegex(written, escape) + "\\z",
          flags);
    }

    private Optional<String> written() {
      return pattern instanceof Literal literal && literal.value() instanceof UTF8String text
          ? Optional.of(text.toString())
          : Optional.empty();
    }
  }

  private static String name(UnresolvedFunction function) {
    return function.nameParts().last().toLowerCase(Locale.ROOT);
  }
}
