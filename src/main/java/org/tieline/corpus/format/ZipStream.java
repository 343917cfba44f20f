package org.tieline.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The one file in a zip archive, as GDELT and many who share a table pack it. Archives of several
 * files are faults behind the first: where it ends, another article or table begins.
 */
final class ZipStream extends BlockStream {
  private final ZipInputStream archive;
  private String file;
  private boolean ended;

  ZipStream(InputStream in) {
    // Names that are not marked as UTF-8 may be in any encoding, and are read for messages only.
    this.archive = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (file == null) {
      file = nextFile();
      if (file == null) {
        throw new ContentException("malformed", "the zip archive holds no file");
      }
    }
    int count = ended ? -1 : archive.read(target, offset, length);
    if (count < 0 && !ended) {
      ended = true;
      String other = nextFile();
      if (other != null) {
        String detail = "the zip archive holds more than %s, such as %s: unpack it";
        throw new ContentException("archive", detail.formatted(file, other));
      }
    }
    return count;
  }

  /** Folders are no files, nor is what a Mac tells of a file in another beside it. */
  private String nextFile() throws IOException {
    ZipEntry entry = archive.getNextEntry();
    while (entry != null && (entry.isDirectory() || entry.getName().startsWith("__MACOSX/"))) {
      entry = archive.getNextEntry();
    }
    return entry == null ? null : entry.getName();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
