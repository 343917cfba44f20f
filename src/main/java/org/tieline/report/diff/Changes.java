package org.tieline.report.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.report.PublishedRun;

/**
 * Takes the difference of two runs' totals apart by cause. The parts of each total sum to its
 * change exactly.
 */
final class Changes {
  /** Every article of either run: its state, and whether it leads its story before and after. */
  private static final String ARTICLES =
      """
      select coalesce(o.article_id, n.article_id) article_id,
        case when o.article_id is null then 'new' when n.article_id is null then 'gone'
          when o.words <> n.words or not (o.title <=> n.title) or not (o.updated <=> n.updated)
            or not (o.wording <=> n.wording)
          then 'rewritten' else 'same' end state,
        coalesce(o.input_file, '') old_file, coalesce(n.input_file, '') new_file,
        coalesce(o.article_id = o.story_id, false) old_lead,
        coalesce(n.article_id = n.story_id, false) new_lead
      from (%s) o full outer join (%s) n on o.article_id = n.article_id
      """;

  private static final String WITH_TEXTS =
      """
      select a.*, wording from parquet.`%s` a
      left join (select article_id, xxhash64(text) wording from parquet.`%s`) using (article_id)
      """;

  private static final String WITHOUT_TEXTS =
      """
      select *, cast(null as bigint) wording from parquet.`%s`
      """;

  private static final String ARTICLE_CAUSES =
      """
      select count_if(state = 'new' and i.input_file is null) a,
        count_if(state = 'new' and i.input_file is not null) b,
        -count_if(state = 'gone' and j.input_file is null) c,
        -count_if(state = 'gone' and j.input_file is not null) d
      from diff_articles left join parquet.`%s` i on new_file = i.input_file
      left join parquet.`%s` j on old_file = j.input_file
      """;

  private static final String STORY_CAUSES =
      """
      select count_if(state = 'new' and new_lead) a, -count_if(state = 'gone' and old_lead) b,
        -count_if(state in ('same', 'rewritten') and old_lead and not new_lead) c,
        count_if(state in ('same', 'rewritten') and new_lead and not old_lead) d
      from diff_articles
      """;

  /** What belongs to articles, such as mentions, by what became of its article. */
  private static final String ROW_CAUSES =
      """
      select coalesce(sum(n), 0) new_rows, coalesce(sum(o), 0) old_rows,
        coalesce(sum(if(state = 'new', n, 0)), 0) a, coalesce(sum(if(state = 'gone', -o, 0)), 0) b,
        coalesce(sum(if(state = 'rewritten', n - o, 0)), 0) c,
        coalesce(sum(if(state = 'same', n - o, 0)), 0) d
      from (select state, coalesce(o.held, 0) o, coalesce(n.held, 0) n from diff_articles
        left join (select article_id, count(*) held from parquet.`%s` group by article_id) o using (article_id)
        left join (select article_id, count(*) held from parquet.`%s` group by article_id) n using (article_id))
      """;

  private final SparkSession spark;
  private final PublishedRun before;
  private final PublishedRun after;

  Changes(SparkSession spark, PublishedRun before, PublishedRun after) {
    this.spark = spark;
    this.before = before;
    this.after = after;
    boolean withTexts = before.has("corpus/texts") && after.has("corpus/texts");
    // Kept, for every total asks for it, and texts are large.
    spark
        .sql(ARTICLES.formatted(articles(before, withTexts), articles(after, withTexts)))
        .cache()
        .createOrReplaceTempView("diff_articles");
  }

  private static String articles(PublishedRun run, boolean withTexts) {
    String articles = run.files("corpus/articles");
    return withTexts
        ? WITH_TEXTS.formatted(articles, run.files("corpus/texts"))
        : WITHOUT_TEXTS.formatted(articles);
  }

  /**
   * A total of both runs.
   *
   * @param causes what changed it, with how much; they sum to after - before
   */
  record Total(String name, long before, long after, Map<String, Long> causes) {}

  Total articles() {
    return total(
        "articles",
        "corpus/articles",
        ARTICLE_CAUSES.formatted(before.files("corpus/inputs"), after.files("corpus/inputs")),
        "new, in files that were not read before",
        "new, in files that were read before",
        "gone, their files are not read any more",
        "gone from files that are still read: taken out, excluded, outside or refused");
  }

  Total stories() {
    return total(
        "stories",
        "corpus/stories",
        STORY_CAUSES,
        "led by new articles",
        "led by articles that are gone",
        "merged: their leads are reprints now",
        "parted: their leads were reprints before");
  }

  /**
   * @param otherwise why articles that are the same have other rows
   */
  Total rows(String name, String table, String otherwise) {
    Row row = spark.sql(ROW_CAUSES.formatted(before.files(table), after.files(table))).head();
    return new Total(
        name,
        row.getLong(1),
        row.getLong(0),
        causes(
            row,
            2,
            "in new articles",
            "in articles that are gone",
            "in articles whose text, title or date of change is another",
            "in articles that are the same: " + otherwise));
  }

  private Total total(String name, String table, String sql, String... causes) {
    return new Total(
        name, rows(before, table), rows(after, table), causes(spark.sql(sql).head(), 0, causes));
  }

  private static long rows(PublishedRun run, String table) {
    return run.record().path("tables").path(table).path("rows").asLong();
  }

  private static Map<String, Long> causes(Row row, int from, String... names) {
    Map<String, Long> causes = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      causes.put(names[i], row.getLong(from + i));
    }
    return causes;
  }

  /** Rejects by reason: before, after. */
  Map<String, long[]> rejects() {
    Map<String, long[]> rejects = new LinkedHashMap<>();
    List<Row> rows =
        spark
            .sql(
                """
                select reason, count_if(side = 0), count_if(side = 1) from (
                  select reason, 0 side from parquet.`%s` union all
                  select reason, 1 side from parquet.`%s`) group by reason order by reason
                """
                    .formatted(before.files("corpus/rejects"), after.files("corpus/rejects")))
            .collectAsList();
    rows.forEach(row -> rejects.put(row.getString(0), new long[] {row.getLong(1), row.getLong(2)}));
    return rejects;
  }

  /** The ties whose stories changed most: tie, before, after. */
  Dataset<Row> ties(int most) {
    return spark
        .sql(
            """
            select coalesce(o.tie_id, n.tie_id) tie_id, coalesce(o.stories, 0) before,
              coalesce(n.stories, 0) after
            from parquet.`%s` o full outer join parquet.`%s` n on o.tie_id = n.tie_id
            where coalesce(o.stories, 0) <> coalesce(n.stories, 0)
            order by abs(after - before) desc, tie_id
            """
                .formatted(before.files("ties/ties"), after.files("ties/ties")))
        .limit(most);
  }
}
