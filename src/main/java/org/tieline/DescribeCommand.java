package org.tieline;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.tieline.job.Folder;
import org.tieline.job.JobFaults;
import org.tieline.job.Passwords;
import org.tieline.report.DataDictionary;
import org.tieline.report.Dialect;
import org.tieline.report.PublishedRun;
import org.tieline.report.Tables;
import org.tieline.spark.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = "duckdb, trino, athena or spark, for ddl; all if not given.")
  private String dialect;

  @Option(names = "--output", paramLabel = "URI", description = "Where the tables stand, for ddl.")
  private String output;

  @Mixin private SparkOptions sparkOptions;

  @Override
  public Integer call() throws JobFaults, IOException {
    if (output != null) {
      Passwords.refuse("--output", output);
    }
    DataDictionary.Format form = form();
    if (form != DataDictionary.Format.DDL || output == null) {
      System.out.print(DataDictionary.print(tables(), form, dialects(), Optional.empty()));
      return 0;
    }
    Configuration hadoop = sparkOptions.hadoop();
    String place = Folder.working().place("--output", output, hadoop);
    System.out.print(
        DataDictionary.print(
            made(tables(), PublishedRun.shown(place, hadoop)),
            form,
            dialects(),
            Optional.of(Publication.location(place, hadoop))));
    return 0;
  }

  /** The tables that a run has; before any run, all. */
  private List<Tables.Description> made(List<Tables.Description> tables, Optional<PublishedRun> run)
      throws JobFaults {
    List<Tables.Description> made =
        tables.stream()
            .filter(named -> run.map(shown -> shown.has(named.name())).orElse(true))
            .toList();
    if (made.isEmpty()) {
      throw new JobFaults("The run that %s shows has no table '%s'".formatted(output, table));
    }
    return made;
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
    return word(DataDictionary.Format.class, "format", format);
  }

  private List<Dialect> dialects() throws JobFaults {
    return dialect == null
        ? List.of(Dialect.values())
        : List.of(word(Dialect.class, "dialect", dialect));
  }

  private static <E extends Enum<E>> E word(Class<E> type, String kind, String given)
      throws JobFaults {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(given)) {
        return value;
      }
    }
    throw new JobFaults(
        "There is no %s '%s'; there are %s"
            .formatted(
                kind,
                given,
                Arrays.stream(type.getEnumConstants())
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));
  }
}
