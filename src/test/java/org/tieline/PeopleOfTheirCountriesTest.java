package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.job.Folder;
import org.tieline.job.Job;
import org.tieline.job.JobFile;

/** What one article tells of a person, another counts by. */
@ExtendWith(SparkExtension.class)
class PeopleOfTheirCountriesTest {

  private static final String JOB =
      """
      output: unused
      corpus:
        inputs:
          - path: news.jsonl
            format: jsonl
      reports:
        entities: {}
      """;

  private static final List<String> ARTICLES =
      List.of(
          article(1, "en", "Belarusian President Anton Karpovich opened a factory on Monday."),
          article(2, "en", "On Tuesday Anton Karpovich received a Chinese delegation at home."),
          article(3, "en", "Karpovich thanked Poland for nothing, a newspaper wrote on Wednesday."),
          article(4, "en", "Volodymyr Zelensky flew to Warsaw on Thursday for a day of talks."),
          article(5, "en", "A new bridge opens, and Volodymyr Zelenskyy comes to see it."),
          article(6, "ru", "Владимир Зеленский заявил, что мост нужен и что его скоро построят."));

  private static String article(int day, String language, String text) {
    return "{\"id\": \"%d\", \"published\": \"2024-07-0%d\", \"language\": \"%s\", \"text\": \"%s\"}"
        .formatted(day, day, language, text);
  }

  @Test
  void aCountryToldInOneArticleCountsWhereOthersNameThePerson(
      SparkSession spark, @TempDir Path folder) throws Exception {
    Files.write(folder.resolve("news.jsonl"), ARTICLES);
    Job job = JobFile.read("job.yaml", JOB, Map.of("output", folder.resolve("out").toString()));
    QuietRun.of(spark, job, JOB, new Folder(folder.toUri().toString()));

    try (Reports reports = new Reports(folder.resolve("out").toString())) {
      assertThat(
              reports.rows(
                  "select entity_id, role, country, article_id, sentence from {entities/affiliations}"))
          .containsExactly("person:anton-karpovich president BLR 1 1");
      // The second article names no Belarus, the third gives a surname only.
      assertThat(
              reports.rows(
                  "select article_id, surface, rule, country from {entities/mentions}"
                      + " where entity_id = 'person:anton-karpovich' order by article_id"))
          .containsExactly(
              "1 Anton Karpovich full BLR",
              "2 Anton Karpovich full-office BLR",
              "3 Karpovich surname-period-office BLR");
      assertThat(
              reports.rows(
                  "select article_id, country, mentions, direct_mentions"
                      + " from {entities/article_countries} where article_id in ('2', '3')"
                      + " order by article_id, country"))
          .containsExactly("2 BLR 1 0", "2 CHN 1 1", "3 BLR 1 0", "3 POL 1 1");
      assertThat(
              reports.rows(
                  "select surface, rule from {entities/mentions} where article_id = '3'"
                      + " and type = 'person'"))
          .containsExactly("Karpovich surname-period-office");
      assertThat(
              reports.rows(
                  "select stories from {entities/entities}"
                      + " where entity_id = 'person:volodymyr-zelensky'"))
          .containsExactly("3");
    }
  }
}
