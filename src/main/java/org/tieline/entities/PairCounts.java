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
   * The counts by outlet and by period, kept on disk until the job is done.
   *
   * @param codes numbers for what is named; what has none is not counted
   */
  public static Dataset<PairCount> of(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes) {
    return summed(
        annotated.mapPartitions(
            (MapPartitionsFunction<Annotated, PairCount>)
                articles -> count(articles, calendar, naming, codes.value()),
            Rows.of(PairCount.class)));
  }

  /** The counts by outlet within each period, for few codes; likewise kept. */
  public static Dataset<PairCount> bySourceAndPeriod(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes) {
    return summed(
        annotated.mapPartitions(
            (MapPartitionsFunction<Annotated, PairCount>)
                articles -> countCells(articles, calendar, naming, codes.value()),
            Rows.of(PairCount.class)));
  }

  private static Dataset<PairCount> summed(Dataset<PairCount> counts) {
    return counts
        .groupBy("lesser", "greater", "facet", "heading")
        .agg(
            sum("sentences").as("sentences"),
            sum("articles").as("articles"),
            sum("stories").as("stories"))
        .as(Rows.of(PairCount.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Iterator<PairCount> countCells(
      Iterator<Annotated> articles, Calendar calendar, Naming naming, Map<String, Integer> codes) {
    CoOccurrences counts = new CoOccurrences();
    Dictionary cells = new Dictionary();
    return new Grouped<>(
        articles,
        article -> {
          Naming.Named named = naming.of(article).recoded(codes);
          counts.add(
              named.sentences(),
              named.stretches(),
              cells.code(calendar.place(article.day()) + " " + source(article)),
              -1,
              article.lead());
          return counts.size() > FULL ? drainCells(counts, cells) : List.of();
        },
        () -> drainCells(counts, cells));
  }

  private static String source(Annotated article) {
    return article.source() == null ? "" : article.source();
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
              sources.code(source(article)),
              calendar.place(article.day()),
              article.lead());
          return counts.size() > FULL ? drain(counts, sources, periods) : List.of();
        },
        () -> drain(counts, sources, periods));
  }

  private static List<PairCount> drainCells(CoOccurrences counts, Dictionary cells) {
    List<PairCount> drained = bySource(counts, PairCount.SOURCE_PERIOD, cells);
    counts.clear();
    return drained;
  }

  private static List<PairCount> bySource(CoOccurrences counts, String facet, Dictionary headings) {
    List<PairCount> drained = new ArrayList<>();
    counts.forEachBySource(
        (lesser, greater, heading, sentences, articles, stories) ->
            drained.add(
                new PairCount(
                    lesser, greater, facet, headings.word(heading), sentences, articles, stories)));
    return drained;
  }

  private static List<PairCount> drain(
      CoOccurrences counts, Dictionary sources, List<LocalDate> periods) {
    List<PairCount> drained = bySource(counts, PairCount.SOURCE, sources);
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
