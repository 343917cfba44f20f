package org.tieline.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import org.tieline.corpus.InputFiles;

/**
 * The folder that the job's relative paths are relative to: the client's working folder, wherever
 * the driver runs.
 *
 * @param uri the folder, as Hadoop writes a path with its scheme
 */
public record Folder(String uri) {

  /** The present working folder. */
  public static Folder working() {
    // Hadoop's paths are written as they are, without the escapes of a URI.
    return new Folder(new Path(java.nio.file.Path.of("").toAbsolutePath().toUri()).toString());
  }

  /** The path as a URI. */
  public String resolve(String path) {
    return new Path(new Path(uri), path).toString();
  }

  /**
   * A place of the command line as a URI.
   *
   * @param argument what names the place, such as {@code --output}
   * @throws JobFaults if it is no path, or nothing here knows its storage
   */
  public String place(String argument, String path, Configuration hadoop) throws JobFaults {
    try {
      String place = resolve(path);
      Storage.require(new Path(place), hadoop);
      return place;
    } catch (IOException | IllegalArgumentException e) {
      throw new JobFaults("%s: '%s' is no place: %s".formatted(argument, path, Messages.line(e)));
    }
  }

  /** Finds a job's input files. */
  public InputFiles inputs(Job job, Configuration hadoop) {
    return new InputFiles(
        uri,
        Stream.concat(Stream.of(job.output()), job.store().stream()).map(this::resolve).toList(),
        hadoop);
  }

  /**
   * The text of a small file: where it stands or, on a driver elsewhere, as it travelled with the
   * job.
   *
   * @throws IOException if it is nowhere, or not UTF-8
   */
  public String read(String path, Configuration hadoop) throws IOException {
    Path whole = new Path(resolve(path));
    Storage.require(whole, hadoop);
    FileSystem files = whole.getFileSystem(hadoop);
    if (files.exists(whole)) {
      try (InputStream in = files.open(whole)) {
        return decoded(in.readAllBytes());
      }
    }
    if (equals(working())) {
      throw new FileNotFoundException("%s does not exist".formatted(path));
    }
    java.nio.file.Path here = java.nio.file.Path.of(whole.getName());
    if (Files.exists(here)) {
      return decoded(Files.readAllBytes(here));
    }
    if (SparkEnv.get() != null
        && Files.exists(java.nio.file.Path.of(SparkFiles.get(whole.getName())))) {
      return decoded(Files.readAllBytes(java.nio.file.Path.of(SparkFiles.get(whole.getName()))));
    }
    throw new FileNotFoundException("%s does not exist".formatted(path));
  }

  /** In any other encoding a name would be another, and silently found nowhere. */
  private static String decoded(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw new IOException(
          "line %d is not UTF-8; save it as UTF-8".formatted(before.split("\\R", -1).length));
    }
    return out.flip().toString();
  }
}
