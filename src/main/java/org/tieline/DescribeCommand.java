package org.tieline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.tieline.job.Folder;
import org.tieline.job.JobFaults;
import org.tieline.report.DataDictionary;
import org.tieline.report.Tables;
import org.tieline.spark.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the data dictionary. */
@Command(
    name = "describe",
    description = "The data dictionary: grain, key, columns, types, units, nulls.")
final class DescribeCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TABLE",
      description = "One table, such as ties/ties; all if not given.")
  private String table;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, markdown or ddl.")
  private String format;

  @Option(names = "--output", paramLabel = "URI", description = "Where the tables stand, for ddl.")
  private String output;

  @Override
  public Integer call() throws JobFaults, IOException {
    DataDictionary.Format form = form();
    Optional<String> location =
        form == DataDictionary.Format.DDL && output != null
            ? Optional.of(
                Publication.location(Folder.working().resolve(output), new Configuration()))
            : Optional.empty();
    System.out.print(DataDictionary.print(tables(), form, location));
    return 0;
  }

  private List<Tables.Description> tables() throws JobFaults {
    if (table == null) {
      return Tables.all();
    }
    return List.of(
        Tables.named(table)
            .orElseThrow(
                () ->
                    new JobFaults(
                        "There is no table '%s'; there are %s"
                            .formatted(
                                table,
                                Tables.all().stream()
                                    .map(Tables.Description::name)
                                    .collect(Collectors.joining(", "))))));
  }

  private DataDictionary.Format form() throws JobFaults {
    try {
      return DataDictionary.Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new JobFaults(
          "There is no format '%s'; there are text, json, markdown, ddl".formatted(format));
    }
  }
}
