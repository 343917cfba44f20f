package org.tieline.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What earlier runs found out about single files and articles, so that a later run need not do so
 * again. It holds nothing that looks across articles. A file's results are found by a key that
 * stands for its content and for all that its reading depends on; results of another version of
 * Tieline are not used. Each run adds a layer of Parquet files, and the index is written last: what
 * the index does not name, or what differs from its digest there, does not exist. A layer of which
 * some is no longer wanted is written anew without it, so that a text that was taken out of the
 * inputs is taken out of the store. Deleting the store costs the next run time, and nothing else.
 * Until it is closed it is one run's: a run deletes what its own index does not name.
 */
public final class AnalysisStore implements AutoCloseable {
  /** The column by which rows belong to a file. */
  public static final String KEY = "store_key";

  /** More layers than this take longer to open than to write anew. */
  private static final int MOST_LAYERS = 30;

  private final SparkSession spark;
  private final StoreFiles files;
  private final OutputLock lock;
  private final String layer;
  private final Consumer<String> notice;

  /** What the store held; empty where it is new, or its index damaged. */
  private final Optional<StoreIndex> found;

  private StoreIndex index;

  /** Keys of this run's input files. */
  private Set<String> wanted = Set.of();

  /** Layers of which what is wanted goes into this run's. */
  private final List<StoreIndex.Layer> moving = new ArrayList<>();

  private final Set<String> shelves = new LinkedHashSet<>();

  /**
   * An input file that was read before.
   *
   * @param modified milliseconds since 1970
   */
  public record Seen(long bytes, long modified, String sha256) {}

  private AnalysisStore(
      SparkSession spark,
      StoreFiles files,
      OutputLock lock,
      String layer,
      Consumer<String> notice,
      Optional<StoreIndex> found,
      String version) {
    this.spark = spark;
    this.files = files;
    this.lock = lock;
    this.layer = layer;
    this.notice = notice;
    this.found = found;
    this.index =
        found
            .filter(held -> held.version().equals(version))
            .orElseGet(
                () ->
                    new StoreIndex(
                        version, List.of(), found.map(StoreIndex::seen).orElse(Map.of())));
  }

