package org.tieline.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.tieline.spark.AnalysisStore;
import org.tieline.spark.Rows;
import scala.jdk.javaapi.CollectionConverters;

/** Reads the records of input files, each file once; a file that the store knows not even that. */
public final class Records {
  private static final String SHELF = "records";

  private final SparkSession spark;
  private final CorpusPlan plan;
  private final List<InputFile> files;
  private final Set<String> excluded;
  private final LongAccumulator read;
  private final AnalysisStore store;
  private final List<String> keys;
  private List<String> added = List.of();

  /**
   * @param files what {@link InputFiles} found
   * @param excluded article ids and urls never to publish
   * @param read counts the records as they are read
   * @param store what earlier runs read; null to read everything
   * @param keys of the files in their order, as {@link RecordKeys} makes them; empty without a
   *     store
   */
  public Records(
      SparkSession spark,
      CorpusPlan plan,
      List<InputFile> files,
      Set<String> excluded,
      LongAccumulator read,
      AnalysisStore store,
      List<String> keys) {
    this.spark = spark;
    this.plan = plan;
    this.files = files;
    this.excluded = excluded;
    this.read = read;
    this.store = store;
    this.keys = keys;
  }

  /** Keys of the files that had to be read. */
  public List<String> added() {
    return added;
  }

  /** What earlier runs read, where results are kept. */
  public Optional<AnalysisStore> store() {
    return Optional.ofNullable(store);
  }

  /** The files' keys in the store, by name. */
  public Map<String, String> keys() {
    Map<String, String> byName = new HashMap<>();
    files.forEach(file -> byName.put(file.name(), keys.get(file.index())));
    return byName;
  }

  List<InputFile> files() {
    return files;
  }

  /** All records, kept until the job is done. */
  Dataset<Parsed> all() {
    if (store == null) {
      added = keys;
      Dataset<Parsed> parsed = parse(files).persist(StorageLevel.DISK_ONLY());
      parsed.count();
      return parsed;
    }
    Set<String> held = store.holds(keys);
    List<InputFile> fresh =
        files.stream().filter(file -> !held.contains(keys.get(file.index()))).toList();
    added = fresh.stream().map(file -> keys.get(file.index())).toList();
    Dataset<Row> numbers = numbers();
    return store
        .with(SHELF, parse(fresh).toDF().join(broadcast(numbers), on("file"), "left"))
        .drop("file")
        .join(broadcast(numbers), on(AnalysisStore.KEY))
        .select(Rows.columns(Parsed.class))
        .as(Rows.of(Parsed.class));
  }

  /** The files' places in this run, by key. */
  private Dataset<Row> numbers() {
    List<KeyedFile> keyed = new ArrayList<>();
    files.forEach(file -> keyed.add(new KeyedFile(file.index(), keys.get(file.index()))));
    return spark.createDataset(keyed, Rows.of(KeyedFile.class)).toDF();
  }

  /** A file's place and key. */
  public record KeyedFile(int file, String store_key) {}

  private static scala.collection.immutable.Seq<String> on(String column) {
    return CollectionConverters.asScala(List.of(column)).toSeq();
  }

  private Dataset<Parsed> parse(List<InputFile> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<Slices.FileSlice>> tasks =
        Slices.tasks(files, plan.inputs(), 2 * context.defaultParallelism());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    ParseTask task = new ParseTask(plan, excluded, hadoop, read);
    JavaRDD<Parsed> parsed =
        context.parallelize(tasks, Math.max(1, tasks.size())).flatMap(task::parse);
    Dataset<Parsed> rows = spark.createDataset(parsed.rdd(), Rows.of(Parsed.class));
    return Slices.spread(tasks, context.defaultParallelism())
        ? rows
        : rows.repartition(col("file"), col("slice"), col("position"));
  }
}
