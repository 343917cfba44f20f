package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tieline.corpus.format.Entries.gzip;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
  private static final int RECORDS = 2_000;

  @ParameterizedTest
  @EnumSource(Compression.class)
  void packedFilesReadAsTheirContentWhateverTheirName(Compression compression) throws IOException {
    byte[] file = pack(compression, lines());
    for (String path : List.of("x.jsonl.gz", "x.jsonl.zst", "x.jsonl.bz2", "x.jsonl")) {
      assertThat(values(read("jsonl", path, file), "id")).as(path).hasSize(RECORDS);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Compression.class,
      names = {"NONE", "ZIP"},
      mode = EnumSource.Mode.EXCLUDE)
  void severalPackedPartsInARowAreOneFile(Compression compression) throws IOException {
    byte[] one = pack(compression, lines());
    byte[] file = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, file, one.length, one.length);
    assertThat(values(read("jsonl", "x", file), "id")).hasSize(2 * RECORDS);
  }

  @ParameterizedTest
  @EnumSource(value = Compression.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void aFileCutAnywhereGivesItsBeginningAndOneRefusal(Compression compression) throws IOException {
    byte[] file = pack(compression, lines());
    List<String> whole = values(read("jsonl", "x", file), "id");
    for (int cut = 1; cut <= 20; cut++) {
      byte[] part = Arrays.copyOf(file, file.length * cut / 21);
      List<Entry> entries = read("jsonl", "x." + extension(compression), part);
      List<String> found = values(entries, "id");
      assertThat(found).isEqualTo(whole.subList(0, found.size()));
      assertThat(refused(entries))
          .as("cut at %s", part.length)
          .singleElement()
          .satisfies(
              refused -> {
                assertThat(refused.reason()).isEqualTo("truncated");
                assertThat(refused.detail()).contains("at byte " + part.length);
              });
    }
    if (compression == Compression.GZIP) {
      List<Entry> half = read("jsonl", "x.gz", Arrays.copyOf(file, file.length / 2));
      assertThat(half).hasSizeGreaterThan(RECORDS / 3);
    }
  }

  @Test
  void aCutThatSparesTheLastRecordLosesNoRecord() {
    byte[] file = gzip("{\"id\":1}\n{\"id\":2}".getBytes(UTF_8));
    List<Entry> entries = read("jsonl", "x.gz", Arrays.copyOf(file, file.length - 4));
    assertThat(values(entries, "id")).containsExactly("1", "2");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("truncated");
  }

  @ParameterizedTest
  @EnumSource(value = Compression.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void flippedBitsAreNeverSilent(Compression compression) throws IOException {
    byte[] file = pack(compression, lines());
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] flipped = file.clone();
      int from = 16; // flags and names in the headers change nothing
      flipped[from + random.nextInt(file.length - from)] ^= (byte) (1 << random.nextInt(8));
      List<Entry> entries = read("jsonl", "x." + extension(compression), flipped);
      assertThat(refused(entries)).as("flip %s", i).isNotEmpty();
    }
  }

  @Test
  void whatFollowsAPackedFileIsAFaultUnlessItIsPadding() {
    byte[] packed = gzip("{\"id\":1}\n".getBytes(UTF_8));
    byte[] padded = Arrays.copyOf(packed, packed.length + 512);
    assertThat(refused(read("jsonl", "x.gz", padded))).isEmpty();
    padded[packed.length] = 'x';
    assertThat(refused(read("jsonl", "x.gz", padded)))
        .extracting(Entry.Refused::reason)
        .containsExactly("corrupt");
  }

  @Test
  void anEmptyFileWithThePackedNameIsTruncated() {
    assertThat(refused(read("jsonl", "x.gz", new byte[0])))
        .extracting(Entry.Refused::reason)
        .containsExactly("truncated");
    assertThat(read("jsonl", "x.jsonl", new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Compression.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void aBombIsRefusedBeforeItIsUnpacked(Compression compression) throws IOException {
    byte[] record = "{\"id\":\"first\"}\n".getBytes(UTF_8);
    byte[] content = Arrays.copyOf(record, 100 << 20);
    Arrays.fill(content, record.length, content.length, (byte) '\n');
    List<Entry> entries = read("jsonl", "x", pack(compression, content));
    assertThat(values(entries, "id")).containsExactly("first");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("bomb");
  }

  @Test
  void anArchiveOfOneFileIsThatFileWhateverFoldersAndMacsPutBesideIt() throws IOException {
    byte[] table = "id,title\n1,Talks in Minsk\n".getBytes(UTF_8);
    Map<String, byte[]> files = new TreeMap<>();
    files.put("__MACOSX/._a.csv", new byte[] {0, 5, 22, 7});
    files.put("a/", new byte[0]);
    files.put("a/новости.csv", table);
    assertThat(values(read("csv", "a.csv.zip", zip(files)), "title"))
        .containsExactly("Talks in Minsk");
  }

  @Test
  void anArchiveOfSeveralFilesSaysThatItIsToBeUnpacked() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.csv", "id,title\n1,Talks in Minsk\n".getBytes(UTF_8));
    files.put("b.csv", "id,title\n2,Talks in Brest\n".getBytes(UTF_8));
    List<Entry> entries = read("csv", "a.zip", zip(files));
    assertThat(values(entries, "title")).containsExactly("Talks in Minsk");
    assertThat(refused(entries))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo("archive");
              assertThat(refused.detail())
                  .isEqualTo("the zip archive holds more than a.csv, such as b.csv: unpack it");
            });
    assertThat(refused(read("csv", "a.zip", zip(Map.of()))))
        .extracting(Entry.Refused::detail)
        .containsExactly("the zip archive holds no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7z\u00bc\u00af\u0027\u001c 7z", "Rar!\u001a\u0007\u0000 rar"})
  void archivesThatOnlyOtherProgramsUnpackSaySo(String magicAndKind) {
    String[] parts = magicAndKind.split(" ");
    byte[] file = Arrays.copyOf(parts[0].getBytes(ISO_8859_1), 100);
    for (String format : List.of("csv", "jsonl", "text")) {
      assertThat(refused(read(format, "a", file)))
          .extracting(Entry.Refused::detail)
          .containsExactly("a %s archive: unpack it".formatted(parts[1]));
    }
  }

  @Test
  void aStorageFaultIsNoFaultOfTheFile() {
    byte[] file = gzip(lines());
    Opener failing =
        offset ->
            new InputStream() {
              private int position = (int) offset;

              @Override
              public int read() throws IOException {
                if (position == file.length / 2) {
                  throw new StorageException("connection lost", new IOException("reset"));
                }
                return file[position++] & 0xFF;
              }
            };
    assertThatThrownBy(
            () -> {
              Slice slice = new Slice("x.gz", 0, file.length, file.length);
              try (EntryReader reader = Formats.of("jsonl").orElseThrow().open(slice, failing)) {
                while (reader.next() != null) {
                  continue;
                }
              }
            })
        .isInstanceOf(StorageException.class)
        .hasMessage("connection lost");
  }

  private static byte[] lines() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < RECORDS; i++) {
      String text = Long.toString(random.nextLong(), 36);
      lines.append("{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, text));
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static String extension(Compression compression) {
    return switch (compression) {
      case NONE -> "";
      case GZIP -> "gz";
      case BZIP2 -> "bz2";
      case ZSTD -> "zst";
      case XZ -> "xz";
      case ZIP -> "zip";
    };
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static byte[] pack(Compression compression, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    switch (compression) {
      case NONE -> packed.write(content);
      case GZIP -> packed.write(gzip(content));
      case ZSTD -> {
        try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
          out.setChecksum(true);
          out.write(content);
        }
      }
      case XZ -> {
        try (XZCompressorOutputStream out = new XZCompressorOutputStream(packed)) {
          out.write(content);
        }
      }
      case ZIP -> packed.write(zip(Map.of("x.jsonl", content)));
      case BZIP2 -> {
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
          out.write(content);
        }
      }
    }
    return packed.toByteArray();
  }
}