  /**
   * Opens a store, or begins one.
   *
   * @param store a folder or any Hadoop URI
   * @param version of the analysis
   * @param run names the layer that this run adds
   * @param notice is told what of the store can't be used, and why
   * @return empty where nothing can be written there, or another run is writing
   */
  public static Optional<AnalysisStore> open(
      SparkSession spark, String store, String version, String run, Consumer<String> notice) {
    try {
      OutputLock lock = OutputLock.acquire(store, run, spark.sparkContext().hadoopConfiguration());
      try {
        StoreFiles files = new StoreFiles(spark, store, run);
        Optional<StoreIndex> found = found(files, notice);
        return Optional.of(new AnalysisStore(spark, files, lock, run, notice, found, version));
      } catch (IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      notice.accept(
          "the analysis store %s can't be written, so everything is read anew: %s"
              .formatted(store, e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<StoreIndex> found(StoreFiles files, Consumer<String> notice)
      throws IOException {
    if (!files.hasIndex()) {
      return Optional.empty();
    }
    try {
      return Optional.of(files.index());
    } catch (IOException e) {
      notice.accept(
          "the analysis store's %s is damaged, so everything is read anew"
              .formatted(files.indexUri()));
      return Optional.empty();
    }
  }

  /** The input files of the last run, by name. */
  public Map<String, Seen> seen() {
    return index.seen();
  }

  /** Which of these files' results are here; what is damaged is not, and all else is forgotten. */
  public Set<String> holds(Collection<String> keys) {
    wanted = Set.copyOf(keys);
    List<StoreIndex.Layer> sound = sound();
    Set<String> held = new LinkedHashSet<>();
    List<StoreIndex.Layer> staying = new ArrayList<>();
    for (StoreIndex.Layer kept : sound) {
      kept.keys().stream().filter(wanted::contains).forEach(held::add);
      boolean crowded = sound.size() > MOST_LAYERS && kept != sound.get(0);
      boolean whole = wanted.containsAll(kept.keys()) && wanted.containsAll(kept.others());
      (whole && !crowded ? staying : moving).add(kept);
    }
    index = new StoreIndex(index.version(), staying, index.seen());
    return held;
  }

  /** The layers that hold any of the wanted, as they were written. */
  private List<StoreIndex.Layer> sound() {
    List<StoreIndex.Layer> useful =
        index.layers().stream()
            .filter(
                kept ->
                    Stream.concat(kept.keys().stream(), kept.others().stream())
                        .anyMatch(wanted::contains))
            .toList();
    List<StoreIndex.Layer> sound = files.sound(useful);
    for (StoreIndex.Layer kept : useful) {
      if (!sound.contains(kept)) {
        notice.accept(
            "%s in the analysis store is damaged, so its files are read anew"
                .formatted(files.uri(kept.folder())));
      }
    }
    return sound;
  }

  /** What earlier runs have put on the shelf; empty where nothing. */
  public Optional<Dataset<Row>> earlier(String shelf, StructType schema) {
    Optional<Dataset<Row>> staying = read(shelf, index.layers(), schema);
    Optional<Dataset<Row>> leaving = leaving(shelf, schema);
    return staying.map(rows -> leaving.map(rows::unionByName).orElse(rows)).or(() -> leaving);
  }

  /** What is wanted of the layers that go into this run's. */
  private Optional<Dataset<Row>> leaving(String shelf, StructType schema) {
    return read(shelf, moving, schema).map(rows -> rows.filter(col(KEY).isInCollection(wanted)));
  }

  /** Adds rows to this run's layer. Gives them back with all that the store holds on the shelf. */
  public Dataset<Row> with(String shelf, Dataset<Row> rows) {
    StructType schema = rows.schema();
    Dataset<Row> added = leaving(shelf, schema).map(rows::unionByName).orElse(rows);
    shelves.add(shelf);
    String folder = files.uri(layer + "/" + shelf);
    added.write().parquet(folder);
    Dataset<Row> all = spark.read().schema(schema).parquet(folder);
    return read(shelf, index.layers(), schema).map(all::unionByName).orElse(all);
  }

  /** The rows of a shelf in these layers; none where they have none. */
  private Optional<Dataset<Row>> read(
      String shelf, List<StoreIndex.Layer> layers, StructType schema) {
    List<String> folders = new ArrayList<>();
    for (StoreIndex.Layer kept : layers) {
      String folder = kept.folder() + "/" + shelf;
      if (kept.sha256().keySet().stream().anyMatch(file -> file.startsWith(folder + "/"))) {
        folders.add(files.uri(folder));
      }
    }
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(
            spark.read().schema(schema).parquet(CollectionConverters.asScala(folders).toSeq()));
  }

  /**
   * Makes this run's layer part of the store, and deletes layers that no file needs any more.
   *
   * @param added keys of the files whose results the layer holds
   * @param seen this run's input files, by name
   * @return what could not be deleted
   */
  public List<String> commit(Collection<String> added, Map<String, Seen> seen) throws IOException {
    List<StoreIndex.Layer> layers = new ArrayList<>(index.layers());
    Set<String> keys = new TreeSet<>(added);
    moving.forEach(left -> left.keys().stream().filter(wanted::contains).forEach(keys::add));
    Set<String> others = onShelves();
    others.removeAll(keys);
    if (!keys.isEmpty() || !others.isEmpty()) {
      layers.add(
          new StoreIndex.Layer(
              layer, List.copyOf(keys), List.copyOf(others), files.digests(layer)));
    }
    lock.confirm();
    return files.commit(new StoreIndex(index.version(), layers, new TreeMap<>(seen)), found);
  }

  /** Keys of the files of which this run's layer holds anything. */
  private Set<String> onShelves() {
    StructType key = new StructType().add(KEY, DataTypes.StringType);
    Set<String> keys = new TreeSet<>();
    for (String shelf : shelves) {
      spark
          .read()
          .schema(key)
          .parquet(files.uri(layer + "/" + shelf))
          .distinct()
          .collectAsList()
          .forEach(row -> keys.add(row.getString(0)));
    }
    return keys;
  }

  /** Deletes what this run has added. */
  public void abandon() throws IOException {
    files.delete(layer);
  }

  /** Leaves the store to the next run. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
