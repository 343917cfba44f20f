package org.tieline.report.audit;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.entities.Annotated;
import org.tieline.report.PublishedRun;

/**
 * Draws events and counted mentions for a reader to judge: as many of each type as there are, or as
 * its share of the sample is. The same run and seed give the same sample.
 */
public final class AuditSample {
  private static final String EVENTS =
      """
      select 'event ' || e.type kind, e.event_id id, a.day, a.source, a.url, e.text sentence,
        coalesce(e.actor_country, '?') || ' -> ' || coalesce(e.target_country, '?') || ': ' || e.type
          || coalesce(' (' || e.mode || ')', '') || ', ' || e.modality || ', by "' || e.trigger || '"'
          claim
      from parquet.`%s` e join parquet.`%s` a using (article_id)
      """;

  /** The sentence where texts are published: the name with what stands around it. */
  private static final String MENTIONS =
      """
      select 'mention ' || m.type kind,
        concat_ws('/', m.article_id, cast(m.sentence as string), cast(m.start_char as string), m.entity_id) id, a.day, a.source, a.url,
        %s sentence,
        '"' || m.surface || '" is ' || m.type || ' ' || coalesce(e.name, m.entity_id)
          || coalesce(', ' || m.country, '') claim
      from parquet.`%s` m join parquet.`%s` a using (article_id)
      left join parquet.`%s` e using (entity_id) %s
      where m.rule not in (%s)
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
    Map<String, Dataset<Row>> sources = new LinkedHashMap<>();
    if (run.has("ties/events")) {
      sources.put(
          "event", spark.sql(EVENTS.formatted(run.files("ties/events"), articles())).cache());
    }
    if (run.has("entities/mentions")) {
      sources.put("mention", spark.sql(mentions()).cache());
    }
    List<List<Object>> rows = new ArrayList<>();
    int left = size;
    int kinds = sources.size();
    for (Dataset<Row> source : sources.values()) {
      List<List<Object>> drawn = draw(source, left / kinds--);
      left -= drawn.size();
      rows.addAll(drawn);
      source.unpersist();
    }
    return rows;
  }

  private String articles() {
    return run.files("corpus/articles");
  }

  private String mentions() {
    boolean withText = run.has("corpus/texts");
    return MENTIONS.formatted(
        withText ? AROUND : "if(m.sentence = 0, a.title, null)",
        run.files("entities/mentions"),
        articles(),
        run.files("entities/entities"),
        withText
            ? "join parquet.`%s` t using (article_id)".formatted(run.files("corpus/texts"))
            : "",
        Annotated.UNCOUNTED.stream()
            .sorted()
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", ")));
  }

  private List<List<Object>> draw(Dataset<Row> source, int size) {
    Map<String, Long> counts = new TreeMap<>();
    source
        .groupBy("kind")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    List<List<Object>> rows = new ArrayList<>();
    shares(counts, size)
        .forEach(
            (kind, share) ->
                source
                    .filter(col("kind").equalTo(kind))
                    .orderBy(
                        org.apache.spark.sql.functions.xxhash64(
                            col("id"), org.apache.spark.sql.functions.lit(seed)),
                        col("id"))
                    .limit(share)
                    .collectAsList()
                    .forEach(row -> rows.add(sheetRow(row))));
    return rows;
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
