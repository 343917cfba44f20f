package org.tieline.corpus;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One record of an input file as it was read, or the end of a slice. Flat, so that a look at the
 * keys alone does not touch the texts.
 *
 * @param file the file's {@link InputFile#index}
 * @param slice first byte of the slice that it was read in
 * @param position line or record, counted within the slice; for the end of a slice the count of all
 * @param outcome what became of it
 * @param content hash of title and text, by which repeats are known
 */
public record Parsed(
    int file,
    long slice,
    long position,
    String outcome,
    String article_id,
    String source,
    String url,
    String title,
    Instant published,
    Instant updated,
    LocalDate day,
    String date_method,
    String language,
    long words,
    String text,
    String content,
    String reason,
    String detail,
    String raw) {

  static final String ARTICLE = "article";
  static final String REJECT = "reject";
  static final String OUTSIDE = "outside";
  static final String REPEAT = "repeat";

  /** Not a record: says how many positions and, as {@code words}, records the slice held. */
  static final String END = "end";

  static Parsed reject(
      int file, long slice, long position, String reason, String detail, String raw) {
    return bare(file, slice, position, REJECT, 0, reason, detail, raw);
  }

  static Parsed end(int file, long slice, long positions, long records) {
    return bare(file, slice, positions, END, records, null, null, null);
  }

  private static Parsed bare(
      int file,
      long slice,
      long position,
      String outcome,
      long words,
      String reason,
      String detail,
      String raw) {
    return new Parsed(
        file, slice, position, outcome, null, null, null, null, null, null, null, null, null, words,
        null, null, reason, detail, raw);
  }
}
