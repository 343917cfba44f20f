package org.tieline.spark;

import java.io.Serializable;

/** Makes bytes of a {@link Packed} component, and the component of bytes. */
public interface Packing<T> extends Serializable {
  byte[] pack(T component);

  T unpack(byte[] bytes);
}
