package org.tieline.spark;

import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import scala.Function0;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Encoders for datasets of records: a component is a column of the same name and order. Spark's own
 * {@code Encoders.bean} finds no columns in a record.
 *
 * <p>Primitive components are columns that are never null; components may be strings, whole
 * numbers, doubles, booleans, dates, instants, byte arrays, records, and lists of these that hold
 * no nulls. Others are {@link Packed}.
 */
public final class Rows {
  private static final Map<Class<?>, AgnosticEncoder<?>> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, AgnosticEncoders.StringEncoder$.MODULE$),
          Map.entry(long.class, AgnosticEncoders.PrimitiveLongEncoder$.MODULE$),
          Map.entry(Long.class, AgnosticEncoders.BoxedLongEncoder$.MODULE$),
          Map.entry(int.class, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$),
          Map.entry(Integer.class, AgnosticEncoders.BoxedIntEncoder$.MODULE$),
          Map.entry(double.class, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$),
          Map.entry(Double.class, AgnosticEncoders.BoxedDoubleEncoder$.MODULE$),
          Map.entry(boolean.class, AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$),
          Map.entry(Boolean.class, AgnosticEncoders.BoxedBooleanEncoder$.MODULE$),
          Map.entry(byte[].class, AgnosticEncoders.BinaryEncoder$.MODULE$),
          Map.entry(LocalDate.class, new AgnosticEncoders.LocalDateEncoder(false)),
          Map.entry(Instant.class, new AgnosticEncoders.InstantEncoder(false)));

  private Rows() {}

  /**
   * The encoder of a public record.
   *
   * @throws IllegalArgumentException if a component's type has no column type
   */
  public static <R extends Record> Encoder<R> of(Class<R> type) {
    return product(type);
  }

  /** The columns that {@link #of} gives, with each column's meaning in its metadata. */
  public static StructType schema(Class<? extends Record> type) {
    return (StructType) product(type).dataType();
  }

  /** The columns of {@link #schema}, to select. */
  public static org.apache.spark.sql.Column[] columns(Class<? extends Record> type) {
    return named(schema(type).fieldNames());
  }

  /** The columns of these names. */
  static org.apache.spark.sql.Column[] named(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
  }

  private static <R> AgnosticEncoders.ProductEncoder<R> product(Class<R> type) {
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              encoder(component.getGenericType(), type, component),
              !component.getType().isPrimitive(),
              meaning(component),
              Option.empty(),
              Option.empty()));
    }
    Seq<AgnosticEncoders.EncoderField> columns = CollectionConverters.asScala(fields).toList();
    return new AgnosticEncoders.ProductEncoder<>(ClassTag.apply(type), columns, Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type, Class<?> owner, RecordComponent component) {
    Packed packed = component.getAnnotation(Packed.class);
    if (packed != null) {
      return packed(component.getType(), packed.value());
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(list.getActualTypeArguments()[0], owner, component);
      return new AgnosticEncoders.IterableEncoder<>(
          ClassTag.apply(List.class), element, false, false);
    }
    if (type instanceof Class<?> row && row.isRecord()) {
      return product(row);
    }
    AgnosticEncoder<?> simple = SIMPLE.get(type);
    if (simple == null) {
      throw new IllegalArgumentException(
          "No column type for %s.%s of type %s"
              .formatted(owner.getSimpleName(), component.getName(), type));
    }
    return simple;
  }

  /** How Spark calls a packing. */
  private record PackingCodec<T>(Packing<T> packing) implements Codec<T, byte[]> {
    @Override
    public byte[] encode(T component) {
      return packing.pack(component);
    }

    @Override
    public T decode(byte[] bytes) {
      return packing.unpack(bytes);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static AgnosticEncoder<?> packed(Class<?> type, Class<? extends Packing<?>> packing) {
    Function0<Codec> codec =
        (Function0<Codec> & Serializable)
            () -> {
              try {
                return new PackingCodec<>(packing.getConstructor().newInstance());
              } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(packing + " cannot be made", e);
              }
            };
    return new AgnosticEncoders.TransformingEncoder(
        ClassTag.apply(type), AgnosticEncoders.BinaryEncoder$.MODULE$, codec, false);
  }

  private static Metadata meaning(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    return column == null
        ? Metadata.empty()
        : new MetadataBuilder()
            .putString("comment", comment(column.value(), column.unit(), column.nullWhen()))
            .putBoolean(RowDigest.LEFT_OUT, column.ofTheRun())
            .build();
  }

  /** What a column's comment says; it travels in the schema of every Parquet file. */
  public static String comment(String meaning, String unit, String nullWhen) {
    return meaning
        + (unit.isEmpty() ? "" : " (" + unit + ")")
        + (nullWhen.isEmpty() ? "" : "; null: " + nullWhen);
  }
}
