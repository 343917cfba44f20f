package org.tieline.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row of a published table; the data dictionary is read from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {

  /** The first release. */
  String FIRST = "0.1";

  /** Report and table, such as {@code network/edges}. */
  String name();

  /** What one row stands for. */
  String grain();

  /** The columns that tell rows apart, in the order by which rows are sorted. */
  String[] key();

  /** Rows in a file, about; fewer for tables with long texts. */
  int rowsPerFile() default 1_000_000;

  /** The release that brought the table. */
  String since() default FIRST;
}
