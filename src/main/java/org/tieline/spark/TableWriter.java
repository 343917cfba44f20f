package org.tieline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.Generate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.execution.columnar.InMemoryRelation;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes a dataset as Parquet files that depend on its rows alone: sorted by key and divided into
 * files of about as many rows each, whatever the partitions. Spark's own writer names files at
 * random, cuts them by partition, and leaves no report where an overwrite fails.
 */
final class TableWriter {
  private static final long ALL = Long.MAX_VALUE;

  private final SparkSession spark;
  private final boolean renames;

  /**
   * @param renames whether the storage renames files in one cheap step; where it does not (object
   *     stores), a file appears whole under its final name when it is closed
   */
  TableWriter(SparkSession spark, boolean renames) {
    this.spark = spark;
    this.renames = renames;
  }

  List<PublishedFile> write(Dataset<?> rows, StructType schema, Table table, Path folder)
      throws IOException {
    Column[] columns = Rows.named(schema.fieldNames());
    Column[] key = Rows.named(table.key());
    Dataset<Row> data = keyFirst(rows.toDF().select(columns), table.key());
    Writing writing = (files, most) -> write(files.select(columns), schema, folder, most);
    return !Sessions.readsLittle(spark) && isSmall(data, table.rowsPerFile())
        ? inOneFile(data, key, writing, ALL)
        : inFiles(data, key, table.rowsPerFile(), table.rowsPerFile(), writing);
  }

  /**
   * Sorts the groups, divides them among files, and makes their rows where they are written.
   *
   * @param limited what the rows become before they are written
   */
  <G, R extends Record> List<PublishedFile> write(
      Expanded<G, R> rows,
      UnaryOperator<Dataset<Row>> limited,
      StructType schema,
      Table table,
      Path folder)
      throws IOException {
    String[] named = rows.key().toArray(String[]::new);
    Column[] key = Rows.named(named);
    Column[] ofGroup = Rows.named(rows.groups().columns());
    Dataset<Row> groups = keyFirst(rows.groups().toDF(), named);
    int size = Math.max(1, table.rowsPerFile() / rows.each());
    return inFiles(
        groups,
        key,
        size,
        (long) size * rows.each(),
        (files, most) ->
            write(
                limited
                    .apply(rows.of(files.select(ofGroup).as(rows.groups().encoder())).toDF())
                    .select(Rows.named(schema.fieldNames())),
                schema,
                folder,
                most));
  }

  private static Dataset<Row> keyFirst(Dataset<Row> data, String... key) {
    Set<String> columns = new LinkedHashSet<>(List.of(key));
    columns.addAll(List.of(data.columns()));
    return data.select(Rows.named(columns.toArray(String[]::new)));
  }

  /** Writes sorted data, a file a partition. */
  @FunctionalInterface
  private interface Writing {
    /**
     * @param most rows of a file; a file that would hold more is not written
     */
    List<PublishedFile> write(Dataset<Row> files, long most) throws IOException;
  }

  private static List<PublishedFile> inOneFile(
      Dataset<Row> data, Column[] key, Writing writing, long most) throws IOException {
    return writing.write(data.repartition(1).sortWithinPartitions(key), most);
  }

  /**
   * Sorts and divides the data, which is kept on disk meanwhile unless it is hardly more than what
   * is kept already. What comes of little input mostly fits one file, and is tried so first:
   * nothing has to be kept then.
   *
   * @param size rows of the data that a file is made of, about
   * @param most rows that a single file then holds
   */
  private List<PublishedFile> inFiles(
      Dataset<Row> data, Column[] key, int size, long most, Writing writing) throws IOException {
    if (Sessions.readsLittle(spark)) {
      List<PublishedFile> one = inOneFile(data, key, writing, most);
      if (!one.isEmpty()) {
        return one;
      }
    }
    boolean kept = isKept(data);
    if (!kept) {
      data.persist(StorageLevel.DISK_ONLY());
    }
    try {
      long count = data.count();
      return count <= size
          ? inOneFile(data, key, writing, ALL)
          : writing.write(FileBounds.of(data, key, count, size).divide(spark, data, key), ALL);
    } finally {
      if (!kept) {
        data.unpersist();
      }
    }
  }

  /** Whether the data is selected from what is kept, and so made again faster than read back. */
  private static boolean isKept(Dataset<Row> data) {
    LogicalPlan plan = optimized(data);
    while (plan instanceof Project || plan instanceof Filter || plan instanceof Generate) {
      plan = plan.children().head();
    }
    return plan instanceof InMemoryRelation;
  }

