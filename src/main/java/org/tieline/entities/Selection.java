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
  private Selection() {}

  /** The ids of entities of which a form stands in the query as a word or words of its own. */
  public static Set<String> named(Optional<String> query, Dataset<Alias> aliases) {
    if (query.isEmpty()) {
      return Set.of();
    }
    String text = query.get().toLowerCase(Locale.ROOT);
    Set<String> named = new TreeSet<>();
    for (Row row :
        aliases
            .filter((FilterFunction<Alias>) alias -> isNamed(alias, text))
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

  private static boolean isNamed(Alias alias, String text) {
    // Spark's own lower() follows the locale of the machine.
    String form = alias.alias().toLowerCase(Locale.ROOT);
    return text.contains(form) && isInWords(form, text);
  }

  static boolean isInWords(String alias, String text) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(alias) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
