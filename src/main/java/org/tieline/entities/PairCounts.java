package org.tieline.entities;

import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.counting.CoOccurrences;
import org.tieline.counting.Dictionary;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Counts pairs of whatever names stand for, over all articles. */
public final class PairCounts {
  /** Counts held in a task's maps before they are given out; bounds the memory of a task. */
  private static final int FULL = 1 << 20;

  private PairCounts() {}

  /**
   * The counts, kept on disk until the job is done.
   *
   * @param codes numbers for what is named; what has none is not counted
   */
  public static Dataset<PairCount> of(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes) {
    return annotated
        .mapPartitions(
            (MapPartitionsFunction<Annotated, PairCount>)
                articles -> count(articles, calendar, naming, codes.value()),
            Rows.of(PairCount.class))
        .groupBy("lesser", "greater", "facet", "heading")
        .agg(
            sum("sentences").as("sentences"),
            sum("articles").as("articles"),
            sum("stories").as("stories"))
        .as(Rows.of(PairCount.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Iterator<PairCount> count(
      Iterator<Annotated> articles, Calendar calendar, Naming naming, Map<String, Integer> codes) {
    CoOccurrences counts = new CoOccurrences();
    Dictionary sources = new Dictionary();
    List<LocalDate> periods = calendar.periods();
    return new Grouped<>(
        articles,
        article -> {
          Naming.Named named = naming.of(article).recoded(codes);
          counts.add(
              named.sentences(),
              named.stretches(),
              sources.code(article.source() == null ? "" : article.source()),
              calendar.place(article.day()),
              article.lead());
          return counts.size() > FULL ? drain(counts, sources, periods) : List.of();
        },
        () -> drain(counts, sources, periods));
  }

  private static List<PairCount> drain(
      CoOccurrences counts, Dictionary sources, List<LocalDate> periods) {
    List<PairCount> drained = new ArrayList<>();
    counts.forEachBySource(
        (lesser, greater, source, sentences, articles, stories) ->
            drained.add(
                new PairCount(
                    lesser,
                    greater,
                    PairCount.SOURCE,
                    sources.word(source),
                    sentences,
                    articles,
                    stories)));
    counts.forEachByPeriod(
        (lesser, greater, period, sentences, articles, stories) ->
            drained.add(
                new PairCount(
                    lesser,
                    greater,
                    PairCount.PERIOD,
                    periods.get(period).toString(),
                    sentences,
                    articles,
                    stories)));
    counts.clear();
    return drained;
  }
}
