package org.tieline.job;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.tieline.corpus.ArticleRow;
import org.tieline.corpus.CorpusPlan;
import org.tieline.corpus.InputFiles;
import org.tieline.spark.Conditions;
import org.tieline.terms.Contrast;
import org.tieline.terms.TermsPlan;
import org.tieline.topics.Topics;
import org.tieline.topics.TopicsPlan;

/** Checks of a job against the world, before anything starts. */
public final class Checks {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[\\]{}]");

  private Checks() {}

  /**
   * Checks that the storages of all places are known, that the inputs match files, that the files
   * which the job names can be read and have no bad rows, and that its condition is one.
   *
   * @param file the job file's name, for messages
   * @throws JobFaults with every mistake
   */
  public static void check(String file, Job job, Folder folder, Configuration hadoop)
      throws JobFaults {
    List<String> faults = new ArrayList<>();
    Optional<URI> output = place(file + ": output", job.output(), folder, hadoop, faults);
    Optional<URI> store =
        output.isEmpty()
            ? Optional.empty()
            : job.store().flatMap(named -> place(file + ": store", named, folder, hadoop, faults));
    if (store.isPresent() && overlap(output.get(), store.get())) {
      faults.add(
          ("%s: store: '%s' is the output '%s', or one lies within the other;"
                  + " name a folder beside the output, or off")
              .formatted(file, job.store().get(), job.output()));
    }
    CorpusPlan corpus = job.corpus();
    InputFiles files =
        faults.isEmpty()
            ? folder.inputs(job, hadoop)
            : new InputFiles(folder.uri(), List.of(), hadoop);
    for (int i = 0; i < corpus.inputs().size(); i++) {
      String key = "%s: corpus.inputs[%d].path: ".formatted(file, i);
      String path = corpus.inputs().get(i).path();
      if (path.contains("**")) {
        faults.add(
            key + "'%s': ** is no wildcard; name the folder, all below it is read".formatted(path));
        continue;
      }
      try {
        Storage.require(new Path(folder.resolve(path)), hadoop);
        if (files.list(path, i, 0).isEmpty()) {
          faults.add(key + "'%s' matches no file under %s".formatted(path, folder.uri()));
        }
      } catch (IOException | IllegalArgumentException e) {
        faults.add(key + "'%s' can't be listed: %s".formatted(path, Messages.line(e)));
      }
    }
    Lists.read(file, job, folder, hadoop, faults);
    for (TermsPlan terms : job.terms().stream().toList()) {
      for (Contrast contrast : terms.contrasts()) {
        if (contrast.kind() == Contrast.Kind.WHERE) {
          Conditions.fault(contrast.values().get(0), ArticleRow.class)
              .ifPresent(
                  fault ->
                      faults.add(
                          "%s: reports.terms.contrasts, %s: %s"
                              .formatted(file, contrast.name(), fault)));
        }
      }
    }
    job.topics()
        .flatMap(TopicsPlan::from)
        .ifPresent(
            from -> {
              try {
                Storage.require(new Path(folder.resolve(from)), hadoop);
                Topics.requireSaved(folder.resolve(from), hadoop);
              } catch (IOException | IllegalArgumentException e) {
                faults.add("%s: reports.topics.from: %s".formatted(file, Messages.line(e)));
              }
            });
    corpus
        .where()
        .flatMap(where -> Conditions.fault(where, ArticleRow.class))
        .ifPresent(fault -> faults.add("%s: corpus.where: %s".formatted(file, fault)));
    if (!faults.isEmpty()) {
      throw new JobFaults(faults.stream().map(Messages::oneLine).collect(Collectors.joining("\n")));
    }
  }

  private static Optional<URI> place(
      String key, String named, Folder folder, Configuration hadoop, List<String> faults) {
    try {
      String place = folder.resolve(named);
      Storage.require(new Path(place), hadoop);
      if (WILDCARD.matcher(place).find()) {
        faults.add(
            "%s: '%s' is no place to write to: Spark reads *?[]{} as wildcards; choose a folder without"
                .formatted(key, place));
      }
      return Optional.of(new Path(place).toUri());
    } catch (IOException | IllegalArgumentException e) {
      faults.add("%s: '%s' is no place to write to: %s".formatted(key, named, Messages.line(e)));
      return Optional.empty();
    }
  }

  private static boolean overlap(URI one, URI other) {
    return !one.relativize(other).equals(other) || !other.relativize(one).equals(one);
  }
}
