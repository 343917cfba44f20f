package org.tieline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** SHA-256 of files, as {@code sha256sum} prints it. */
public final class FileDigests {
  private static final int BUFFER = 1 << 18;
  private static final int MOST_TASKS = 1000;

  private FileDigests() {}

  /** File to digest in hex; "" for a file that can't be read. */
  static Map<String, String> of(JavaSparkContext context, List<String> uris) {
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    return new TreeMap<>(
        context
            .parallelize(uris, tasks(uris.size()))
            .mapToPair(
                uri -> {
                  Path path = new Path(uri);
                  try (InputStream in = path.getFileSystem(hadoop.value().value()).open(path)) {
                    return new Tuple2<>(uri, sha256(in));
                  } catch (IOException e) {
                    return new Tuple2<>(uri, "");
                  }
                })
            .collectAsMap());
  }

  /** As many tasks as the files are worth. */
  public static int tasks(int files) {
    return Math.max(1, Math.min(MOST_TASKS, files));
  }

  /** The digest of the text in UTF-8, in hex. */
  public static String sha256(String text) {
    return HexFormat.of()
        .formatHex(RowDigest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of all that the stream has left, in hex. */
  public static String sha256(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
