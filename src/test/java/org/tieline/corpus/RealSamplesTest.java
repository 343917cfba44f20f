package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tieline.SparkExtension;
import org.tieline.corpus.format.SharedCorpora;

/** Files as their publishers made them, in every format, through the reader that a job uses. */
@ExtendWith(SparkExtension.class)
class RealSamplesTest {
  private final SparkSession spark;

  RealSamplesTest(SparkSession spark) {
    this.spark = spark;
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "news-wikinews/articles.jsonl.gz, jsonl, 136, 0",
    "news-agnews-test/articles.jsonl.gz, jsonl, 136, 0",
    "news-event-clusters/articles.jsonl.gz, jsonl, 136, 0",
    "news-gnad-de/articles.jsonl.gz, jsonl, 136, 0",
    "news-thuc-titles-zh/articles.jsonl.gz, jsonl, 136, 0",
    "multilingual-wmt22/articles.jsonl.gz, jsonl, 136, 0",
    "pairs-semeval2022-similarity/articles.jsonl.gz, jsonl, 136, 0",
    "news-reuters21578/articles.jsonl.gz, jsonl, 136, 0",
    "news-reuters21578/sgml, reuters21578, 11000, 0",
    "html-aeb/html, html, 111, 0",
    "html-dates/html, html, 111, 0",
    "warc/*/*, warc, 111, 0",
    "warc/*/*/*, warc, 111, 0",
    "warc/*/*/*/*, warc, 111, 0",
    "feeds-rss-atom/rome, feed, 111, 0",
    "feeds-rss-atom/feedparser/tests/wellformed, feed, 111, 0",
    "feeds-rss-atom/feedparser/tests/illformed, feed, 111, 0",
    "feeds-rss-atom/feedparser/tests/encoding, feed, 111, 0",
    "feeds-rss-atom/feedparser/tests/entities, feed, 111, 0",
    "encodings-chardet/tests/*/*.xml, feed, 111, 0",
    "encodings-chardet/tests/*/*.html, html, 111, 0",
    "encodings-chardet/tests/*/*.txt, text, 111, 0",
    "newswire-nitf-newsml-ninjs/superdesk/*.xml, nitf, 111, 0",
    "newswire-nitf-newsml-ninjs/superdesk/*.xml, newsml-g2, 111, 0",
    "newswire-nitf-newsml-ninjs/superdesk/wordpress*.xml, feed, 111, 0",
    "newswire-nitf-newsml-ninjs/superdesk/tag*, newsml-g2, 111, 0",
    "newswire-nitf-newsml-ninjs/superdesk/*.json, ninjs, 111, 0",
    "newswire-nitf-newsml-ninjs/iptc-newsml-g2, newsml-g2, 111, 0",
    "newswire-nitf-newsml-ninjs/iptc-ninjs/examples, ninjs, 111, 0",
    "newsapi-json/*.json, newsapi, 111, 0",
    "mediacloud-formats/cliff-samples/sample-docs/csv, mediacloud, 111, 0",
    "mediacloud-formats/cliff-samples/sample-docs/*.json, json, 111, 0",
    "mediacloud-formats/cliff-samples/sample-docs/*.txt, text, 111, 0",
    "gdelt/gkg*.csv, gdelt-gkg, 111, 0",
    "gdelt/events*.csv, gdelt-events, 111, 0",
    "gdelt/mentions.csv, gdelt-events, 111, 0",
    "csv-edge/fakenews, csv, 111, 0",
    "csv-edge/csv-spectrum/csvs, csv, 111, 0",
    "csv-edge/commons-csv, csv, 111, 0",
    "parquet-testing/data/*.parquet, parquet, 111, 0",
    "parquet-testing/bad_data, parquet, 111, 0",
    "json-testsuite/test_parsing, json, 111, 0",
    "strings-naughty/blns.txt, text, 111, 0",
    "ru-nerel/NEREL-v1.1/*/*.txt, text, 111, 0",
    "ru-factrueval/devset/*.txt, text, 111, 0"
  })
  void everyRecordIsAnArticleOrIsSaidNotToBe(
      String path, String format, long articles, long rejects) throws IOException {
    String folder = path.substring(0, path.indexOf('/'));
    Path root = SharedCorpora.folder(folder).toAbsolutePath().normalize();

    Corpus corpus = Reading.of(spark, root + path.substring(folder.length()), format);

    List<InputRow> rows = corpus.inputs().collectAsList();
    long a = corpus.articles().count();
    long r = corpus.rejects().count();
    System.out.println("SAMPLE " + path + ", " + format + ", " + a + ", " + r + " files " + rows.size()
      + " repeats " + rows.stream().mapToLong(InputRow::repeats).sum() + " records " + rows.stream().mapToLong(InputRow::records).sum());
    corpus.rejects().groupBy("reason").count().collectAsList().forEach(x -> System.out.println("   " + x));
    corpus.rejects().select("input_file", "position", "reason", "detail").limit(25).collectAsList().forEach(x -> System.out.println("      " + x.toString().replaceAll("/work[^,]*/", "")));
    long records =
        rows.stream()
            .mapToLong(row -> row.articles() + row.rejects() + row.outside() + row.repeats())
            .sum();
    assertThat(rows).allSatisfy(row -> assertThat(row.records()).isPositive());
    assertThat(records).isEqualTo(rows.stream().mapToLong(InputRow::records).sum());
  }
}
