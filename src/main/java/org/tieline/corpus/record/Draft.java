package org.tieline.corpus.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An article as its record gives it, before repeats are told from it and a story is found for it.
 *
 * @param id the input's id; or the file's path where a file is an article; or a hash of source,
 *     url, published, title and text
 * @param url as given, or null
 * @param source the outlet as given; else the host of the url without www; else null
 * @param title as given, cleaned; null if blank
 * @param text as given, cleaned; null if blank
 * @param language ISO 639 code, two letters where there are; null if not given or not known
 * @param published when it came out; the day's first moment where only a day is given; or null
 * @param updated when it was last changed, or null
 * @param day the day of publication in the job's zone, of a web page as its outlet counts it; or
 *     null
 * @param date_method the rule that read the date: {@code field}, or what the format names; null
 *     without a date
 * @param content_hash 128-bit hash of title and text, in hex
 * @param given what the record says where its format has no text; else null
 */
public record Draft(
    String id,
    String url,
    String source,
    String title,
    String text,
    String language,
    Instant published,
    Instant updated,
    LocalDate day,
    String date_method,
    String content_hash,
    Given given) {

  public Draft {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(content_hash, "content_hash");
  }
}
