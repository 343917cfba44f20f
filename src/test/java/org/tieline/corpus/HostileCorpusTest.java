package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.SparkExtension;
import org.tieline.corpus.record.Given.GivenName;

/** Folders of files that nobody checked. */
@ExtendWith(SparkExtension.class)
class HostileCorpusTest {
  private static final String LINE = "{\"id\": \"%s\", \"text\": \"Troops met near Brest, %s.\"}\n";

  private final SparkSession spark;
  @TempDir private Path folder;

  HostileCorpusTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void hiddenFilesAreReadAndListedLikeAnyOther() throws IOException {
    write(".hidden.jsonl", LINE.formatted("a", "one"));
    write("_started.jsonl", LINE.formatted("b", "two"));
    write("deeper/.more/c.jsonl", LINE.formatted("c", "three"));

    assertThat(read("jsonl", "").inputs().collectAsList())
        .extracting(InputRow::input_file, InputRow::articles)
        .containsExactlyInAnyOrder(
            tuple(folder + "/.hidden.jsonl", 1L),
            tuple(folder + "/_started.jsonl", 1L),
            tuple(folder + "/deeper/.more/c.jsonl", 1L));
  }

  @Test
  void aFileIsReadWhateverItsName() throws IOException {
    write("10:30 news.jsonl", LINE.formatted("a", "one"));
    write("100% #1 [b]?.jsonl", LINE.formatted("b", "two"));
    write("new\nline.jsonl", LINE.formatted("c", "three"));

    assertThat(ids(read("jsonl", ""))).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void whatTheJobItselfWritesIsNoInput() throws IOException {
    write("a.jsonl", LINE.formatted("a", "one"));
    write("reports/runs/b.jsonl", LINE.formatted("b", "two"));
    write("reports-2023/c.jsonl", LINE.formatted("c", "three"));

    assertThat(
            new InputFiles(
                    "file:/",
                    List.of("file:" + folder + "/reports"),
                    spark.sparkContext().hadoopConfiguration())
                .list(folder.toString(), 0, 0))
        .extracting(InputFile::path)
        .containsExactly("a.jsonl", "reports-2023/c.jsonl");
  }

  @Test
  void aLinkOutOfTheFolderIsRefusedAndListed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("s.jsonl"), LINE.formatted("secret", "x"));
    write("own.jsonl", LINE.formatted("own", "one"));
    Files.createSymbolicLink(folder.resolve("stolen.jsonl"), secret);
    Files.createSymbolicLink(folder.resolve("all"), elsewhere);

    Corpus corpus = read("jsonl", "");

