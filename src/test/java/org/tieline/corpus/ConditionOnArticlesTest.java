package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;
import org.tieline.spark.Rows;

/** corpus.where over two files, of which one has an article without headline. */
@ExtendWith(SparkExtension.class)
class ConditionOnArticlesTest {
  private final SparkSession spark;
  @TempDir private Path folder;

  ConditionOnArticlesTest(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("wire.jsonl"),
        """
        {"id": "a", "title": "Drill", "text": "Troops met near Brest."}
        {"id": "b", "text": "Ministers met in Minsk."}
        """);
    Files.writeString(
        folder.resolve("daily.jsonl"),
        "{\"id\": \"c\", \"title\": \"Trade\", \"text\": \"Sold.\"}");
  }

  private List<Article> kept(String where) throws IOException {
    return Reading.where(spark, folder.toString(), "jsonl", where).articles().collectAsList();
  }

  @Test
  void everyPublishedColumnCanBeAskedFor() throws IOException {
    String all =
        Arrays.stream(Rows.schema(ArticleRow.class).fieldNames())
            .map(column -> "(%s is null or true)".formatted(column))
            .collect(Collectors.joining(" and "));

    assertThat(kept(all)).hasSize(3);
  }

  @Test
  void filesAreToldApartByTheirNames() throws IOException {
    assertThat(kept("input_file like '%wire%'"))
        .extracting(Article::article_id)
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anArticleWithoutHeadlineHasNoTitleAndStaysAsItWas() throws IOException {
    List<Article> kept = kept("title is null");

    assertThat(kept).extracting(Article::article_id).containsExactly("b");
    assertThat(kept).extracting(Article::title).containsExactly("");
  }
}
