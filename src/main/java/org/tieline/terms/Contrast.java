package org.tieline.terms;

import java.io.Serializable;
import java.util.List;

/**
 * Two parts of the corpus whose terms are held against each other.
 *
 * @param name tells the contrast's rows apart
 * @param values what the kind asks for, one; of a pair, two
 */
public record Contrast(String name, Kind kind, List<String> values) implements Serializable {

  /** What makes an article belong to the target. */
  public enum Kind {
    /** Its outlet; the reference is every other outlet. */
    SOURCE,
    /** Its period, the one that holds the given day; the reference is the period before. */
    PERIOD,
    /** Its language; the reference is every other language, forms that are spelled alike. */
    LANGUAGE,
    /** It mentions the entity; the reference does not. */
    ENTITY,
    /** It mentions both entities; the reference does not. */
    PAIR,
    /** It meets the Spark SQL condition; the reference does not. */
    WHERE
  }
}
