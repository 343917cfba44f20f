package org.tieline.corpus;

import java.time.Instant;
import java.time.LocalDate;
import org.tieline.corpus.record.Given;

/**
 * One record of an input file as it was read, or the end of a slice. Flat, so that a look at the
 * keys alone does not touch the texts.
 *
 * @param file the file's {@link InputFile#index}
 * @param slice first byte of the slice that it was read in
 * @param position line or record, counted within the slice from 1; 0 for the end of a slice
 * @param outcome what became of it
 * @param given what the record says where its format has no text; else null
 * @param content hash of title and text, by which repeats are known
 * @param positions positions in the slice; only at its end
 * @param records records in the slice; only at its end
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
    Given given,
    String content,
    String reason,
    String detail,
    String raw,
    long positions,
    long records) {

  static final String ARTICLE = "article";
  static final String REJECT = "reject";
  static final String OUTSIDE = "outside";
  static final String REPEAT = "repeat";

  /** Not a record: says how many positions and records the slice held. */
  static final String END = "end";

  static Parsed reject(
      int file, long slice, long position, String reason, String detail, String raw) {
    return bare(file, slice, position, REJECT, reason, detail, raw, 0, 0);
  }

  /** Nothing of an article that is not of the corpus is kept. */
  static Parsed outside(int file, long slice, long position) {
    return bare(file, slice, position, OUTSIDE, null, null, null, 0, 0);
  }

  static Parsed end(int file, long slice, long positions, long records) {
    return bare(file, slice, 0, END, null, null, null, positions, records);
  }

  private static Parsed bare(
      int file,
      long slice,
      long position,
      String outcome,
      String reason,
      String detail,
      String raw,
      long positions,
      long records) {
    return new Parsed(
        file, slice, position, outcome, null, null, null, null, null, null, null, null, null, 0,
        null, null, null, reason, detail, raw, positions, records);
  }
}
