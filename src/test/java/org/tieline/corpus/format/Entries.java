package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads bytes as if they were a stored file. */
final class Entries {
  private Entries() {}

  static List<Entry> read(Format format, String path, byte[] file) {
    return read(format, new Slice(path, 0, file.length, file.length), file);
  }

  static List<Entry> read(String format, String path, byte[] file) {
    return read(Formats.of(format).orElseThrow(), path, file);
  }

  static List<Entry> read(String format, String content) {
    return read(format, "file." + format, content.getBytes(UTF_8));
  }

  static List<Entry> read(Format format, Slice slice, byte[] file) {
    List<Entry> entries = new ArrayList<>();
    try (EntryReader reader = format.open(slice, opener(file))) {
      for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
        entries.add(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static Opener opener(byte[] file) {
    return offset -> {
      int from = (int) Math.min(offset, file.length);
      return new ByteArrayInputStream(file, from, file.length - from);
    };
  }

  static List<String> values(List<Entry> entries, String name) {
    return entries.stream()
        .filter(Entry.Found.class::isInstance)
        .map(entry -> ((Entry.Found) entry).values().get(name))
        .toList();
  }

  static List<Entry.Refused> refused(List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Refused.class::isInstance)
        .map(Entry.Refused.class::cast)
        .toList();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
