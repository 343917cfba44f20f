package org.tieline.spark;

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
          "spark.sql.ansi.enabled", "true",
          "spark.sql.caseSensitive", "true");

  private Sessions() {}

  /** The session of a submitted job; on all local cores where spark-submit names no master. */
  public static SparkSession open(String name) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    if (System.getProperty("spark.master") == null) {
      builder.master("local[*]").config("spark.ui.enabled", "false");
    }
    TABLES.forEach(builder::config);
    return prepare(builder.getOrCreate());
  }

  /** Gives an open session the same settings. */
  public static SparkSession prepare(SparkSession spark) {
    TABLES.forEach((key, value) -> spark.conf().set(key, value));
    return spark;
  }
}
