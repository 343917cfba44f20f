package org.tieline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run's reports, which appear together or not at all.
 *
 * <p>Everything is written under {@code runs/<run>}, where nobody looks yet. {@link #commit} then
 * changes what the output shows in one step: on object stores and HDFS by writing {@code
 * current.json}, on a local disk by turning the link {@code current}, through which {@code
 * current.json} and the links beside it are read. Until that step, and after any failure before it,
 * the output shows the previous run whole.
 */
public final class Publication {
  private static final Set<String> RENAMING =
      Set.of("file", "hdfs", "viewfs", "webhdfs", "swebhdfs", "abfs", "abfss", "ofs", "o3fs");
  private static final String CURRENT = "current.json";

  /** Marks a committed run where {@link #CURRENT} stands beside the runs, not in them. */
  private static final String COMMITTED = "_committed";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final FileSystem files;
  private final Path output;
  private final String run;
  private final TextRule texts;
  private final TableFormat format;
  private final List<PublishedTable> tables = new ArrayList<>();
  private final List<PublishedFile> exports = new ArrayList<>();
  private boolean committed;
  private boolean abandoned;

  private Publication(
      SparkSession spark,
      FileSystem files,
      Path output,
      String run,
      TextRule texts,
      TableFormat format) {
    this.spark = spark;
    this.files = files;
    this.output = output;
    this.run = run;
    this.texts = texts;
    this.format = format;
  }

  /**
   * Begins a run's publication.
   *
   * @param output a folder or any Hadoop URI
   * @param run a name that no run of this output has borne; later runs sort after earlier ones
   * @param entries the reports and files that the run will have
   * @param texts how much of the articles' texts the tables may hold
   * @param format what the tables' folders are besides Parquet files
   * @throws IOException if the output can't be written, something else stands in the place of what
   *     it will show, or the format's runtime is missing
   */
  public static Publication begin(
      SparkSession spark,
      String output,
      String run,
      Collection<String> entries,
      TextRule texts,
      TableFormat format)
      throws IOException {
    format.check(spark);
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path given = new Path(output);
    FileSystem files = given.getFileSystem(hadoop);
    Publication publication =
        new Publication(spark, files, files.makeQualified(given), run, texts, format);
    if (files instanceof LocalFileSystem) {
      List<String> shown = new ArrayList<>(entries);
      shown.add(CURRENT);
      publication.links().check(shown);
    }
    if (!files.mkdirs(publication.folder())) {
      throw new IOException("The output %s can't be written".formatted(publication.output));
    }
    return publication;
  }

  /**
   * Where readers find an output's tables: through its links on a local disk, else in the run that
   * {@code current.json} names; in the output itself while there is none.
   *
   * @throws IOException if the output can't be read
   */
  public static String location(String output, Configuration hadoop) throws IOException {
    Path given = new Path(output);
    FileSystem files = given.getFileSystem(hadoop);
    Path current = new Path(given, CURRENT);
    if (files instanceof LocalFileSystem || !files.exists(current)) {
      return output;
    }
    try (InputStream in = files.open(current)) {
      String run = JSON.readTree(in).get("run").asText();
      return new Path(new Path(given, "runs"), run).toString();
    }
  }

  /** Where this run's tables stand, {@code runs/<run>}. */
  public Path folder() {
    return new Path(new Path(output, "runs"), run);
  }

  public Path output() {
    return output;
  }

  public List<PublishedTable> tables() {
    return List.copyOf(tables);
  }

  /**
   * Writes a table of this run.
   *
   * @param type the rows' record, which {@link Table} marks
   */
  public <R extends Record> PublishedTable write(Dataset<R> rows, Class<R> type)
      throws IOException {
    return write(
        type,
        (table, folder) ->
            writer().write(texts.apply(rows.toDF(), type), Rows.schema(type), table, folder));
  }

  /** Writes a table whose rows are made from fewer ones. */
  public <G, R extends Record> PublishedTable write(Expanded<G, R> rows) throws IOException {
    return write(
        rows.type(),
        (table, folder) ->
            writer()
                .write(
                    rows,
                    made -> texts.apply(made, rows.type()),
                    Rows.schema(rows.type()),
                    table,
                    folder));
  }

  /** Writes a table's files. */
  @FunctionalInterface
  private interface Files {
    List<PublishedFile> write(Table table, Path folder) throws IOException;
  }

  private PublishedTable write(Class<?> type, Files written) throws IOException {
    Table table = type.getAnnotation(Table.class);
    PublishedTable published =
        new PublishedTable(table.name(), written.write(table, new Path(folder(), table.name())));
    format.register(spark, folder(), table.name());
    tables.add(published);
    return published;
  }

  /** A table of this run, read back. */
  public Dataset<Row> read(PublishedTable table) {
    Path place = new Path(folder(), table.name());
    return spark
        .read()
        .parquet(
            table.files().stream()
                .map(file -> new Path(place, file.name()).toString())
                .toArray(String[]::new));
  }

  private TableWriter writer() {
    return new TableWriter(spark, RENAMING.contains(files.getScheme()));
  }

  /** Writes a file beside the tables, such as {@code run.json}. */
  public void file(String name, byte[] content) throws IOException {
    put(new Path(folder(), name), content);
  }

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes an export of tables beside them; {@code current.json} lists it with its digest. */
  public void export(String name, Content content) throws IOException {
    Path path = new Path(folder(), name);
    DigestOutputStream digested =
        new DigestOutputStream(files.create(path, true), RowDigest.sha256());
    try (OutputStream out = new BufferedOutputStream(digested)) {
      content.write(out);
    }
    exports.add(
        new PublishedFile(
            name,
            0,
            files.getFileStatus(path).getLen(),
            HexFormat.of().formatHex(digested.getMessageDigest().digest())));
  }

  /** The exports of this run; they have no rows, and their digests are of their bytes. */
  public List<PublishedFile> exports() {
    return List.copyOf(exports);
  }

  /**
   * Makes this run the one that the output shows.
   *
   * @param history runs to keep, this one included; older ones are deleted afterwards
   * @return what failed behind the commit, such as deleting an older run; the output shows this run
   *     all the same
   * @throws IOException if the storage fails, or the run was abandoned meanwhile
   */
  public synchronized List<String> commit(int history) throws IOException {
    if (abandoned) {
      throw new IOException("Run %s was stopped before it was published".formatted(run));
    }
    Tidying tidying = new Tidying();
    boolean linked = files instanceof LocalFileSystem;
    if (linked) {
      put(new Path(folder(), CURRENT), manifest());
      links().turn();
      committed = true;
      tidying.attempt(links()::sweep);
    } else {
      show();
      committed = true;
      tidying.attempt(() -> put(new Path(folder(), COMMITTED), new byte[0]));
    }
    History earlier = new History(files, new Path(output, "runs"), linked ? CURRENT : COMMITTED);
    tidying.attempt(() -> earlier.keep(run, history, tidying));
    return tidying.failures();
  }

  /** An answer may be lost on its way; what is deleted then must not be what the output shows. */
  private void show() throws IOException {
    Path current = new Path(output, CURRENT);
    try {
      replace(files, current, manifest());
    } catch (IOException failure) {
      committed = true;
      boolean shown = files.exists(current) && run.equals(shown(current));
      committed = shown;
      if (!shown) {
        throw failure;
      }
    }
  }

  private String shown(Path current) throws IOException {
    try (InputStream in = files.open(current)) {
      return JSON.readTree(in).path("run").asText();
    }
  }

  /**
   * Deletes what this run has written; the output shows what it showed before. A run that the
   * output shows already stays, even where tidying up behind it failed. Waits for a commit that is
   * under way.
   *
   * @return whether the output shows what it showed before
   */
  public synchronized boolean abandon() throws IOException {
    abandoned = !committed;
    if (abandoned) {
      files.delete(folder(), true);
    }
    return abandoned;
  }

  private LocalLinks links() {
    return new LocalLinks(java.nio.file.Path.of(output.toUri().getPath()), run);
  }

  private byte[] manifest() throws IOException {
    ObjectNode manifest = JSON.createObjectNode().put("run", run);
    ObjectNode listed = manifest.putObject("tables");
    for (PublishedTable table : tables) {
      ObjectNode entry = listed.putObject(table.name());
      entry.put("rows", table.rows()).put("sha256", table.sha256());
      ArrayNode names = entry.putArray("files");
      for (PublishedFile file : table.files()) {
        names.add("runs/%s/%s/%s".formatted(run, table.name(), file.name()));
      }
    }
    ObjectNode beside = manifest.putObject("exports");
    for (PublishedFile export : exports) {
      beside
          .putObject(export.name())
          .put("bytes", export.bytes())
          .put("sha256", export.sha256())
          .put("file", "runs/%s/%s".formatted(run, export.name()));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
  }

  /**
   * Writes a file whole: who reads it meanwhile finds what it held before, or what it holds now.
   */
  public static void replace(FileSystem files, Path path, byte[] content) throws IOException {
    if (!RENAMING.contains(files.getScheme())) {
      put(files, path, content);
      return;
    }
    Path written = new Path(path.getParent(), "_" + path.getName() + "." + UUID.randomUUID());
    put(files, written, content);
    FileContext.getFileContext(path.toUri(), files.getConf())
        .rename(files.makeQualified(written), files.makeQualified(path), Options.Rename.OVERWRITE);
  }

  private void put(Path path, byte[] content) throws IOException {
    put(files, path, content);
  }

  private static void put(FileSystem files, Path path, byte[] content) throws IOException {
    try (OutputStream out = files.create(path, true)) {
      out.write(content);
    }
  }
}
