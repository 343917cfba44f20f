package org.tieline.entities;

import static org.apache.spark.sql.functions.col;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who is named by the query that chose the corpus: it made them meet, whatever chance would. */
public final class Selection {
  private static final Pattern OPERATOR = Pattern.compile("\\b(AND|OR|NOT|NEAR(/?\\d+)?)\\b");

  private Selection() {}

  /**
   * The ids of entities of which a form stands in the query as a word or words of its own: one in
   * capitals (US, IN) only in capitals, any other in either; AND, OR, NOT and NEAR name nobody.
   */
  public static Set<String> named(Optional<String> query, Dataset<Alias> aliases) {
    if (query.isEmpty()) {
      return Set.of();
    }
    String text = OPERATOR.matcher(query.get()).replaceAll(" ");
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> named = new TreeSet<>();
    for (Row row :
        aliases
            .filter((FilterFunction<Alias>) alias -> isNamed(alias.alias(), text, lower))
            .select("entity_id")
            .distinct()
            .collectAsList()) {
      named.add(row.getString(0));
    }
    return named;
  }

  /**
   * The countries of those entities: a query for a capital or a president is one for the country.
   */
  public static Set<String> countries(Set<String> named, Dataset<Entity> entities) {
    Set<String> countries = new TreeSet<>();
    for (Row row :
        entities
            .filter(col("entity_id").isInCollection(named).and(col("country").isNotNull()))
            .select("country")
            .distinct()
            .collectAsList()) {
      countries.add(row.getString(0));
    }
    return countries;
  }

  private static boolean isNamed(String alias, String text, String lower) {
    // Spark's own upper() and lower() follow the locale of the machine.
    return alias.equals(alias.toUpperCase(Locale.ROOT))
        ? isInWords(alias, text)
        : isInWords(alias.toLowerCase(Locale.ROOT), lower);
  }

  static boolean isInWords(String alias, String text) {
    if (!text.contains(alias)) {
      return false;
    }
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(alias) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
