package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * A row's values as text, nested fields under dotted paths, the scalars of a list joined by line
 * breaks. Bytes that are no UTF-8 are no text and are left out.
 */
final class ParquetValues {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private final Map<String, String> values = new HashMap<>();

  private ParquetValues() {}

  static Map<String, String> of(Group row) throws ContentException {
    ParquetValues values = new ParquetValues();
    values.add("", row);
    return values.values;
  }

  private void add(String path, Group group) throws ContentException {
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      Type fieldType = type.getType(field);
      // A list's inner levels (list.element, bag.array) say nothing a reader would name.
      boolean isListLevel = fieldType.isRepetition(Type.Repetition.REPEATED);
      String name = path.isEmpty() ? fieldType.getName() : path + "." + fieldType.getName();
      String own = isListLevel && !path.isEmpty() ? path : name;
      int count = group.getFieldRepetitionCount(field);
      for (int index = 0; index < count; index++) {
        if (!fieldType.isPrimitive()) {
          addGroup(own, group.getGroup(field, index), isListLevel, index);
        } else {
          put(own, scalar(group, field, index));
        }
      }
    }
  }

  private void addGroup(String path, Group inner, boolean isListLevel, int index)
      throws ContentException {
    GroupType type = inner.getType();
    boolean wraps = isListLevel && type.getFieldCount() == 1;
    if (!wraps) {
      add(isListLevel ? path + "." + index : path, inner);
    } else if (inner.getFieldRepetitionCount(0) > 0) {
      if (type.getType(0).isPrimitive()) {
        put(path, scalar(inner, 0, 0));
      } else {
        add(path + "." + index, inner.getGroup(0, 0));
      }
    }
  }

  private void put(String path, String value) throws ContentException {
    if (value != null) {
      values.merge(path, value, (before, next) -> before + "\n" + next);
    }
    if (values.size() > Limits.VALUES) {
      throw new ContentException("too long", "more than " + Limits.VALUES + " values in a row");
    }
  }

  private static String scalar(Group group, int field, int index) {
    LogicalTypeAnnotation logical = group.getType().getType(field).getLogicalTypeAnnotation();
    return switch (group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> Boolean.toString(group.getBoolean(field, index));
      case INT32 -> integer(logical, group.getInteger(field, index));
      case INT64 -> integer(logical, group.getLong(field, index));
      case FLOAT -> number(group.getFloat(field, index));
      case DOUBLE -> number(group.getDouble(field, index));
      case INT96 -> int96(NanoTime.fromBinary(group.getInt96(field, index)));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(logical, group.getBinary(field, index));
    };
  }

  /** Without an exponent: whole numbers with gaps come as such, moments among them. */
  private static String number(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(Double.toString(value)).toPlainString()
        : Double.toString(value);
  }

  private static String integer(LogicalTypeAnnotation logical, long value) {
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
      ChronoUnit unit =
          switch (timestamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      Instant instant = Instant.EPOCH.plus(value, unit);
      return timestamp.isAdjustedToUTC()
          ? instant.toString()
          : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
    return logical instanceof DecimalLogicalTypeAnnotation decimal
        ? BigDecimal.valueOf(value, decimal.getScale()).toPlainString()
        : Long.toString(value);
  }

  /** The timestamps of old writers; they are in UTC as Spark and Impala read them. */
  private static String int96(NanoTime time) {
    long day = time.getJulianDay() - JULIAN_DAY_OF_EPOCH;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(time.getTimeOfDayNanos()).toString();
  }

  private static String binary(LogicalTypeAnnotation logical, Binary value) {
    byte[] bytes = value.getBytes();
    if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
      return new BigDecimal(new BigInteger(bytes), decimal.getScale()).toPlainString();
    }
    if (logical instanceof UUIDLogicalTypeAnnotation) {
      ByteBuffer halves = ByteBuffer.wrap(bytes);
      return new UUID(halves.getLong(), halves.getLong()).toString();
    }
    return Utf8.firstInvalid(bytes, 0, bytes.length) < 0 ? new String(bytes, UTF_8) : null;
  }
}
