package org.tieline.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tieline.corpus.record.Hash;
import org.tieline.spark.AnalysisStore.Seen;

/** Keys that stand for a file's content and for all that reading it depends on. */
public final class RecordKeys {
  private RecordKeys() {}

  /**
   * The files' keys in their order, no two the same.
   *
   * @param seen the files' digests by name
   * @param excluded article ids and urls never to publish
   */
  public static List<String> of(
      List<InputFile> files, Map<String, Seen> seen, CorpusPlan plan, Set<String> excluded) {
    String common =
        Hash.of(
            new TreeSet<>(plan.languages()).toString(),
            plan.window().toString(),
            plan.zone().getId(),
            new TreeSet<>(excluded).toString(),
            plan.inputs().size() > 1 ? "prefixed" : "");
    List<String> inputs = new ArrayList<>();
    for (InputPlan input : plan.inputs()) {
      inputs.add(
          Hash.of(common, input.name(), input.format(), new TreeMap<>(input.fields()).toString()));
    }
    Set<String> keys = new LinkedHashSet<>();
    for (InputFile file : files) {
      // A file that grows meanwhile may be digested with lines that are behind its last slice.
      String size = Long.toString(file.bytes());
      String digest = seen.get(file.name()).sha256();
      String key = Hash.of(inputs.get(file.input()), file.name(), file.path(), size, digest);
      while (!keys.add(key)) {
        // The job names the file twice.
        key = Hash.of(key);
      }
    }
    return List.copyOf(keys);
  }
}
