package org.tieline.corpus.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tieline.corpus.format.Entry;
import org.tieline.corpus.format.Format;
import org.tieline.corpus.format.Formats;
import org.tieline.corpus.format.date.DateException;
import org.tieline.corpus.format.date.DateOrder;
import org.tieline.corpus.format.date.Dates;

/** Makes records of one input articles. Immutable and free to share. */
public final class Drafting {
  /** The fields of an article that a record can give. */
  public static final List<String> FIELDS =
      List.of("id", "url", "source", "published", "updated", "title", "text", "language");

  /** Under these names formats that find dates themselves say how, and which day is meant. */
  private static final String DATE_METHOD = "date_method";

  private static final String DAY = "day";

  /** From so many characters on the language of a text is told nearly without fault. */
  private static final int TELLING = 400;

  /** Fields of a record that a message names. */
  private static final int NAMED = 8;

  private static final Pattern FIELD_NAME = Pattern.compile("\\S{1,40}");

  /** What stands for the host in addresses, those included that no standard allows. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{Alpha}][\\p{Alnum}+.-]*://(?:[^/?#@]*@)?(\\[[^/?#]*]|[^/?#:]+)");

  private final Format format;
  private final Map<String, String> names;
  private final String idPrefix;
  private final Dates dates;
  private final ZoneId zone;

  /**
   * @param fields an article's field -> the record's own name for it; fields not listed go by the
   *     format's names, else by their own
   * @param idPrefix goes before every id; empty for none
   * @param zone reads dates without a zone, and decides an article's day
   */
  public Drafting(Format format, Map<String, String> fields, String idPrefix, ZoneId zone) {
    this.format = format;
    this.names = new HashMap<>(format.fields());
    this.names.putAll(fields);
    this.idPrefix = idPrefix;
    this.dates = new Dates(zone);
    this.zone = zone;
  }

  /**
   * Makes a record an article, or says why it is none.
   *
   * @param path the file's name below the glob's fixed part
   */
  public Outcome draft(String path, Entry.Found entry) {
    Map<String, String> values = entry.values();
    String title = Cleaning.clean(value(values, "title"));
    String text = Cleaning.clean(value(values, "text"));
    if (title == null && text == null && format.hasText()) {
      return new Outcome.Rejected("empty", withoutText(values));
    }
    boolean dayFirst = isDayFirst(values);
    Instant published;
    try {
      published = dates.read(value(values, "published"), dayFirst);
    } catch (DateException e) {
      return new Outcome.Rejected("date", e.getMessage());
    }
    String url = line(value(values, "url"));
    String given = line(value(values, "source"));
    String source = given == null ? host(url) : given;
    String id = given(path, values);
    if (id == null) {
      id = Hash.of(source, url, published == null ? null : published.toString(), title, text);
    }
    String method = format.statesDays() ? values.getOrDefault(DATE_METHOD, "field") : "field";
    return new Outcome.Accepted(
        new Draft(
            idPrefix + id,
            url,
            source,
            title,
            text,
            language(values, text),
            published,
            updated(values, dayFirst),
            day(published, values.get(DAY)),
            published == null ? null : method,
            format.hasText() ? Hash.of(title, text) : Hash.of(entry.raw()),
            format.hasText() ? null : Given.of(values)));
  }

  /** The language as stated; of marked-up text that is long enough to tell, the text's own. */
  private String language(Map<String, String> values, String text) {
    String stated = Languages.code(value(values, "language"));
    boolean isBelieved = !format.marksLanguage() || text == null || text.length() < TELLING;
    if (stated == null || isBelieved) {
      return stated;
    }
    String detected = org.tieline.text.Languages.detect(text);
    return detected.equals("und") ? stated : detected;
  }

  /** When it was last changed; null where that is no date, such as "5 minutes ago". */
  private Instant updated(Map<String, String> values, boolean dayFirst) {
    try {
      return dates.read(value(values, "updated"), dayFirst);
    } catch (DateException e) {
      // It only tells which of two versions is the later; where they stand tells that as well.
      return null;
    }
  }

  private boolean isDayFirst(Map<String, String> values) {
    String language = value(values, "language");
    return DateOrder.isDayFirst(
        Languages.code(language) == null ? null : language, line(value(values, "url")));
  }

  /** What a record goes by, whatever else is wrong with it: its id, as published, and its url. */
  public List<String> names(String path, Entry.Found entry) {
    String id = given(path, entry.values());
    return Stream.of(id == null ? null : idPrefix + id, line(value(entry.values(), "url")))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The id that the record or its file's name gives; null for none. */
  private String given(String path, Map<String, String> values) {
    String id = line(value(values, "id"));
    return id == null && format.fileIsArticle() ? Formats.withoutExtensions(path, format) : id;
  }

  /** The day that the outlet itself counts, where its format says so; else the job's. */
  private LocalDate day(Instant published, String stated) {
    if (published == null) {
      return null;
    }
    return stated != null && format.statesDays()
        ? LocalDate.parse(stated)
        : LocalDate.ofInstant(published, zone);
  }

  /**
   * Names the fields that hold something, for a job file that names the wrong ones. Where a table
   * has no head, its first article stands for one: what is no name is not told.
   */
  private String withoutText(Map<String, String> values) {
    String others =
        values.keySet().stream()
            .filter(
                name ->
                    FIELD_NAME.matcher(name).matches() && Cleaning.clean(values.get(name)) != null)
            .sorted()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? "neither title nor text"
        : "nothing under '%s' or '%s', but under %s; where these hold the article, fields: or format: says so"
            .formatted(
                names.getOrDefault("title", "title"), names.getOrDefault("text", "text"), others);
  }

  private String value(Map<String, String> values, String field) {
    return values.get(names.getOrDefault(field, field));
  }

  /** A value that is a word or a line: without blanks around it; null if nothing is left. */
  private static String line(String value) {
    String clean = Cleaning.clean(value);
    return clean == null ? null : clean.strip();
  }

  private static String host(String url) {
    Matcher address = ADDRESS.matcher(url == null ? "" : url);
    return address.lookingAt()
        ? address.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")
        : null;
  }
}
