package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.SparkExtension;

/**
 * Records as rows: the encoders are built from Spark's inner classes, so every upgrade shows here.
 */
@ExtendWith(SparkExtension.class)
public class RowsTest {

  /** One component of each type that a column can have. */
  public record Everything(
      String text,
      long whole,
      Long wholeOrNull,
      int small,
      Integer smallOrNull,
      double measure,
      Double measureOrNull,
      boolean flag,
      Boolean flagOrNull,
      LocalDate day,
      Instant time,
      Place place,
      List<String> words,
      List<Place> places,
      List<Double> numbers) {}

  public record Place(@Column("its name") String name, Integer people) {}

  @SuppressWarnings("ArrayRecordComponent")
  public record Bytes(byte[] content) {}

  public record Parcel(String address, @Packed(PackedWords.class) List<String> words) {}

  /** A list of words as bytes. */
  public static final class PackedWords implements Packing<List<String>> {
    private static final long serialVersionUID = 1;

    @Override
    public byte[] pack(List<String> words) {
      return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> unpack(byte[] bytes) {
      return List.of(new String(bytes, StandardCharsets.UTF_8).split(" "));
    }
  }

  public record Unfit(String name, BigDecimal price) {}

  private static final Everything FULL =
      new Everything(
          "übung 🚢",
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          Integer.MIN_VALUE,
          7,
          0.1,
          -0.0,
          true,
          false,
          LocalDate.of(1582, 10, 4),
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          new Place("Minsk", 2_000_000),
          List.of("b", "", "a"),
          List.of(new Place("Brest", null), new Place(null, 1)),
          List.of(Double.MIN_VALUE));
  private static final Everything BARE =
      new Everything(
          null, 0, null, 0, null, 0, null, false, null, null, null, null, null, List.of(), null);

  /** Plans are interpreted where little is read, and compiled where much is. */
  @ParameterizedTest
  @ValueSource(strings = {"NO_CODEGEN", "CODEGEN_ONLY"})
  void rowsComeBackFromSparkAsTheyWentIn(String mode, SparkSession spark) {
    spark.conf().set("spark.sql.codegen.factoryMode", mode);
    Dataset<Everything> rows = spark.createDataset(List.of(FULL, BARE), Rows.of(Everything.class));

    assertThat(rows.repartition(2).collectAsList()).containsExactlyInAnyOrder(FULL, BARE);
    assertThat(rows.filter((FilterFunction<Everything>) row -> row.place() != null).collectAsList())
        .containsExactly(FULL);
  }

  @AfterEach
  void interpret(SparkSession spark) {
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }

  @Test
  void rowsComeBackFromParquetAsTheyWentIn(SparkSession spark, @TempDir Path folder) {
    String file = folder.resolve("rows").toString();
    spark.createDataset(List.of(FULL, BARE), Rows.of(Everything.class)).write().parquet(file);

    assertThat(spark.read().parquet(file).as(Rows.of(Everything.class)).collectAsList())
        .containsExactlyInAnyOrder(FULL, BARE);
  }

  @Test
  void bytesComeBackAsTheyWentIn(SparkSession spark) {
    assertThat(
            spark
                .createDataset(List.of(new Bytes(new byte[] {0, -1})), Rows.of(Bytes.class))
                .first()
                .content())
        .containsExactly(0, -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_CODEGEN", "CODEGEN_ONLY"})
  void aPackedComponentIsAColumnOfBytes(String mode, SparkSession spark) {
    spark.conf().set("spark.sql.codegen.factoryMode", mode);
    Parcel parcel = new Parcel("Brest", List.of("drill", "Крепость", "drill"));
    Dataset<Parcel> parcels = spark.createDataset(List.of(parcel), Rows.of(Parcel.class));

    assertThat(parcels.schema().apply("words").dataType()).isEqualTo(DataTypes.BinaryType);
    assertThat(parcels.filter((FilterFunction<Parcel>) row -> row.words().size() == 3).first())
        .isEqualTo(parcel);
  }

  @Test
  void aListHoldsNoNulls(SparkSession spark) {
    Everything row =
        new Everything(
            null,
            0,
            null,
            0,
            null,
            0,
            null,
            false,
            null,
            null,
            null,
            null,
            Arrays.asList("a", null),
            null,
            null);

    assertThatThrownBy(
            () -> spark.createDataset(List.of(row), Rows.of(Everything.class)).collectAsList())
        .hasMessageContaining("NOT_NULL_ASSERT_VIOLATION");
  }

  @Test
  void componentsAreColumnsInTheirOrder() {
    StructType schema = Rows.schema(Everything.class);

    assertThat(schema.fieldNames())
        .containsExactly(
            "text",
            "whole",
            "wholeOrNull",
            "small",
            "smallOrNull",
            "measure",
            "measureOrNull",
            "flag",
            "flagOrNull",
            "day",
            "time",
            "place",
            "words",
            "places",
            "numbers");
    assertThat(Arrays.stream(schema.fields()).limit(11).map(StructField::dataType))
        .containsExactly(
            DataTypes.StringType,
            DataTypes.LongType,
            DataTypes.LongType,
            DataTypes.IntegerType,
            DataTypes.IntegerType,
            DataTypes.DoubleType,
            DataTypes.DoubleType,
            DataTypes.BooleanType,
            DataTypes.BooleanType,
            DataTypes.DateType,
            DataTypes.TimestampType);
  }

  @Test
  void primitivesAreNeverNullAndAllElseCanBe() {
    assertThat(
            Arrays.stream(Rows.schema(Everything.class).fields())
                .filter(field -> !field.nullable())
                .map(StructField::name))
        .containsExactly("whole", "small", "measure", "flag");
  }

  @Test
  void aColumnCarriesItsMeaning() {
    assertThat(Rows.schema(Place.class).apply("name").getComment().get()).isEqualTo("its name");
    assertThat(Rows.schema(Place.class).apply("people").getComment().isEmpty()).isTrue();
  }

  @Test
  void aTypeWithoutAColumnTypeIsToldWithItsComponent() {
    assertThatThrownBy(() -> Rows.of(Unfit.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No column type for Unfit.price of type class java.math.BigDecimal");
  }
}
