package org.tieline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The folder of an analysis store: its index, and a folder for each layer. */
final class StoreFiles {
  private static final String INDEX = "index.json";

  /** The name of a run, and so of its layer. */
  private static final Pattern RUN = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{6}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JavaSparkContext context;
  private final FileSystem files;
  private final Path store;
  private final String layer;

  /**
   * Makes the folder where there is none.
   *
   * @param store a folder or any Hadoop URI
   * @param layer the folder of this run's layer
   */
  StoreFiles(SparkSession spark, String store, String layer) throws IOException {
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.store = new Path(store);
    this.layer = layer;
    this.files = this.store.getFileSystem(context.hadoopConfiguration());
    files.mkdirs(new Path(this.store, layer));
  }

  /** Where the file or folder stands. */
  String uri(String path) {
    return new Path(store, path).toString();
  }

  String indexUri() {
    return uri(INDEX);
  }

  boolean hasIndex() throws IOException {
    return files.exists(new Path(store, INDEX));
  }

  /**
   * The index.
   *
   * @throws IOException if it is damaged
   */
  StoreIndex index() throws IOException {
    try (InputStream in = files.open(new Path(store, INDEX))) {
      StoreIndex index = JSON.readValue(in, StoreIndex.class);
      if (index == null) {
        throw new EOFException("The index says nothing");
      }
      return index;
    }
  }

  /**
   * Writes the index, and deletes the layers that it does not name. Other folders stay: a store may
   * have been put where something else stands already. A run that was killed has left a layer that
   * no index names; a folder with a run's name is taken for one only where a store was before.
   *
   * @param earlier the index so far; empty where none tells that this is a store
   * @return what of it could not be deleted
   */
  List<String> commit(StoreIndex index, Optional<StoreIndex> earlier) throws IOException {
    Publication.replace(files, new Path(store, INDEX), JSON.writeValueAsBytes(index));
    Tidying tidying = new Tidying();
    for (FileStatus entry : files.listStatus(store)) {
      String name = entry.getPath().getName();
      boolean own =
          name.equals(layer)
              || earlier
                  .filter(held -> held.folders().contains(name) || RUN.matcher(name).matches())
                  .isPresent();
      if (entry.isDirectory() && own && !index.folders().contains(name)) {
        tidying.delete(files, entry.getPath());
      }
    }
    return tidying.failures();
  }

  /** Those of the layers whose files are as they were written. */
  List<StoreIndex.Layer> sound(List<StoreIndex.Layer> layers) {
    List<String> uris = new ArrayList<>();
    layers.forEach(kept -> kept.sha256().keySet().forEach(file -> uris.add(uri(file))));
    Map<String, String> digests = FileDigests.of(context, uris);
    return layers.stream()
        .filter(
            kept ->
                kept.sha256().entrySet().stream()
                    .allMatch(file -> file.getValue().equals(digests.get(uri(file.getKey())))))
        .toList();
  }

  /** The digest of each of a layer's files, by path below the store. */
  Map<String, String> digests(String layer) throws IOException {
    String base = files.makeQualified(store) + "/";
    List<String> uris = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> below = files.listFiles(new Path(store, layer), true);
    while (below.hasNext()) {
      String uri = below.next().getPath().toString();
      if (uri.endsWith(".parquet")) {
        uris.add(uri);
      }
    }
    Map<String, String> digests = new TreeMap<>();
    FileDigests.of(context, uris)
        .forEach((uri, digest) -> digests.put(uri.substring(base.length()), digest));
    return digests;
  }

  void delete(String layer) throws IOException {
    files.delete(new Path(store, layer), true);
  }
}
