package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tieline.SparkExtension;
import org.tieline.corpus.format.SharedCorpora;

/** Files as their publishers made them, in every format, through the reader that a job uses. */
@Tag("slow")
@ExtendWith(SparkExtension.class)
class RealSamplesTest {
  private final SparkSession spark;

  RealSamplesTest(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * @param share least share of the records that are articles or repeat one, in per cent
   * @param reasons the only ones for which any are refused, blanks between
   */
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "news-wikinews/articles.jsonl.gz, jsonl, 100, ''",
    "news-agnews-test/articles.jsonl.gz, jsonl, 100, ''",
    "news-event-clusters/articles.jsonl.gz, jsonl, 100, ''",
    "news-gnad-de/articles.jsonl.gz, jsonl, 100, ''",
    "news-thuc-titles-zh/articles.jsonl.gz, jsonl, 100, ''",
    "multilingual-wmt22/articles.jsonl.gz, jsonl, 99, empty",
    "pairs-semeval2022-similarity/articles.jsonl.gz, jsonl, 95, empty",
    "news-reuters21578/sgml, reuters21578, 100, ''",
    "html-dates/html/*.gz, html, 99, empty",
    "warc/*/*/*.gz, warc, 90, empty malformed",
    "warc/*/*/*arc, warc, 70, empty",
    "feeds-rss-atom/rome, feed, 90, empty malformed superseded",
    "feeds-rss-atom/feedparser/tests/*/*/*.xml, feed, 30, empty malformed superseded",
    "encodings-chardet/tests/*/*.xml, feed, 99, empty malformed date superseded",
    "encodings-chardet/tests/*/*.html, html, 100, ''",
    "encodings-chardet/tests/*/*.txt, text, 100, ''",
    "newswire-nitf-newsml-ninjs/superdesk/*nitf*.xml, nitf, 60, empty malformed other",
    "newswire-nitf-newsml-ninjs/superdesk/*newsml*.xml, newsml-g2, 70, empty malformed other",
    "newswire-nitf-newsml-ninjs/superdesk/tag*, newsml-g2, 50, other",
    "newswire-nitf-newsml-ninjs/superdesk/wordpress*.xml, feed, 80, date",
    "newswire-nitf-newsml-ninjs/superdesk/*.json, ninjs, 40, empty other",
    "newswire-nitf-newsml-ninjs/iptc-ninjs/examples, ninjs, 70, other",
    "newswire-nitf-newsml-ninjs/iptc-newsml-g2, newsml-g2, 10, empty malformed other",
    "newsapi-json/*.json, newsapi, 100, ''",
    "mediacloud-formats/cliff-samples/sample-docs/*.json, json, 100, ''",
    "mediacloud-formats/cliff-samples/sample-docs/csv, mediacloud, 0, empty",
    "mediacloud-formats/cliff-samples/sample-docs/*.txt, text, 100, ''",
    "gdelt/gkg.csv, gdelt-gkg, 100, ''",
    "gdelt/gkg1.csv, gdelt-gkg, 100, ''",
    "gdelt/events*.csv, gdelt-events, 100, ''",
    "gdelt/mentions.csv, gdelt-events, 0, malformed",
    "csv-edge/fakenews, csv, 100, ''",
    "csv-edge/csv-spectrum/csvs, csv, 0, empty",
    "csv-edge/commons-csv, csv, 0, empty malformed",
    "parquet-testing/bad_data, parquet, 0, empty malformed truncated",
    "json-testsuite/test_parsing, json, 0, empty malformed truncated",
    "ru-nerel/NEREL-v1.1/dev/*.txt, text, 100, ''"
  })
  void everyRecordIsAnArticleOrSaysWhyNot(String path, String format, int share, String reasons)
      throws IOException {
    String folder = path.substring(0, path.indexOf('/'));
    Path root = SharedCorpora.folder(folder).toAbsolutePath().normalize();

    Corpus corpus = Reading.of(spark, root + path.substring(folder.length()), format);

    List<InputRow> files = corpus.inputs().collectAsList();
    long records = files.stream().mapToLong(InputRow::records).sum();
    long articles = files.stream().mapToLong(InputRow::articles).sum();
    long repeats = files.stream().mapToLong(InputRow::repeats).sum();
    List<Reject> rejects = corpus.rejects().collectAsList();
    assertThat(records).isPositive().isEqualTo(articles + repeats + rejects.size());
    assertThat(corpus.articles().count()).isEqualTo(articles);
    assertThat(100 * (articles + repeats)).isGreaterThanOrEqualTo(share * records);
    assertThat(rejects)
        .allSatisfy(reject -> assertThat(List.of(reasons.split(" "))).contains(reject.reason()));
  }
}
