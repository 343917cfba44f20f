package org.tieline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * SHA-256 of the input files, as {@code sha256sum} prints it: what exactly a report was made of.
 */
public final class InputDigests {
  private static final int BUFFER = 1 << 18;
  private static final int MOST_TASKS = 1000;

  private InputDigests() {}

  /** File name to digest in hex. */
  public static Map<String, String> of(JavaSparkContext context, List<InputFile> files) {
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    int tasks = Math.max(1, Math.min(MOST_TASKS, files.size()));
    return new TreeMap<>(
        context
            .parallelize(files, tasks)
            .mapToPair(file -> new Tuple2<>(file.name(), digest(file, hadoop.value().value())))
            .collectAsMap());
  }

  private static String digest(InputFile file, Configuration hadoop) throws IOException {
    try (InputStream in = new StoredFile(file, hadoop).from(0)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
