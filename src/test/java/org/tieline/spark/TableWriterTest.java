package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.SparkExtension;

/** Tables as files: the rows alone decide what is written. */
@ExtendWith(SparkExtension.class)
public class TableWriterTest {
  private static final int FILE = 100;
  private static final int ROWS = 1042;

  /** A row of a table that is cut after few rows. */
  @Table(
      name = "tests/drills",
      grain = "drill",
      key = {"place", "rank"},
      rowsPerFile = FILE)
  public record Drill(
      @Column("where") String place,
      @Column("which") int rank,
      @Column("when") Instant time,
      @Column("day") LocalDate day,
      @Column(value = "share", nullWhen = "not known") Double share,
      @Column("ships") long ships) {}

  @TempDir private Path output;

  private static List<Drill> drills() {
    List<Drill> drills = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      drills.add(
          new Drill(
              // Code points, not locales, order the rows.
              new String[] {"Brest", "brest", "Übung", "zzz", ""}[i % 5],
              i,
              Instant.parse("2024-06-01T00:00:00.123456Z").plusSeconds(i),
              LocalDate.of(2024, 6, 1).plusDays(i % 61),
              i % 7 == 0 ? null : i / 7.0,
              i));
    }
    return drills;
  }

  private PublishedTable write(SparkSession spark, Dataset<Drill> rows, String run)
      throws IOException {
    Publication publication =
        Publication.begin(
            spark,
            output.toString(),
            run,
            List.of("tests"),
            TextRule.EVERYTHING,
            TableFormat.PARQUET);
    PublishedTable table = publication.write(rows, Drill.class);
    publication.file("run.json", new byte[0]);
    publication.commit(10);
    return table;
  }

  private static Dataset<Drill> dataset(SparkSession spark, int partitions, long seed) {
    List<Drill> drills = drills();
    Collections.shuffle(drills, new Random(seed));
    // As rows from a source whose size the plan does not tell.
    return spark
        .createDataset(drills, Rows.of(Drill.class))
        .repartition(partitions)
        .flatMap(
            (FlatMapFunction<Drill, Drill>) drill -> List.of(drill).iterator(),
            Rows.of(Drill.class));
  }

  private Path table(String run) {
    return output.resolve("runs").resolve(run).resolve("tests/drills");
  }

  /** Little input and much. */
  @ParameterizedTest
  @ValueSource(longs = {1, 1L << 40})
  void rowsAreSortedByKeyAndDividedIntoFilesOfAboutAsMany(long bytes, SparkSession spark)
      throws Exception {
    Sessions.fit(spark, bytes);
    PublishedTable written = write(spark, dataset(spark, 3, 1), "r1");

    assertThat(written.rows()).isEqualTo(ROWS);
    assertThat(written.files())
        .extracting(PublishedFile::name)
        .hasSize(11)
        .startsWith("part-00000.parquet", "part-00001.parquet")
        .endsWith("part-00010.parquet");
    assertThat(written.files()).allMatch(file -> file.rows() == 94 || file.rows() == 95);
    List<String> expected =
        drills().stream()
            .sorted(java.util.Comparator.comparing(Drill::place).thenComparingInt(Drill::rank))
            .map(drill -> drill.place() + " | " + drill.rank())
            .toList();
    List<String> read = new ArrayList<>();
    for (PublishedFile file : written.files()) {
      Path path = table("r1").resolve(file.name());
      assertThat(path).hasSize(file.bytes());
      read.addAll(Parquet.query("SELECT place, rank FROM %s", path));
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1L << 40})
  void rowsMadeFromGroupsAreThoseOfTheTableAndNoGroupIsCut(long bytes, SparkSession spark)
      throws Exception {
    Sessions.fit(spark, bytes);
    List<Ship> ships = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ships.add(new Ship("ship " + (i * 37) % 50, i));
    }
    Publication publication =
        Publication.begin(
            spark,
            output.toString(),
            "r1",
            List.of("tests"),
            TextRule.EVERYTHING,
            TableFormat.PARQUET);
    PublishedTable written =
        publication.write(
            new Expanded<>(
                spark.createDataset(ships, Rows.of(Ship.class)).repartition(3),
                List.of("name"),
                7,
                TableWriterTest::week,
                Drill.class));

    assertThat(written.files()).extracting(PublishedFile::rows).containsExactly(84L, 91L, 84L, 91L);
    List<String> expected =
        ships.stream()
            .sorted(java.util.Comparator.comparing(Ship::name))
            .flatMap(
                ship ->
                    java.util.stream.IntStream.range(0, 7)
                        .mapToObj(day -> ship.name() + " | " + day + " | " + ship.guns()))
            .toList();
    List<String> read = new ArrayList<>();
    for (PublishedFile file : written.files()) {
      read.addAll(
          Parquet.query("SELECT place, rank, ships FROM %s", table("r1").resolve(file.name())));
    }
    assertThat(read).isEqualTo(expected);
  }

  /** A store on which a file appears when it is closed. */
  public static class AtClose extends ObjectStore {
    @Override
    public String getScheme() {
      return "atclose";
    }

    @Override
    protected FSDataOutputStream begin(
        org.apache.hadoop.fs.Path path, boolean overwrite, Beginning itself) throws IOException {
      Path file = Path.of(path.toUri().getPath());
      Files.createDirectories(file.getParent());
      return new FSDataOutputStream(
          new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
              Files.write(file, toByteArray());
            }
          },
          null);
    }
  }

  @Test
  void anAttemptThatFailsLeavesTheFileOfAnotherWholeWhereNothingIsRenamed(SparkSession spark)
      throws Exception {
    ObjectStore.mount(spark.sparkContext().hadoopConfiguration(), "atclose", AtClose.class);
    writeAtClose(spark, TableWriterTest::week);
    byte[] finished = Files.readAllBytes(output.resolve("part-00000.parquet"));

    assertThatThrownBy(
            () ->
                writeAtClose(
                    spark,
                    ship -> {
                      if (ship.name().equals("b")) {
                        throw new IllegalStateException("torn off");
                      }
                      return week(ship);
                    }))
        .hasMessageContaining("torn off");

    assertThat(output.resolve("part-00000.parquet")).hasBinaryContent(finished);
  }

  @Test
  void anAttemptThatFailsLeavesNothingWhereFilesAreRenamed(SparkSession spark) {
    assertThatThrownBy(
            () ->
                write(
                    spark,
                    true,
                    "file:",
                    ship -> {
                      throw new IllegalStateException("torn off");
                    }))
        .hasMessageContaining("torn off");

    assertThat(output).isEmptyDirectory();
  }

  @Test
  void whatAttemptsThatWereKilledHaveLeftIsSweptAway(SparkSession spark) throws Exception {
    Files.writeString(output.resolve("_part-00000.parquet.4711"), "torn off");

    write(spark, true, "file:", TableWriterTest::week);

    try (java.util.stream.Stream<Path> files = Files.list(output)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".crc"))
          .containsExactly("part-00000.parquet");
    }
  }

  private void writeAtClose(SparkSession spark, FlatMapFunction<Ship, Drill> week)
      throws IOException {
    write(spark, false, "atclose:", week);
  }

  private void write(
      SparkSession spark, boolean renames, String scheme, FlatMapFunction<Ship, Drill> week)
      throws IOException {
    new TableWriter(spark, renames)
        .write(
            new Expanded<>(
                spark.createDataset(
                    List.of(new Ship("a", 1), new Ship("b", 2)), Rows.of(Ship.class)),
                List.of("name"),
                7,
                week,
                Drill.class),
            UnaryOperator.identity(),
            Rows.schema(Drill.class),
            Drill.class.getAnnotation(Table.class),
            new org.apache.hadoop.fs.Path(scheme + output));
  }

  /** What a week's drills are made from. */
  public record Ship(String name, int guns) {}

  private static java.util.Iterator<Drill> week(Ship ship) {
    LocalDate monday = LocalDate.of(2024, 6, 3);
    return java.util.stream.IntStream.range(0, 7)
        .mapToObj(
            day ->
                new Drill(ship.name(), day, Instant.EPOCH, monday.plusDays(day), null, ship.guns()))
        .iterator();
  }

  @Test
  void theSameRowsGiveTheSameBytesWhateverThePartitionsAndTheirOrder(SparkSession spark)
      throws Exception {
    PublishedTable one = write(spark, dataset(spark, 1, 1), "r1");
    PublishedTable three = write(spark, dataset(spark, 3, 2), "r3");
    PublishedTable seven = write(spark, dataset(spark, 7, 3), "r7");

    assertThat(three).isEqualTo(one);
    assertThat(seven).isEqualTo(one);
    for (PublishedFile file : one.files()) {
      assertThat(table("r3").resolve(file.name()))
          .hasSameBinaryContentAs(table("r1").resolve(file.name()));
      assertThat(table("r7").resolve(file.name()))
          .hasSameBinaryContentAs(table("r1").resolve(file.name()));
    }
  }

  @Test
  void rowsOfManyFilesAreMadeOnce(SparkSession spark) throws Exception {
    Sessions.fit(spark, 1L << 40);
    LongAccumulator made = spark.sparkContext().longAccumulator();
    Dataset<Drill> rows =
        dataset(spark, 3, 1)
            .map(
                (MapFunction<Drill, Drill>)
                    drill -> {
                      made.add(1);
                      return drill;
                    },
                Rows.of(Drill.class));

    write(spark, rows, "r1");

    assertThat(made.value()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, FILE, FILE + 1})
  void rowsThatFitOneFileAreOneFile(int rows, SparkSession spark) throws Exception {
    PublishedTable written =
        write(spark, dataset(spark, 3, 1).filter("rank < " + rows), "r" + rows);

    assertThat(written.files()).hasSize(rows <= FILE ? 1 : 2);
    assertThat(written.rows()).isEqualTo(rows);
  }

  @Test
  void aTableWithoutRowsIsWrittenWithItsColumns(SparkSession spark) throws Exception {
    PublishedTable empty = write(spark, spark.emptyDataset(Rows.of(Drill.class)), "r1");
    PublishedTable filtered = write(spark, dataset(spark, 3, 1).filter("rank < 0"), "r2");

    assertThat(empty.rows()).isZero();
    assertThat(empty.files()).extracting(PublishedFile::name).containsExactly("part-00000.parquet");
    assertThat(filtered).isEqualTo(empty);
    assertThat(describe("r1")).isEqualTo(describe("r2")).hasSize(6);
  }

  @Test
  void anotherReaderFindsTheColumnsTypes(SparkSession spark) throws Exception {
    write(spark, dataset(spark, 2, 1), "r1");

    assertThat(describe("r1"))
        .containsExactly(
            "place | VARCHAR",
            "rank | INTEGER",
            "time | TIMESTAMP WITH TIME ZONE",
            "day | DATE",
            "share | DOUBLE",
            "ships | BIGINT");
    assertThat(
            Parquet.query(
                "SELECT epoch_us(time), day, share IS NULL FROM %s WHERE rank = 0",
                table("r1").resolve("*.parquet")))
        .containsExactly("1717200000123456 | 2024-06-01 | true");
  }

  @Test
  void filesAreCompressedWithZstd(SparkSession spark) throws Exception {
    write(spark, dataset(spark, 2, 1), "r1");

    assertThat(
            Parquet.query(
                "SELECT DISTINCT compression FROM parquet_metadata(%s)",
                table("r1").resolve("*.parquet")))
        .containsExactly("ZSTD");
  }

  @Test
  void nothingButTheTablesFilesIsLeftInItsFolder(SparkSession spark) throws Exception {
    PublishedTable written = write(spark, dataset(spark, 3, 1), "r1");

    try (java.util.stream.Stream<Path> files = Files.list(table("r1"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".crc"))
          .containsExactlyInAnyOrderElementsOf(
              written.files().stream().map(PublishedFile::name).toList());
    }
  }

  private List<String> describe(String run) throws SQLException {
    return Parquet.query(
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM %s)",
        table(run).resolve("*.parquet"));
  }
}
