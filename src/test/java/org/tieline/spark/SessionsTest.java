package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.ref.WeakReference;
import org.apache.spark.SparkEnv;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import scala.reflect.ClassTag;

@ExtendWith(SparkExtension.class)
class SessionsTest {
  @Test
  void whatIsWrittenToDiskIsNotHeldInMemory(SparkSession spark) {
    SerializationStream stream =
        SparkEnv.get().serializer().newInstance().serializeStream(OutputStream.nullOutputStream());
    WeakReference<byte[]> first = write(stream);
    write(stream);

    System.gc();

    assertThat(first.get()).isNull();
    stream.close();
  }

  private static WeakReference<byte[]> write(SerializationStream stream) {
    byte[] batch = new byte[1 << 20];
    stream.writeObject(batch, ClassTag.apply(byte[].class));
    return new WeakReference<>(batch);
  }
}
