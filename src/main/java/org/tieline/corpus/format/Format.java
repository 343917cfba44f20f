package org.tieline.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file format that news comes in. Implementations are stateless. */
public interface Format {

  /** The word for it in the job file. */
  String name();

  /**
   * The file name extensions that go with it, without dot and compression: they are no part of ids.
   */
  List<String> extensions();

  /** Whether one uncompressed file can be read in several slices. */
  default boolean splittable() {
    return false;
  }

  /** Whether a file is one article, so that its path can serve as the id. */
  default boolean fileIsArticle() {
    return false;
  }

  /**
   * Which of a record's own names hold an article's fields (id, url, source, published, updated,
   * title, text, language), for formats that fix them. A job's {@code fields} go before.
   */
  default Map<String, String> fields() {
    return Map.of();
  }

  /**
   * Whether its records say under {@code day} which day their outlet counts as that of publication
   * (an ISO date), and under {@code date_method} how the date was found.
   */
  default boolean statesDays() {
    return false;
  }

  /**
   * Whether the language of its records is what markup states, which is often that of a template
   * and not of the text.
   */
  default boolean marksLanguage() {
    return false;
  }

  /** Whether its records carry titles and texts; without, a record needs neither. */
  default boolean hasText() {
    return true;
  }

  EntryReader open(Slice slice, Opener opener) throws IOException;
}
