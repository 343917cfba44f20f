package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;

@ExtendWith(SparkExtension.class)
class RecordsTest {
  private static final String LINE = "{\"id\": \"%s\", \"text\": \"%s\"}\n";

  private final SparkSession spark;
  @TempDir private Path folder;

  RecordsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void whatOneCoreDecodesIsDividedEvenlyAmongAllCoresAfterwards() throws IOException {
    Random random = new Random(3);
    byte[] text = new byte[9_000];
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("all.jsonl.gz")))) {
      for (int i = 0; i < 400; i++) {
        random.nextBytes(text);
        String words = Base64.getEncoder().encodeToString(text);
        packed.write(LINE.formatted("p" + i, words).getBytes(StandardCharsets.UTF_8));
      }
    }
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve(i + ".jsonl"), LINE.formatted("s" + i, "Troops met."));
    }

    Dataset<Parsed> records = Reading.records(spark, folder.toString(), "jsonl");

    List<Long> parts =
        records
            .filter("outcome = 'article' and article_id like 'p%'")
            .javaRDD()
            .mapPartitions(
                rows -> {
                  long count = 0;
                  for (; rows.hasNext(); rows.next()) {
                    count++;
                  }
                  return List.of(count).iterator();
                })
            .collect();
    assertThat(parts.stream().mapToLong(part -> part).sum()).isEqualTo(400);
    assertThat(parts)
        .filteredOn(part -> part > 0)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(part -> assertThat(part).isLessThanOrEqualTo(260));
  }
}
