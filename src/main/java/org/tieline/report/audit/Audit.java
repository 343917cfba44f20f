package org.tieline.report.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tieline.report.PublishedRun;
import org.tieline.spark.Publication;
import org.tieline.statistics.Interval;
import org.tieline.statistics.Wilson;

/**
 * How many of the judged events and mentions of each type are right. An output keeps it as {@code
 * audit.json}, outside of all runs: the run that is shown gets it in its run.json, and so does
 * every later one.
 */
public final class Audit {
  private static final String FILE = "audit.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Audit() {}

  /**
   * The precision of each type, with its 95 % interval (Wilson 1927).
   *
   * @param run that the judged were drawn from
   */
  public static ObjectNode figures(String run, List<Judgement> judgements) {
    Map<String, long[]> counts = new TreeMap<>();
    for (Judgement judgement : judgements) {
      long[] count = counts.computeIfAbsent(judgement.kind(), kind -> new long[2]);
      count[0]++;
      count[1] += judgement.correct() ? 1 : 0;
    }
    ObjectNode figures = JSON.createObjectNode();
    counts.forEach(
        (kind, count) -> {
          Interval interval = Wilson.interval(count[1], count[0]);
          figures
              .putObject(kind)
              .put("judged", count[0])
              .put("correct", count[1])
              .put("precision", (double) count[1] / count[0])
              .put("precision_low", interval.low())
              .put("precision_high", interval.high())
              .put("run", run);
        });
    return figures;
  }

  /** What the output keeps; empty where nobody has audited it. */
  public static Optional<JsonNode> of(Path output, Configuration hadoop) throws IOException {
    FileSystem files = output.getFileSystem(hadoop);
    Path file = new Path(output, FILE);
    if (!files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = files.open(file)) {
      return Optional.of(JSON.readTree(in));
    }
  }

  /**
   * Keeps the figures, and puts them into the run that is shown.
   *
   * @return the run's record with them
   */
  public static ObjectNode publish(
      Path output, PublishedRun run, ObjectNode figures, Configuration hadoop) throws IOException {
    FileSystem files = output.getFileSystem(hadoop);
    ObjectNode record = run.record().deepCopy();
    record.set("audit", figures);
    Publication.replace(files, new Path(output, FILE), bytes(figures));
    Publication.replace(files, new Path(run.folder(), "run.json"), bytes(record));
    return record;
  }

  private static byte[] bytes(JsonNode json) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }
}
