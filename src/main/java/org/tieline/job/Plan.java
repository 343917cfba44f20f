package org.tieline.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.tieline.corpus.CorpusPlan;
import org.tieline.corpus.InputFile;
import org.tieline.corpus.InputFiles;
import org.tieline.corpus.InputPlan;

/** What a job would do, in words. */
public final class Plan {
  private Plan() {}

  public static String of(Job job, Folder folder, Configuration hadoop) throws IOException {
    StringBuilder plan = new StringBuilder();
    plan.append("job      %s%n".formatted(job.name()));
    plan.append("output   %s%n".formatted(folder.resolve(job.output())));
    CorpusPlan corpus = job.corpus();
    InputFiles files = folder.inputs(job, hadoop);
    for (int i = 0; i < corpus.inputs().size(); i++) {
      InputPlan input = corpus.inputs().get(i);
      List<InputFile> found = files.list(input.path(), i, 0);
      long bytes = found.stream().mapToLong(InputFile::bytes).sum();
      plan.append(
          String.format(
              Locale.ROOT,
              "input    %s (%s): %,d files, %,d bytes%n",
              input.path(),
              input.format(),
              found.size(),
              bytes));
    }
    plan.append(
        "window   %s to %s, by %s in %s%n"
            .formatted(
                corpus.window().from() == null ? "the first article" : corpus.window().from(),
                corpus.window().to() == null ? "the last" : corpus.window().to(),
                corpus.period().name().toLowerCase(Locale.ROOT),
                corpus.zone()));
    if (!corpus.languages().isEmpty()) {
      plan.append("language %s%n".formatted(String.join(", ", corpus.languages())));
    }
    corpus.where().ifPresent(where -> plan.append("where    %s%n".formatted(where)));
    plan.append("reports  %s%n".formatted(String.join(", ", reports(job))));
    return plan.toString();
  }

  /** The reports that the job makes, in the order of their making. */
  static List<String> reports(Job job) {
    List<String> reports = new ArrayList<>(List.of("corpus"));
    if (job.entities().isPresent() || job.network().isPresent() || job.ties().isPresent()) {
      reports.add("entities");
    }
    job.network().ifPresent(plan -> reports.add("network"));
    job.ties().ifPresent(plan -> reports.add("ties"));
    job.terms().ifPresent(plan -> reports.add("terms"));
    job.topics().ifPresent(plan -> reports.add("topics"));
    return reports;
  }
}
