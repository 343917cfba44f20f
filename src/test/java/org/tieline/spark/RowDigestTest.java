package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

class RowDigestTest {
  private static final StructType TEXTS =
      new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

  @Test
  void theFormIsSha256OverPresenceLengthAndBytes() throws Exception {
    StructType schema =
        new StructType()
            .add("text", DataTypes.StringType)
            .add("whole", DataTypes.LongType)
            .add("none", DataTypes.DoubleType);
    RowDigest digest = new RowDigest(schema);
    digest.add(row(UTF8String.fromString("né"), 258L, null));

    byte[] bytes =
        HexFormat.of()
            .parseHex("01" + "0000000000000003" + "6ec3a9" + "01" + "0000000000000102" + "00");
    assertThat(digest.hex())
        .isEqualTo(
            HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  @Test
  void valuesThatMoveBetweenColumnsOrRowsChangeTheDigest() {
    assertThat(
            List.of(
                texts("ab", ""),
                texts("a", "b"),
                texts("", "ab"),
                texts(null, "ab"),
                texts("ab", null),
                texts("ab", "", "", ""),
                texts("", "", "ab", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void noRowsHaveTheDigestOfNothing() {
    assertThat(new RowDigest(TEXTS).hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aTablesDigestDependsOnTheOrderOfItsFiles() {
    assertThat(RowDigest.ofFiles(List.of("a", "b")))
        .isNotEqualTo(RowDigest.ofFiles(List.of("b", "a")))
        .hasSize(64);
  }

  @Test
  void aTypeThatTablesDoNotHaveIsRefused() {
    RowDigest digest = new RowDigest(new StructType().add("b", DataTypes.BinaryType));

    assertThatThrownBy(() -> digest.add(row(new Object[] {new byte[1]})))
        .hasMessage("Tables have no columns of type binary");
  }

  private static String texts(String... values) {
    RowDigest digest = new RowDigest(TEXTS);
    for (int i = 0; i < values.length; i += 2) {
      digest.add(row(text(values[i]), text(values[i + 1])));
    }
    return digest.hex();
  }

  private static UTF8String text(String value) {
    return value == null ? null : UTF8String.fromBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  private static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }
}
