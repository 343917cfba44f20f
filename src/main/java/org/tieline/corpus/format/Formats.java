package org.tieline.corpus.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formats that there are.
 *
 * <pre>{@code
 * try (EntryReader entries = Formats.of("jsonl").orElseThrow().open(slice, opener)) {
 *   for (Entry entry = entries.next(); entry != null; entry = entries.next()) { ... }
 * }
 * }</pre>
 */
public final class Formats {
  private static final Format JSON = new JsonFormat(Limits.RECORD_BYTES);
  private static final Format CSV = new CsvFormat("csv", ',', Limits.RECORD_BYTES);

  private static final List<Format> OWN =
      List.of(
          new JsonlFormat(Limits.RECORD_BYTES),
          JSON,
          CSV,
          new CsvFormat("tsv", '\t', Limits.RECORD_BYTES),
          new ParquetFormat(),
          new TextFormat(),
          new HtmlFormat(),
          new WarcFormat(),
          new FeedFormat(),
          new GdeltGkgFormat(),
          new GdeltEventsFormat(),
          new NitfFormat(),
          new NewsmlFormat(),
          new NinjsFormat(JSON),
          new NewsapiFormat(JSON),
          new MediaCloudFormat(CSV),
          new ReutersFormat(),
          new AltoFormat());

  private static final List<Format> ALL =
      Stream.concat(OWN.stream(), PresetFormat.all().stream()).toList();

  private Formats() {}

  /** Every format, in the order in which a user reads of them. */
  public static List<Format> all() {
    return ALL;
  }

  /** The formats' names, in the same order. */
  public static List<String> names() {
    return ALL.stream().map(Format::name).toList();
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Format named(String name) {
    return of(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format '%s'; there are %s".formatted(name, names())));
  }

  /** The format of that name; empty if there is none. */
  public static Optional<Format> of(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /**
   * The first format whose extension a file bears, before that of its compression; empty if none.
   */
  public static Optional<Format> byExtension(String path) {
    String plain = Compression.withoutExtension(path).toLowerCase(Locale.ROOT);
    return OWN.stream()
        .filter(format -> format.extensions().stream().anyMatch(e -> plain.endsWith("." + e)))
        .findFirst();
  }

  /** The path without the extensions of compression and format: the id of a file's article. */
  public static String withoutExtensions(String path, Format format) {
    String plain = Compression.withoutExtension(path);
    String lower = plain.toLowerCase(Locale.ROOT);
    return format.extensions().stream()
        .filter(extension -> lower.endsWith("." + extension))
        .max(Comparator.comparingInt(String::length))
        .map(extension -> plain.substring(0, plain.length() - extension.length() - 1))
        .orElse(plain);
  }
}
