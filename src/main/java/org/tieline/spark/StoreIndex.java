package org.tieline.spark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an analysis store holds.
 *
 * @param version of the analysis that made it; another's results are of no use
 * @param layers what each run added, the oldest first
 * @param seen the input files of the last run, by name
 */
record StoreIndex(String version, List<Layer> layers, Map<String, AnalysisStore.Seen> seen) {

  StoreIndex {
    Objects.requireNonNull(version);
    layers = List.copyOf(layers);
    Objects.requireNonNull(seen);
  }

  /**
   * What one run added.
   *
   * @param folder below the store
   * @param keys of the input files whose results it holds
   * @param others keys of further input files, of which it holds what was found out later
   * @param sha256 digest of each of its files, by path below the store
   */
  record Layer(String folder, List<String> keys, List<String> others, Map<String, String> sha256) {
    Layer {
      Objects.requireNonNull(folder);
      keys = List.copyOf(keys);
      others = List.copyOf(others);
      Objects.requireNonNull(sha256);
    }
  }

  /** The layers' folders. */
  Set<String> folders() {
    return layers.stream().map(Layer::folder).collect(Collectors.toSet());
  }
}
