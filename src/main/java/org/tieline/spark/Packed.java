package org.tieline.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record's component that is one column of bytes. Nested columns are read value by value, again
 * in every pass over them; bytes that hold a text once are read in half the time.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Packed {
  /** Has a constructor of no arguments. */
  Class<? extends Packing<?>> value();
}