    assertThat(ids(corpus)).containsExactly("own");
    assertThat(corpus.rejects().collectAsList())
        .extracting(Reject::input_file, Reject::reason)
        .containsExactlyInAnyOrder(
            tuple(folder + "/all", "link"), tuple(folder + "/stolen.jsonl", "link"));
    assertThat(corpus.rejects().collectAsList())
        .allSatisfy(reject -> assertThat(reject.detail()).contains(elsewhere.toString()));
  }

  @Test
  void aLinkOutOfAGlobsFolderIsRefusedToo(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("s.jsonl"), LINE.formatted("secret", "x"));
    write("own.jsonl", LINE.formatted("own", "one"));
    Files.createSymbolicLink(folder.resolve("stolen.jsonl"), secret);

    assertThat(ids(read("jsonl", "/*.jsonl"))).containsExactly("own");
  }

  @Test
  void aLinkWithinTheFolderIsReadAsTheFileThatItLeadsTo() throws IOException {
    write("2024/own.jsonl", LINE.formatted("own", "one"));
    Files.createSymbolicLink(folder.resolve("latest.jsonl"), folder.resolve("2024/own.jsonl"));

    assertThat(read("jsonl", "/latest.json*").inputs().collectAsList())
        .extracting(InputRow::input_file, InputRow::articles, InputRow::rejects)
        .containsExactly(tuple(folder + "/latest.jsonl", 1L, 0L));
    assertThat(read("jsonl", "").inputs().collectAsList())
        .extracting(InputRow::input_file, InputRow::articles, InputRow::repeats)
        .containsExactlyInAnyOrder(
            tuple(folder + "/2024/own.jsonl", 1L, 0L), tuple(folder + "/latest.jsonl", 0L, 1L));
  }

  @Test
  void aLinkToTheFolderItselfDoesNotGoOnForEver() throws IOException {
    write("own.jsonl", LINE.formatted("own", "one"));
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThat(ids(read("jsonl", ""))).containsExactly("own");
  }

  @Test
  void aLinkThatTheJobNamesIsRead(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("s.jsonl"), LINE.formatted("named", "x"));
    Files.createSymbolicLink(folder.resolve("latest.jsonl"), file);

    assertThat(ids(read("jsonl", "/latest.jsonl"))).containsExactly("named");
  }

  @Test
  void everyEncodingGivesTheSameArticle() throws IOException {
    String text = "Минск и Пекин провели совместные учения под Брестом, сообщило ведомство.";
    write("utf8.txt", text.getBytes(StandardCharsets.UTF_8));
    write("bom.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    write("utf16.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    write("windows.txt", text.getBytes(Charset.forName("windows-1251")));
    write("nul.txt", text.replace("учения", "уче\0ния").getBytes(StandardCharsets.UTF_8));

    assertThat(read("text", "").articles().collectAsList())
        .hasSize(5)
        .allSatisfy(article -> assertThat(article.text()).isEqualTo(text));
  }

  @Test
  void tenThousandMutatedRecordsAreAllAccountedFor() throws IOException {
    Random random = new Random(11);
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      byte[] line =
          ("{\"id\": \"%d\", \"published\": \"2024-07-%02d\", \"title\": \"T\", \"text\": \"Body\"}")
              .formatted(i % 9_000, 1 + i % 31)
              .getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(4); change > 0; change--) {
        byte mutated = (byte) random.nextInt(256);
        line[random.nextInt(line.length)] = mutated == '\n' || mutated == '\r' ? 0 : mutated;
      }
      lines.add(line);
    }
    try (var out = Files.newOutputStream(folder.resolve("mutated.jsonl"))) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }

    Corpus corpus = read("jsonl", "");
    InputRow row = corpus.inputs().collectAsList().get(0);

    assertThat(row.records()).isEqualTo(10_000);
    assertThat(row.articles() + row.rejects() + row.outside() + row.repeats()).isEqualTo(10_000);
    assertThat(corpus.articles().count()).isEqualTo(row.articles());
    assertThat(corpus.rejects().count()).isEqualTo(row.rejects());
    assertThat(corpus.rejects().select("position").distinct().count()).isEqualTo(row.rejects());
    assertThat(row.rejects()).isBetween(1_000L, 9_000L);
  }

  @Test
  void stringsThatBreakOtherToolsAreKeptToTheLetter() throws IOException {
    Path naughty = Path.of("../shared/corpora/strings-naughty/blns.json");
    assumeTrue(Files.exists(naughty));
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (JsonNode string : json.readTree(naughty.toFile())) {
      if (!string.asText().isBlank()) {
        ObjectNode record = json.createObjectNode().put("title", string.asText());
        record.put("id", "n" + expected.size()).put("text", "Text of " + string.asText());
        lines.append(json.writeValueAsString(record)).append('\n');
        expected.add(string.asText());
      }
    }
    write("naughty.jsonl", lines.toString());

    Corpus corpus = read("jsonl", "");

    assertThat(corpus.inputs().first().articles()).isEqualTo(expected.size());
    assertThat(corpus.articles().collectAsList())
        .extracting(Article::title)
        .filteredOn(title -> !expected.contains(title))
        .as("titles that changed")
        .isEmpty();
  }

  @Test
  void eventsThatOnePageTellsAreArticlesOfOneStory() throws IOException {
    List<Article> articles =
        events("20240704120000", "20240704120000", "20240704120000", "20240704120000");

    assertThat(articles)
        .extracting(Article::article_id, Article::story_id)
        .containsExactlyInAnyOrder(
            tuple("100", "100"), tuple("101", "100"), tuple("102", "100"), tuple("103", "103"));
    assertThat(articles.get(0).given().event().actor_country()).isEqualTo("BLR");
  }

  @Test
  void aPagesFirstEventHasTheNamesOfAll() throws IOException {
    List<Article> articles =
        events("20240704120000", "20240704120000", "20240704120000", "20240704120000");

    assertThat(articles)
        .extracting(
            Article::article_id,
            article -> article.given().names().stream().map(GivenName::country).toList())
        .containsExactlyInAnyOrder(
            tuple("100", List.of("BLR", "CHN", "USA", "FRA")),
            tuple("101", List.of("BLR", "USA")),
            tuple("102", List.of("BLR", "FRA")),
            tuple("103", List.of("BLR", "CHN")));
  }

  @Test
  void anEventWithoutDateLeadsNoPageThatTellsDatedOnes() throws IOException {
    assertThat(events("", "20240704120000", "20240704110000", ""))
        .extracting(Article::article_id, Article::story_id)
        .containsExactlyInAnyOrder(
            tuple("100", "102"), tuple("101", "102"), tuple("102", "102"), tuple("103", "103"));
  }

  /** Events numbered from 100 on, three from each page. */
  private List<Article> events(String... added) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < added.length; i++) {
      String[] cells = new String[61];
      Arrays.fill(cells, "");
      cells[0] = "10" + i;
      cells[1] = "20240704";
      cells[7] = "BLR";
      cells[17] = List.of("CHN", "USA", "FRA").get(i % 3);
      cells[26] = "057";
      cells[29] = "1";
      cells[59] = added[i];
      cells[60] = "https://e.com/" + i / 3;
      rows.append(String.join("\t", cells)).append('\n');
    }
    write("events.tsv", rows.toString());

    return Reading.of(spark, folder.toString(), "gdelt-events", Optional.of(Reading.DUPLICATES))
        .articles()
        .collectAsList();
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<String> ids(Corpus corpus) {
    return corpus.articles().collectAsList().stream().map(Article::article_id).toList();
  }

  private Corpus read(String format, String below) throws IOException {
    return Reading.of(spark, folder + below, format);
  }
}
