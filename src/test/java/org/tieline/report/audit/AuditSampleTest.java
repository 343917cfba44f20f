package org.tieline.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;
import org.tieline.report.PublishedRun;

/** What is drawn from twenty articles, each with a mention of Brest and an event. */
@ExtendWith(SparkExtension.class)
class AuditSampleTest {
  @TempDir private Path folder;
  private final ObjectNode record = new ObjectMapper().createObjectNode().put("run", "r1");

  @BeforeEach
  void publish(SparkSession spark) {
    table(
        spark,
        "corpus/articles",
        "concat('a', id) article_id, date'2024-07-08' day, 'Wire' source, null url, 'Drill' title");
    table(spark, "corpus/texts", "concat('a', id) article_id, concat(id, ' in Brest') text");
    table(
        spark,
        "entities/mentions",
        "concat('a', id) article_id, date'2024-07-08' day, 'place' type, 1 sentence, 3 start_char,"
            + " 8 end_char, 'brest' entity_id, 'Brest' surface, 'BLR' country, 'gazetteer' rule");
    table(
        spark, "entities/entities", "if(id = 0, 'brest', concat('e', id)) entity_id, 'Brest' name");
    table(
        spark,
        "ties/events",
        "concat('a', id) article_id, concat('v', id) event_id, 1 sentence, 3 start_char, 'AID' type, null mode, 'fact'"
            + " modality, 'sent' trigger, 'CHN' actor_country, null target_country, 'It sent.' text");
  }

  private void table(SparkSession spark, String name, String columns) {
    spark.sql("select %s from range(20)".formatted(columns)).write().parquet(folder + "/" + name);
    record.withObject("/tables").putObject(name);
  }

  private List<List<Object>> rows(SparkSession spark, long seed) {
    return new AuditSample(spark, new PublishedRun(folder.toString(), record), seed).rows(10);
  }

  @Test
  void aDrawnRowHasWhatAReaderJudgesItBy(SparkSession spark) {
    List<List<Object>> rows = rows(spark, 7);

    assertThat(rows).hasSize(10);
    assertThat(rows.subList(0, 5))
        .allSatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "r1", "event AID", "It sent.", "CHN -> ?: AID, fact, by \"sent\"", "Wire"));
    assertThat(rows.subList(5, 10))
        .allSatisfy(
            row -> {
              String number = row.get(2).toString().replaceFirst("a(\\d+)/1/3/brest", "$1");
              assertThat(row)
                  .contains("mention place", number + " in Brest", "\"Brest\" is place Brest, BLR");
            });
  }

  @Test
  void theSameSeedDrawsTheSameRowsAndAnotherOthers(SparkSession spark) {
    assertThat(rows(spark, 7)).isEqualTo(rows(spark, 7)).isNotEqualTo(rows(spark, 8));
  }

  @Test
  void withoutTextsTheSentenceIsLeftToTheReader(SparkSession spark) {
    record.withObject("/tables").remove("corpus/texts");

    assertThat(rows(spark, 7).subList(5, 10)).allMatch(row -> row.get(6) == null);
  }
}
