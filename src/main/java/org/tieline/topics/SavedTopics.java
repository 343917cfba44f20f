package org.tieline.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tieline.spark.Publication;

/** Fitted topics in a file beside the report, from which they are told of other articles. */
final class SavedTopics {
  /** The file's name in an output. */
  static final String FILE = "topics/topics.model";

  /** A file from elsewhere can make nothing but topics. */
  private static final ObjectInputFilter ONLY_TOPICS =
      ObjectInputFilter.Config.createFilter("org.tieline.topics.**;java.lang.*;java.util.*;!*");

  private SavedTopics() {}

  static void write(List<LanguageTopics> topics, OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    ObjectOutputStream objects = new ObjectOutputStream(zipped);
    objects.writeObject(new ArrayList<>(topics));
    objects.flush();
    zipped.finish();
  }

  /**
   * The topics that a run left in an output.
   *
   * @throws IOException if it has none, or those of another version of Tieline
   */
  static List<LanguageTopics> read(String output, Configuration hadoop) throws IOException {
    Path file = new Path(Publication.location(output, hadoop), FILE);
    FileSystem files = file.getFileSystem(hadoop);
    if (!files.exists(file)) {
      throw new IOException(
          "reports.topics.from: %s has no topics; run a job with topics into it first"
              .formatted(output));
    }
    try (InputStream in = new GZIPInputStream(files.open(file));
        ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(ONLY_TOPICS);
      List<LanguageTopics> topics = new ArrayList<>();
      for (Object each : (List<?>) objects.readObject()) {
        topics.add((LanguageTopics) each);
      }
      return topics;
    } catch (InvalidClassException | ClassNotFoundException | ClassCastException e) {
      throw new IOException(
          "reports.topics.from: the topics in %s are of another version of Tieline; make them again"
              .formatted(output),
          e);
    }
  }
}
