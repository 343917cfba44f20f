package org.tieline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.tieline.spark.AnalysisStore.Seen;
import org.tieline.spark.FileDigests;
import scala.Tuple2;

/** SHA-256 of the input files: what exactly a report was made of. */
public final class InputDigests {
  private InputDigests() {}

  /**
   * The files by name, each with its digest.
   *
   * @param before what an earlier run saw; a file of the same size and time of modification is not
   *     read again
   */
  public static Map<String, Seen> of(
      JavaSparkContext context, List<InputFile> files, Map<String, Seen> before) {
    Map<String, Seen> seen = new TreeMap<>();
    List<InputFile> changed = new ArrayList<>();
    for (InputFile file : files) {
      Seen earlier = before.get(file.name());
      if (earlier != null
          && earlier.bytes() == file.bytes()
          && earlier.modified() == file.modified()) {
        seen.put(file.name(), earlier);
      } else {
        changed.add(file);
      }
    }
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    Map<String, String> digests =
        changed.isEmpty()
            ? Map.of()
            : context
                .parallelize(changed, FileDigests.tasks(changed.size()))
                .mapToPair(file -> new Tuple2<>(file.name(), digest(file, hadoop.value().value())))
                .collectAsMap();
    for (InputFile file : changed) {
      seen.put(file.name(), new Seen(file.bytes(), file.modified(), digests.get(file.name())));
    }
    return seen;
  }

  /** A file's digest; "" for one that is refused whole. */
  public static String digest(InputFile file, Configuration hadoop) throws IOException {
    if (file.fault() != null) {
      return "";
    }
    try (InputStream in = new StoredFile(file, hadoop).from(0)) {
      return FileDigests.sha256(in);
    }
  }
}