  /** Planned as a copy: a dataset that was planned before it is kept is never read back. */
  private static LogicalPlan optimized(Dataset<Row> data) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) data.select("*"))
        .queryExecution()
        .optimizedPlan();
  }

  /** Whether the plan alone tells that the rows fit one file, as for rows made on the driver. */
  private static boolean isSmall(Dataset<Row> data, int rowsPerFile) {
    scala.Option<Object> most = optimized(data).maxRows();
    return most.isDefined() && (Long) most.get() <= rowsPerFile;
  }

  private List<PublishedFile> write(Dataset<Row> files, StructType schema, Path folder, long most)
      throws IOException {
    Job job = Job.getInstance(spark.sessionState().newHadoopConf());
    OutputWriterFactory factory =
        new ParquetFileFormat()
            .prepareWrite(
                spark,
                job,
                scala.collection.immutable.Map$.MODULE$.<String, String>empty(),
                schema);
    FileTask task =
        new FileTask(
            factory,
            schema,
            folder.toString(),
            renames,
            most,
            new SerializableConfiguration(job.getConfiguration()));
    JavaRDD<InternalRow> data =
        ((org.apache.spark.sql.classic.Dataset<Row>) files).queryExecution().toRdd().toJavaRDD();
    JavaRDD<InternalRow> parts =
        data.getNumPartitions() > 0
            ? data
            : new JavaSparkContext(spark.sparkContext()).parallelize(List.of(), 1);
    return keep(
        parts.mapPartitionsWithIndex(task::write, false).collect(), folder, job.getConfiguration());
  }

  private List<PublishedFile> keep(List<Attempt> attempts, Path folder, Configuration hadoop)
      throws IOException {
    List<PublishedFile> kept = new ArrayList<>();
    for (Attempt attempt : attempts) {
      Path written = new Path(folder, attempt.name());
      Path named = new Path(folder, attempt.file().name());
      if (renames && !written.getFileSystem(hadoop).rename(written, named)) {
        throw new IOException("Could not rename %s to %s".formatted(written, named));
      }
      kept.add(attempt.file());
    }
    if (renames) {
      sweep(folder, hadoop);
    }
    kept.sort(Comparator.comparing(PublishedFile::name));
    return kept;
  }

  /** Deletes what attempts that were killed or came second have left; one may still be writing. */
  private static void sweep(Path folder, Configuration hadoop) throws IOException {
    FileSystem files = folder.getFileSystem(hadoop);
    for (FileStatus left : files.listStatus(folder, path -> path.getName().startsWith("_part-"))) {
      files.delete(left.getPath(), false);
    }
  }

  /** A task's file under the name that this attempt gave it. */
  private record Attempt(String name, PublishedFile file) implements java.io.Serializable {}

  private record FileTask(
      OutputWriterFactory factory,
      StructType schema,
      String folder,
      boolean renames,
      long most,
      SerializableConfiguration hadoop)
      implements java.io.Serializable {

    Iterator<Attempt> write(int index, Iterator<InternalRow> rows) throws IOException {
      String name = String.format(Locale.ROOT, "part-%05d.parquet", index);
      long attempt = TaskContext.get().taskAttemptId();
      String written = renames ? "_%s.%d".formatted(name, attempt) : name;
      Path path = new Path(folder, written);
      TaskAttemptID id =
          new TaskAttemptID(new TaskID("tieline", 0, TaskType.MAP, index), (int) attempt);
      RowDigest digest = new RowDigest(schema);
      long count = 0;
      OutputWriter writer =
          factory.newInstance(
              path.toString(), schema, new TaskAttemptContextImpl(hadoop.value(), id));
      FileSystem files = path.getFileSystem(hadoop.value());
      boolean whole = false;
      try {
        while (rows.hasNext() && count < most) {
          InternalRow row = rows.next();
          writer.write(row);
          digest.add(row);
          count++;
        }
        whole = true;
      } finally {
        // Under a final name, closing would publish a torn file over another attempt's whole one.
        if (whole || renames) {
          writer.close();
        }
        if (!whole && renames) {
          files.delete(path, false);
        }
      }
      if (rows.hasNext()) {
        files.delete(path, false);
        return Collections.emptyIterator();
      }
      long bytes = files.getFileStatus(path).getLen();
      return List.of(new Attempt(written, new PublishedFile(name, count, bytes, digest.hex())))
          .iterator();
    }
  }
}
