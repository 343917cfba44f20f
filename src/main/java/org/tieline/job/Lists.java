package org.tieline.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.tieline.corpus.Outlet;
import org.tieline.corpus.OutletFile;
import org.tieline.entities.Corrections;
import org.tieline.entities.EntitiesPlan;
import org.tieline.entities.countries.Countries;
import org.tieline.ties.TiesPlan;
import org.tieline.ties.events.TriggerFile;

/**
 * The files that a job names beside its inputs, read.
 *
 * @param excluded ids and urls of articles never to publish
 * @param outlets what is known of outlets
 * @param corrections the dictionary of entities
 * @param triggers the text of the list of triggers of events; empty for none
 */
record Lists(Set<String> excluded, List<Outlet> outlets, Corrections corrections, String triggers) {

  private static final String LEXICON = "reports.ties.lexicon";

  /** The files' paths as the job file writes them, by key. */
  static Map<String, String> paths(Job job) {
    Map<String, String> paths = new LinkedHashMap<>();
    job.corpus().exclude().ifPresent(path -> paths.put("corpus.exclude", path));
    job.corpus().outlets().ifPresent(path -> paths.put("corpus.outlets", path));
    job.entities()
        .flatMap(EntitiesPlan::dictionary)
        .ifPresent(path -> paths.put("reports.entities.dictionary", path));
    job.ties().flatMap(TiesPlan::lexicon).ifPresent(path -> paths.put(LEXICON, path));
    return paths;
  }

  /**
   * Reads them all.
   *
   * @param file the job file's name, for messages
   * @param faults receives a line for every mistake; what it is about is left out
   */
  static Lists read(
      String file, Job job, Folder folder, Configuration hadoop, List<String> faults) {
    Map<String, String> texts = new LinkedHashMap<>();
    paths(job)
        .forEach(
            (key, path) -> {
              try {
                texts.put(key, folder.read(path, hadoop));
              } catch (IOException | IllegalArgumentException e) {
                faults.add(
                    "%s: %s: '%s' can't be read: %s".formatted(file, key, path, Messages.line(e)));
              }
            });
    Set<String> excluded =
        Optional.ofNullable(texts.get("corpus.exclude")).map(ExclusionList::parse).orElse(Set.of());
    List<Outlet> outlets =
        Optional.ofNullable(texts.get("corpus.outlets"))
            .map(
                text ->
                    OutletFile.read(
                        job.corpus().outlets().orElseThrow(), text, Countries.codes(), faults))
            .orElse(List.of());
    Corrections corrections =
        Optional.ofNullable(texts.get("reports.entities.dictionary"))
            .map(
                text ->
                    Corrections.read(paths(job).get("reports.entities.dictionary"), text, faults))
            .orElseGet(Corrections::none);
    String triggers = texts.getOrDefault(LEXICON, "");
    for (String fault : TriggerFile.faults(triggers)) {
      faults.add("%s: %s".formatted(paths(job).get(LEXICON), fault));
    }
    return new Lists(excluded, outlets, corrections, triggers);
  }

  /**
   * Reads them for a run, whose job {@link Checks} found without fault.
   *
   * @throws IOException if one of them was changed since and can't be read any more
   */
  static Lists read(Job job, Folder folder, Configuration hadoop) throws IOException {
    List<String> faults = new ArrayList<>();
    Lists lists = read(job.name(), job, folder, hadoop, faults);
    if (!faults.isEmpty()) {
      throw new IOException(String.join("\n", faults));
    }
    return lists;
  }
}
