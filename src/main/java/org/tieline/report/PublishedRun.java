package org.tieline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A run as it was published.
 *
 * @param folder where its tables stand
 * @param record its run.json
 */
public record PublishedRun(String folder, JsonNode record) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The run that an output shows, or that stands in a run's own folder.
   *
   * @throws FileNotFoundException if the place is neither
   */
  public static PublishedRun at(String place, Configuration hadoop) throws IOException {
    Optional<PublishedRun> run = shown(place, hadoop);
    if (run.isEmpty()) {
      throw new FileNotFoundException(
          "%s is no report: it has neither current.json nor run.json".formatted(place));
    }
    return run.get();
  }

  /** The same; empty where there is none. */
  public static Optional<PublishedRun> shown(String place, Configuration hadoop)
      throws IOException {
    Path given = new Path(place);
    FileSystem files = given.getFileSystem(hadoop);
    Path current = new Path(given, "current.json");
    Path folder = given;
    if (files.exists(current)) {
      folder = new Path(new Path(given, "runs"), read(files, current).path("run").asText());
      // In a run's own folder current.json stands beside its tables.
      folder = files.exists(folder) ? folder : given;
    }
    Path record = new Path(folder, "run.json");
    return files.exists(record)
        ? Optional.of(new PublishedRun(folder.toString(), read(files, record)))
        : Optional.empty();
  }

  private static JsonNode read(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return JSON.readTree(in);
    }
  }

  public String name() {
    return record.path("run").asText();
  }

  public boolean has(String table) {
    return record.path("tables").has(table);
  }

  /** The files of a table, for Spark. */
  public String files(String table) {
    return folder + "/" + table + "/*.parquet";
  }
}
