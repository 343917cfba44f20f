package org.tieline.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook without the time of its making, which would change its bytes each time, and
 * with the word that blanks around a text are its own, without which Excel drops them.
 */
final class Undated {
  private static final byte[] TEXT = "<is><t>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] KEPT =
      "<is><t xml:space=\"preserve\">".getBytes(StandardCharsets.UTF_8);

  /** The first day that a zip file can tell. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Undated() {}

  static void copy(Path file, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile from = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry undated = new ZipEntry(entry.getName());
        undated.setTimeLocal(FIRST);
        zip.putNextEntry(undated);
        if (entry.getName().equals("docProps/core.xml")) {
          String core =
              new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          zip.write(
              core.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                  .getBytes(StandardCharsets.UTF_8));
        } else if (entry.getName().startsWith("xl/worksheets/")) {
          KeptBlanks.copy(from.getInputStream(entry), zip);
        } else {
          from.getInputStream(entry).transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
