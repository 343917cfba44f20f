package org.tieline.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** A storage without links and cheap renames, as object stores are; for tests. */
public class ObjectStore extends RawLocalFileSystem {
  /** Makes the storage known under {@code store:}. */
  static void mount(Configuration hadoop) {
    mount(hadoop, "store", ObjectStore.class);
  }

  static void mount(Configuration hadoop, String scheme, Class<? extends ObjectStore> store) {
    hadoop.set("fs.%s.impl".formatted(scheme), store.getName());
  }

  @Override
  public URI getUri() {
    return URI.create(getScheme() + ":///");
  }

  @Override
  public String getScheme() {
    return "store";
  }

  /** How a file is begun. */
  @FunctionalInterface
  protected interface Beginning {
    FSDataOutputStream begin(boolean overwrite) throws IOException;
  }

  /** Begins a file, as the store does by itself or otherwise. */
  protected FSDataOutputStream begin(Path path, boolean overwrite, Beginning itself)
      throws IOException {
    return itself.begin(overwrite);
  }

  @Override
  public final FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    return begin(
        path, overwrite, over -> super.create(path, over, buffer, replication, block, progress));
  }
}
