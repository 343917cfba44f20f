package org.tieline.spark;

import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A storage without links and cheap renames, as object stores are; for tests. */
public class ObjectStore extends RawLocalFileSystem {
  private static final String SCHEME = "store";

  /** Makes the storage known under {@code store:}. */
  static void mount(Configuration hadoop) {
    hadoop.set("fs.store.impl", ObjectStore.class.getName());
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }
}
