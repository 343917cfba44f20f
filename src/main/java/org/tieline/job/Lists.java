package org.tieline.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.tieline.corpus.Outlet;
import org.tieline.corpus.OutletFile;
import org.tieline.entities.Corrections;
import org.tieline.entities.EntitiesPlan;
import org.tieline.entities.countries.Countries;
import org.tieline.spark.FileDigests;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.TiesPlan;
import org.tieline.ties.events.TriggerFile;

/**
 * The files that a job names beside its inputs, read.
 *
 * @param excluded ids and urls of articles never to publish
 * @param outlets what is known of outlets
 * @param corrections the dictionary of entities
 * @param stopWords words that are no terms, by language
 * @param triggers the text of the list of triggers of events; empty for none
 * @param digests SHA-256 of each file's text, by key
 */
record Lists(
    Set<String> excluded,
    List<Outlet> outlets,
    Corrections corrections,
    Map<String, Set<String>> stopWords,
    String triggers,
    Map<String, String> digests) {
  private static final String EXCLUDE = "corpus.exclude";
  private static final String OUTLETS = "corpus.outlets";
  private static final String DICTIONARY = "reports.entities.dictionary";
  private static final String STOP_WORDS = "reports.terms.stopwords.";
  private static final String LEXICON = "reports.ties.lexicon";

  /** The files' paths as the job file writes them, by key. */
  static Map<String, String> paths(Job job) {
    Map<String, String> paths = new LinkedHashMap<>();
    job.corpus().exclude().ifPresent(path -> paths.put(EXCLUDE, path));
    job.corpus().outlets().ifPresent(path -> paths.put(OUTLETS, path));
    job.entities().flatMap(EntitiesPlan::dictionary).ifPresent(path -> paths.put(DICTIONARY, path));
    job.terms()
        .map(TermsPlan::stopWords)
        .orElse(Map.of())
        .forEach((language, path) -> paths.put(STOP_WORDS + language, path));
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
    Set<String> excluded = Set.of();
    List<Outlet> outlets = List.of();
    Corrections corrections = Corrections.none();
    Map<String, Set<String>> stopWords = new TreeMap<>();
    String triggers = "";
    Map<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, String> entry : paths(job).entrySet()) {
      String key = entry.getKey();
      String path = entry.getValue();
      try {
        String text = folder.read(path, hadoop);
        digests.put(key, FileDigests.sha256(text));
        switch (key) {
          case EXCLUDE -> excluded = ExclusionList.parse(path, text, faults);
          case OUTLETS -> outlets = OutletFile.read(path, text, Countries.codes(), faults);
          case DICTIONARY -> corrections = Corrections.read(path, text, faults);
          case LEXICON -> {
            TriggerFile.faults(text).forEach(fault -> faults.add(path + ": " + fault));
            triggers = text;
          }
          default -> stopWords.put(key.substring(STOP_WORDS.length()), StopWordFile.parse(text));
        }
      } catch (IOException | IllegalArgumentException e) {
        faults.add("%s: %s: '%s' can't be read: %s".formatted(file, key, path, Messages.line(e)));
      }
    }
    return new Lists(excluded, outlets, corrections, stopWords, triggers, digests);
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
