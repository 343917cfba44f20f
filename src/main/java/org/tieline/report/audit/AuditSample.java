package org.tieline.report.audit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.tieline.entities.Annotated;
import org.tieline.report.PublishedRun;

/**
 * Draws events and counted mentions for a reader to judge: as many of each type as there are, or as
 * its share of the sample is. The same run and seed give the same sample.
 */
public final class AuditSample {
  private static final String EVENTS =
      """
      select 'event ' || type kind, event_id id,
        concat_ws('/', article_id, cast(sentence as string), cast(start_char as string)) rest, *
      from parquet.`%s`
      """;

  private static final String MENTIONS =
      """
      select 'mention ' || type kind,
        concat_ws('/', article_id, cast(sentence as string), cast(start_char as string), entity_id) id,
        concat_ws('/', cast(end_char as string), surface, country) rest, *
      from parquet.`%s` where rule not in (%s)
      """;

  private static final String JUDGED_EVENTS =
      """
      select kind, id, a.day, a.source, a.url, e.text sentence,
        coalesce(e.actor_country, '?') || ' -> ' || coalesce(e.target_country, '?') || ': ' || e.type
          || coalesce(' (' || e.mode || ')', '') || ', ' || e.modality || ', by "' || e.trigger || '"'
          claim
      from audit_drawn join audit_all e using (kind, id, rest)
      join parquet.`%s` a using (article_id)
      order by kind, place
      """;

  /** The sentence where texts are published: the name with what stands around it. */
  private static final String JUDGED_MENTIONS =
      """
      select kind, id, a.day, a.source, a.url, %s sentence,
        '"' || m.surface || '" is ' || m.type || ' ' || coalesce(e.name, entity_id)
          || coalesce(', ' || m.country, '') claim
      from audit_drawn join audit_all m using (kind, id, rest)
      join parquet.`%s` a using (article_id)
      left join parquet.`%s` e using (entity_id) %s
      order by kind, place
      """;

  private static final String AROUND =
      "if(m.sentence = 0, a.title, substring(t.text, greatest(1, m.start_char - 150), 400))";

  private final SparkSession spark;
  private final PublishedRun run;
  private final long seed;

  public AuditSample(SparkSession spark, PublishedRun run, long seed) {
    this.spark = spark;
    this.run = run;
    this.seed = seed;
  }

  /**
   * Rows of {@link AuditSheet#COLUMNS}: half events and half mentions, or what there is.
   *
   * @param size rows at most
   */
  public List<List<Object>> rows(int size) {
    List<Source> sources = new ArrayList<>();
    if (run.has("ties/events")) {
      sources.add(
          new Source(
              EVENTS.formatted(run.files("ties/events")), JUDGED_EVENTS.formatted(articles())));
    }
    if (run.has("entities/mentions")) {
      sources.add(new Source(mentions(), judgedMentions()));
    }
    List<List<Object>> rows = new ArrayList<>();
    int kinds = sources.size();
    for (Source source : sources) {
      rows.addAll(draw(source, (size - rows.size()) / kinds--));
    }
    return rows;
  }

  /**
   * What is drawn from.
   *
   * @param all the query of everything, by kind and id
   * @param judged the query of what a reader judges, of the rows of audit_all in audit_drawn
   */
  private record Source(String all, String judged) {}

  private String articles() {
    return run.files("corpus/articles");
  }

  private String mentions() {
    return MENTIONS.formatted(
        run.files("entities/mentions"),
        Annotated.UNCOUNTED.stream()
            .sorted()
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", ")));
  }

  private String judgedMentions() {
    boolean withText = run.has("corpus/texts");
    return JUDGED_MENTIONS.formatted(
        withText ? AROUND : "if(m.sentence = 0, a.title, null)",
        articles(),
        run.files("entities/entities"),
        withText
            ? "join parquet.`%s` t using (article_id)".formatted(run.files("corpus/texts"))
            : "");
  }

  /** Counts and draws before anything is joined: texts are looked up for the drawn alone. */
  private List<List<Object>> draw(Source source, int size) {
    Dataset<Row> all = spark.sql(source.all());
    Map<String, Long> counts = new TreeMap<>();
    all.groupBy("kind")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    Map<String, Integer> shares = shares(counts, size);
    int most = shares.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Dataset<Row> first =
        all.select(
                col("kind"),
                col("id"),
                col("rest"),
                row_number()
                    .over(
                        Window.partitionBy("kind")
                            .orderBy(xxhash64(col("id"), lit(seed)), col("id"), col("rest")))
                    .as("place"))
            .filter(col("place").leq(most));
    List<Row> drawn =
        first.collectAsList().stream()
            .filter(row -> row.getInt(3) <= shares.get(row.getString(0)))
            .toList();
    all.createOrReplaceTempView("audit_all");
    spark.createDataFrame(drawn, first.schema()).createOrReplaceTempView("audit_drawn");
    return spark.sql(source.judged()).collectAsList().stream().map(this::sheetRow).toList();
  }

  private List<Object> sheetRow(Row row) {
    List<Object> values = new ArrayList<>(List.of(run.name()));
    for (String column : AuditSheet.COLUMNS.subList(1, 8)) {
      values.add(row.getAs(column));
    }
    values.addAll(Arrays.asList(null, null));
    return values;
  }

  /** Equal shares, save where a type has fewer; what it leaves goes to the others. */
  static Map<String, Integer> shares(Map<String, Long> counts, int size) {
    Map<String, Integer> shares = new TreeMap<>();
    List<String> smallestFirst =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    int left = size;
    int types = counts.size();
    for (String type : smallestFirst) {
      int share = (int) Math.min(counts.get(type), left / types--);
      shares.put(type, share);
      left -= share;
    }
    return shares;
  }
}
