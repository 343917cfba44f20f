package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  @TempDir Path folder;

  @Test
  void aRowIsARecordWithItsValuesAsTextAndItsNestedOnesByPath() throws Exception {
    byte[] file =
        write(
            "SELECT 'a' id, DATE '2024-07-04' d, TIMESTAMP '2024-07-04 12:30:00' t,"
                + " TIMESTAMPTZ '2024-07-04 12:30:00+02' z, 1.50::DECIMAL(9,2) n, NULL::VARCHAR AS missing,"
                + " {'name': 'BelTA', 'country': 'BY'} AS source, ['One.', 'Two.'] AS paragraphs,"
                + " [{'k': 1}, {'k': 2}] AS pairs");
    List<Entry> entries = read("parquet", "x.parquet", file);
    assertThat(((Entry.Found) entries.get(0)).values())
        .containsEntry("id", "a")
        .containsEntry("d", "2024-07-04")
        .containsEntry("t", "2024-07-04T12:30")
        .containsEntry("z", "2024-07-04T10:30:00Z")
        .containsEntry("n", "1.50")
        .containsEntry("source.name", "BelTA")
        .containsEntry("paragraphs", "One.\nTwo.")
        .containsEntry("pairs.1.k", "2")
        .doesNotContainKey("missing");
  }

  @Test
  void aNumberIsWrittenWithoutAnExponent() throws Exception {
    byte[] file =
        write("SELECT 1720087200.0::DOUBLE AS seconds, 1e-9::DOUBLE AS small, 'nan'::DOUBLE AS n");
    assertThat(((Entry.Found) read("parquet", "x.parquet", file).get(0)).values())
        .containsEntry("seconds", "1720087200")
        .containsEntry("small", "0.0000000010")
        .containsEntry("n", "NaN");
  }

  @Test
  void anIdThatIsAUuidIsWrittenAsOne() throws Exception {
    byte[] file = write("SELECT '6f1c2b9e-03a4-4d5e-8f60-718293a4b5c6'::UUID AS id");
    assertThat(values(read("parquet", "x.parquet", file), "id"))
        .containsExactly("6f1c2b9e-03a4-4d5e-8f60-718293a4b5c6");
  }

  @Test
  void aSoundRowGroupThatMemoryDoesNotHoldIsNotCalledDamaged() throws Exception {
    byte[] file = write("SELECT i::VARCHAR id FROM range(100) r(i)");
    Opener withoutMemory =
        offset ->
            new FilterInputStream(
                new ByteArrayInputStream(file, (int) offset, file.length - (int) offset)) {
              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                if (offset < 10) {
                  throw new OutOfMemoryError("Java heap space");
                }
                return super.read(bytes, from, length);
              }
            };
    Slice slice = new Slice("x.parquet", 0, file.length, file.length);
    try (EntryReader reader = Formats.named("parquet").open(slice, withoutMemory)) {
      assertThatThrownBy(reader::next).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void everyRowOfEveryGroupIsRead() throws Exception {
    byte[] file = write("SELECT i::VARCHAR id, repeat('x', 100) t FROM range(10000) r(i)");
    List<Entry> entries = read("parquet", "x.parquet", file);
    assertThat(values(entries, "id")).hasSize(10_000).endsWith("9999");
    assertThat(entries.get(9_999).position()).isEqualTo(10_000);
  }

  @Test
  void aFileThatIsCutOrDamagedIsRefusedNotThrown() throws Exception {
    byte[] file = write("SELECT i::VARCHAR id, md5(i::VARCHAR) t FROM range(5000) r(i)");
    Random random = new Random(3);
    for (int i = 1; i < 20; i++) {
      byte[] cut = Arrays.copyOf(file, file.length * i / 20);
      assertThat(refused(read("parquet", "x.parquet", cut))).hasSize(1);
      byte[] damaged = file.clone();
      for (int k = 0; k < 50; k++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(read("parquet", "x.parquet", damaged)).isNotEmpty();
    }
    assertThat(refused(read("parquet", "x.parquet", new byte[0]))).hasSize(1);
  }

  @Test
  void publishedBadFilesAreRefusedAndGoodOnesRead() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Path path : SharedCorpora.files("parquet-testing/bad_data")) {
      String name = path.getFileName().toString();
      List<Entry> entries = read("parquet", name, Files.readAllBytes(path));
      assertThat(entries).as(name).isNotEmpty();
      if (name.endsWith(".parquet") && !refused(entries).isEmpty()) {
        refused.add(name);
      }
    }
    // Of the others the reader takes what is there for what was meant.
    assertThat(refused)
        .containsExactly(
            "ARROW-GH-41317.parquet",
            "ARROW-GH-41321.parquet",
            "ARROW-GH-47662.parquet",
            "ARROW-RS-GH-6229-DICTHEADER.parquet",
            "ARROW-RS-GH-6229-LEVELS.parquet",
            "PARQUET-1481.parquet");
    byte[] plain =
        Files.readAllBytes(
            SharedCorpora.folder("parquet-testing/data").resolve("alltypes_plain.parquet"));
    assertThat(values(read("parquet", "x", plain), "timestamp_col"))
        .hasSize(8)
        .startsWith("2009-03-01T00:00:00Z", "2009-03-01T00:01:00Z");
  }

  private byte[] write(String query) throws SQLException, IOException {
    Path path = folder.resolve("x.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "COPY (" + query + ") TO '" + path + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
    }
    return Files.readAllBytes(path);
  }
}
