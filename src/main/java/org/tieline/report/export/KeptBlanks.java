package org.tieline.report.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Copies a sheet with the word that blanks around a text are its own: else Excel drops them. */
final class KeptBlanks {
  private static final byte[] TEXT = "<is><t>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] KEPT =
      "<is><t xml:space=\"preserve\">".getBytes(StandardCharsets.UTF_8);

  private KeptBlanks() {}

  static void copy(InputStream sheet, OutputStream to) throws IOException {
    InputStream in = new BufferedInputStream(sheet);
    OutputStream out = new BufferedOutputStream(to);
    int matched = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != TEXT[matched]) {
        out.write(TEXT, 0, matched);
        matched = 0;
      }
      if (next == TEXT[matched]) {
        matched++;
      } else {
        out.write(next);
      }
      if (matched == TEXT.length) {
        out.write(KEPT);
        matched = 0;
      }
    }
    out.write(TEXT, 0, matched);
    out.flush();
  }
}
