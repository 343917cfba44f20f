package org.tieline.corpus;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Reads files as a job does that names them in its one input and nothing else. */
final class Reading {
  /** What the job file has where it says nothing. */
  static final Duplicates DUPLICATES = new Duplicates(0.3, 0.5);

  private static final double BOILERPLATE = 0.05;

  private Reading() {}

  /**
   * Every article its own story.
   *
   * @param path absolute: a file, a folder or a glob
   */
  static Corpus of(SparkSession spark, String path, String format) throws IOException {
    return of(spark, path, format, Optional.empty());
  }

  static Corpus of(SparkSession spark, String path, String format, Optional<Duplicates> duplicates)
      throws IOException {
    return read(spark, plan(path, format, Optional.empty(), duplicates));
  }

  /** The articles for which a condition holds, every one its own story. */
  static Corpus where(SparkSession spark, String path, String format, String condition)
      throws IOException {
    return read(spark, plan(path, format, Optional.of(condition), Optional.empty()));
  }

  private static Corpus read(SparkSession spark, CorpusPlan plan) throws IOException {
    return new CorpusReader(spark, plan, records(spark, plan, Set.of())).read();
  }

  /** The records of the files, before anything is compared. */
  static Dataset<Parsed> records(SparkSession spark, String path, String format)
      throws IOException {
    return excluding(spark, Set.of(), new InputPlan("", path, format, Map.of()));
  }

  /** The same where some ids and urls are never to be published. */
  static Dataset<Parsed> excluding(SparkSession spark, Set<String> excluded, InputPlan... inputs)
      throws IOException {
    CorpusPlan plan = plan(List.of(inputs), Optional.empty(), Optional.empty());
    return records(spark, plan, excluded).all();
  }

  private static CorpusPlan plan(
      String path, String format, Optional<String> where, Optional<Duplicates> duplicates) {
    return plan(List.of(new InputPlan("", path, format, Map.of())), where, duplicates);
  }

  private static CorpusPlan plan(
      List<InputPlan> inputs, Optional<String> where, Optional<Duplicates> duplicates) {
    return new CorpusPlan(
        inputs,
        Set.of(),
        new Window(null, null),
        ZoneId.of("UTC"),
        Period.WEEK,
        where,
        Optional.empty(),
        Optional.empty(),
        duplicates,
        Optional.of(BOILERPLATE),
        Optional.empty());
  }

  private static Records records(SparkSession spark, CorpusPlan plan, Set<String> excluded)
      throws IOException {
    List<InputFile> files =
        new InputFiles("file:/", List.of(), spark.sparkContext().hadoopConfiguration())
            .list(plan.inputs());
    return new Records(
        spark,
        plan,
        files,
        excluded,
        spark.sparkContext().longAccumulator("records read"),
        null,
        List.of());
  }
}
