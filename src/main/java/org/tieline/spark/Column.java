package org.tieline.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column of a published table holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** The meaning, in a phrase. */
  String value();

  /** Unit or range, such as {@code 0..1}; empty where the type says it all. */
  String unit() default "";

  /** Whether the value can be missing, and when; empty for columns that are never null. */
  String nullWhen() default "";

  /**
   * Whether the value is of the run rather than of the corpus, such as a time: no digest has it.
   */
  boolean ofTheRun() default false;

  /** What of an article's text it holds, see {@link TextRule}. */
  Text text() default Text.NONE;

  /** What of an article's text a column can hold. */
  enum Text {
    /** Nothing, or single names, words and phrases. */
    NONE,
    HEADLINE,
    /** A sentence. */
    QUOTATION,
    /** A third of one: three columns that together are a quotation. */
    PART,
    /** As much as there is. */
    WHOLE
  }

  /** The release that brought the column. */
  String since() default Table.FIRST;
}
