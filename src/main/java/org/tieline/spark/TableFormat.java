package org.tieline.spark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * What a table's folder is besides Parquet files. The files are the same, with the same names and
 * digests; Delta and Iceberg add their own record of them, so that their readers find a table, and
 * all other readers find the files. Their runtimes are the user's to put on the class path.
 */
public enum TableFormat {
  PARQUET("") {
    @Override
    void register(SparkSession spark, Path run, String table) {}
  },

  DELTA("io.delta.sql.DeltaSparkSessionExtension") {
    @Override
    void register(SparkSession spark, Path run, String table) {
      spark.sql("CONVERT TO DELTA parquet.`%s`".formatted(new Path(run, table)));
    }
  },

  ICEBERG("org.apache.iceberg.spark.SparkCatalog") {
    @Override
    void register(SparkSession spark, Path run, String table) {
      // The run's folder is a catalog of its own, of which each report is a namespace.
      String catalog = "tieline_" + run.getName().replaceAll("[^A-Za-z0-9]", "_");
      String key = "spark.sql.catalog." + catalog;
      spark.conf().set(key, runtime);
      spark.conf().set(key + ".type", "hadoop");
      spark.conf().set(key + ".warehouse", run.toString());
      String name = table.replace('/', '.');
      Path files = new Path(run, table);
      String columns = spark.read().parquet(files + "/*.parquet").schema().toDDL();
      spark.sql("CREATE TABLE %s.%s (%s) USING iceberg".formatted(catalog, name, columns));
      spark.sql(
          "CALL %s.system.add_files(table => '%s', source_table => '`parquet`.`%s`')"
              .formatted(catalog, name, files));
    }
  };

  /** A class of the format's runtime. */
  final String runtime;

  TableFormat(String runtime) {
    this.runtime = runtime;
  }

  /** Makes a table of the files in the run's folder. */
  abstract void register(SparkSession spark, Path run, String table);

  /**
   * Checks that the format's runtime is at hand.
   *
   * @throws IOException that tells how to add it, if it is not
   */
  public void check(SparkSession spark) throws IOException {
    if (this == PARQUET) {
      return;
    }
    String name = name().toLowerCase(java.util.Locale.ROOT);
    if (!isThere()) {
      throw new IOException(
          "publish.format: %s needs its runtime for Spark 4.1, which is not on the class path; add it behind --: %s"
              .formatted(name, String.join(" ", options())));
    }
    List<String> missing =
        options().stream()
            .filter(option -> option.startsWith("spark."))
            .filter(option -> !isSet(spark, option.split("=")[0], option.split("=")[1]))
            .collect(Collectors.toList());
    if (!missing.isEmpty()) {
      throw new IOException(
          "publish.format: %s needs Spark to be told of it; add behind --: --conf %s"
              .formatted(name, String.join(" --conf ", missing)));
    }
  }

  private List<String> options() {
    return this == DELTA
        ? List.of(
            "--packages",
            "io.delta:delta-spark_4.1_2.13:4.1.0",
            "--conf",
            "spark.sql.extensions=" + runtime,
            "--conf",
            "spark.sql.catalog.spark_catalog=org.apache.spark.sql.delta.catalog.DeltaCatalog")
        : List.of("--packages", "org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.11.0");
  }

  private boolean isThere() {
    try {
      Class.forName(runtime, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isSet(SparkSession spark, String key, String value) {
    return spark.conf().get(key, "").contains(value);
  }
}
