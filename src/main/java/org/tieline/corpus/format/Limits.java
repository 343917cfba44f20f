package org.tieline.corpus.format;

/** How much of a file a reader holds or believes. */
final class Limits {
  /** The longest record, in bytes: about ten times the Bible. */
  static final int RECORD_BYTES = 64 << 20;

  /** The longest page or document that is taken apart as a tree, in bytes: a tree is many times. */
  static final int DOCUMENT_BYTES = 16 << 20;

  /** Values of one record; an article has tens. */
  static final int VALUES = 100_000;

  /** Bytes out for a byte in. News packs 3 to 10 times; deflate's most is 1,032. */
  static final int RATIO = 250;

  /** Below so many decoded bytes the ratio is not looked at: small files may well be repetitive. */
  static final long RATIO_FLOOR = 32L << 20;

  private Limits() {}
}
