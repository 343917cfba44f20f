package org.tieline.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session with the settings on which the tables' form depends. */
public final class Sessions {
  private static final Map<String, String> TABLES =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          // INT96, the default, loses the zone in other readers.
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.parquet.writeLegacyFormat", "false",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.sql.datetime.java8API.enabled", "true",
          // What is kept between steps is read a few times and thrown away.
          "spark.sql.inMemoryColumnarStorage.compressed", "false",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.caseSensitive", "true",
          // Spark writes out every plan for its pages; whole, they are megabytes each.
          "spark.sql.maxPlanStringLength", "4096");

  /**
   * What a task holds of texts while it writes and reads them: a row group of Parquet is in memory
   * whole, 128 MB by default and so a quarter of a small heap for two tasks, and is read in batches
   * of 4,096 rows.
   */
  private static final Map<String, String> TEXTS =
      Map.of(
          "parquet.block.size",
          String.valueOf(16 << 20),
          "spark.sql.parquet.columnarReaderBatchSize",
          "512");

  /**
   * What Spark remembers of finished work for its pages, by default hundreds of megabytes, and of
   * what it has written: of rows that are kept on disk, by default the last hundred batches of four
   * megabytes each, for every task.
   */
  private static final Map<String, String> MEMORY =
      Map.of(
          "spark.serializer.objectStreamReset", "1",
          // A job brings no classes of its session; while it is on, every class that no jar has
          // (Janino tries many) is asked of the driver over the network.
          "spark.sql.artifact.isolation.enabled", "false",
          // While it is on, whatever is kept for later gets a copy of the session; nothing here is
          // in buckets.
          "spark.sql.sources.bucketing.autoBucketedScan.enabled", "false",
          "spark.sql.ui.retainedExecutions", "10",
          "spark.ui.retainedJobs", "50",
          "spark.ui.retainedStages", "50",
          "spark.ui.retainedTasks", "1000");

  /**
   * What Spark hides in its pages and its event log: by default not the keys of Azure and Google.
   */
  private static final Map<String, String> SECRETS =
      Map.of(
          "spark.redaction.regex",
          "(?i)secret|password|token|access[.]?key|account[.]?key|private[.]?key|credential");

  /**
   * A task of up to 200 parts would by default open a file for each of them, and copy them
   * together.
   */
  private static final Map<String, String> SHUFFLES =
      Map.of("spark.shuffle.sort.bypassMergeThreshold", "1");

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String CODEGEN = "spark.sql.codegen.wholeStage";
  private static final String FACTORY = "spark.sql.codegen.factoryMode";
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";
  private static final String LITTLE = "spark.tieline.little";

  /** Inputs below are small: they are read in less time than a compiler takes to warm up. */
  public static final long SMALL_BYTES = 16L << 20;

  private static final long PART_BYTES = 16L << 20;
  private static final long MOST_PARTS = 4000;

  private Sessions() {}

  /** The session of a submitted job; on all local cores where spark-submit names no master. */
  public static SparkSession open(String name) {
    SparkSession.Builder builder = builder(name);
    String master = System.getProperty("spark.master");
    if (master == null) {
      builder.master("local[*]");
    }
    if (master == null || master.startsWith("local")) {
      // Nobody watches a batch job in a browser, and the port may be taken.
      unlessSet(builder, Map.of("spark.ui.enabled", "false"));
      // A task without memory then fails the run, which says so; by default the process ends.
      builder.config("spark.executor.killOnFatalError.depth", "0");
    }
    return prepare(builder.getOrCreate());
  }

  /** A session's settings before it is opened. */
  public static SparkSession.Builder builder(String name) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    TABLES.forEach(builder::config);
    TEXTS.forEach(builder::config);
    unlessSet(builder, MEMORY);
    unlessSet(builder, SHUFFLES);
    unlessSet(builder, SECRETS);
    return builder;
  }

  private static void unlessSet(SparkSession.Builder builder, Map<String, String> settings) {
    settings.forEach(
        (key, value) -> {
          if (System.getProperty(key) == null) {
            builder.config(key, value);
          }
        });
  }

  /**
   * Shuffles in as many parts as the input is worth, and compiles plans, and plans anew after every
   * shuffle, only where it is worth it: Spark's defaults cost a small job more than its work. What
   * the user sets stays.
   *
   * @param bytes size of the input
   */
  public static void fit(SparkSession spark, long bytes) {
    if (!spark.sparkContext().getConf().contains(PARTITIONS)) {
      int cores = spark.sparkContext().defaultParallelism();
      long parts = Math.max(cores, Math.min(MOST_PARTS, bytes / PART_BYTES));
      spark.conf().set(PARTITIONS, parts);
    }
    boolean little = bytes < SMALL_BYTES;
    spark.conf().set(LITTLE, little);
    if (little) {
      fitToLittle(spark);
    }
    // A task learns the session's settings in a query only, not where its rows are taken as an RDD.
    for (String key : List.of(CODEGEN, FACTORY)) {
      spark.sparkContext().setLocalProperty(key, spark.conf().get(key));
    }
  }

  private static void fitToLittle(SparkSession spark) {
    // Spark walks the stack for every step of every plan to tell the line that asked for it.
    spark.sparkContext().setLocalProperty("callSite.short", "tieline");
    spark.sparkContext().setLocalProperty("callSite.long", "tieline");
    if (!spark.sparkContext().getConf().contains(ADAPTIVE)) {
      spark.conf().set(ADAPTIVE, "false");
    }
    if (!spark.sparkContext().getConf().contains(CODEGEN)) {
      // Compiling the plans of a small job takes longer than interpreting them.
      spark.conf().set(CODEGEN, "false");
      spark.conf().set(FACTORY, "NO_CODEGEN");
    }
  }

  /** Whether the session was {@link #fit} to a small input. */
  static boolean readsLittle(SparkSession spark) {
    return Boolean.parseBoolean(spark.conf().get(LITTLE, "false"));
  }

  /** Into how many parts the session shuffles. */
  public static int parts(SparkSession spark) {
    return Integer.parseInt(spark.conf().get(PARTITIONS));
  }

  /** Gives an open session the same settings. */
  public static SparkSession prepare(SparkSession spark) {
    TABLES.forEach((key, value) -> spark.conf().set(key, value));
    TEXTS.forEach((key, value) -> spark.conf().set(key, value));
    return spark;
  }
}
