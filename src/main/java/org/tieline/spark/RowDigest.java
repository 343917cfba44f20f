package org.tieline.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructType;

/**
 * SHA-256 over rows in order. Each value counts with a byte that tells null from present, numbers
 * as eight bytes big-endian, text as its length and UTF-8 bytes. Columns that tell of the run, such
 * as times, are left out.
 */
final class RowDigest {
  /** Marks the metadata of a column that tells of the run. */
  static final String LEFT_OUT = "of_the_run";

  private final MessageDigest digest = sha256();
  private final DataType[] types;
  private final boolean[] leftOut;

  /** Gathers what is to be digested: many small pieces cost more than their bytes. */
  private final ByteBuffer gathered = ByteBuffer.allocate(1 << 13);

  RowDigest(StructType schema) {
    types = new DataType[schema.length()];
    leftOut = new boolean[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = schema.apply(i).dataType();
      Metadata metadata = schema.apply(i).metadata();
      leftOut[i] = metadata.contains(LEFT_OUT) && metadata.getBoolean(LEFT_OUT);
    }
  }

  void add(InternalRow row) {
    for (int i = 0; i < types.length; i++) {
      if (leftOut[i]) {
        continue;
      }
      if (row.isNullAt(i)) {
        add((byte) 0);
      } else {
        add((byte) 1);
        add(row, i, types[i]);
      }
    }
  }

  private void add(InternalRow row, int i, DataType type) {
    if (type.equals(DataTypes.StringType)) {
      byte[] bytes = row.getUTF8String(i).getBytes();
      add((long) bytes.length);
      add(bytes);
    } else if (type.equals(DataTypes.LongType) || type.equals(DataTypes.TimestampType)) {
      add(row.getLong(i));
    } else if (type.equals(DataTypes.IntegerType) || type.equals(DataTypes.DateType)) {
      add((long) row.getInt(i));
    } else if (type.equals(DataTypes.DoubleType)) {
      add(Double.doubleToLongBits(row.getDouble(i)));
    } else if (type.equals(DataTypes.BooleanType)) {
      add(row.getBoolean(i) ? 1L : 0L);
    } else {
      throw new IllegalArgumentException("Tables have no columns of type " + type.simpleString());
    }
  }

  private void add(byte value) {
    make(Byte.BYTES);
    gathered.put(value);
  }

  private void add(long value) {
    make(Long.BYTES);
    gathered.putLong(value);
  }

  private void add(byte[] bytes) {
    if (bytes.length > gathered.capacity()) {
      flush();
      digest.update(bytes);
    } else {
      make(bytes.length);
      gathered.put(bytes);
    }
  }

  /** Makes room for so many bytes. */
  private void make(int bytes) {
    if (gathered.remaining() < bytes) {
      flush();
    }
  }

  private void flush() {
    digest.update(gathered.flip());
    gathered.clear();
  }

  String hex() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of a table from its files' digests in order. */
  static String ofFiles(List<String> digests) {
    byte[] all = String.join("\n", digests).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(sha256().digest(all));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
