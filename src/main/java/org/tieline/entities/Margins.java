package org.tieline.entities;

import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.counting.Dictionary;
import org.tieline.counting.LongDictionary;
import org.tieline.counting.Tally;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Counts what chance keeps: each one's stories, and each story's names. */
final class Margins {
  /** Counts held in a task's maps before they are given out; bounds the memory of a task. */
  private static final int FULL = 1 << 20;

  private Margins() {}

  /** The counts, kept on disk until the job is done. */
  static Dataset<MarginCount> of(Dataset<Annotated> annotated, Calendar calendar, Naming naming) {
    return annotated
        .mapPartitions(
            (MapPartitionsFunction<Annotated, MarginCount>)
                articles -> new Task(calendar, naming).count(articles),
            Rows.of(MarginCount.class))
        .groupBy("facet", "heading", "language", "period")
        .agg(sum("stories").as("stories"), sum("together").as("together"))
        .as(Rows.of(MarginCount.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  /** The counts of one partition; a column is a language and a period. */
  private static final class Task {
    private final Calendar calendar;
    private final Naming naming;
    private final int periods;
    private final Dictionary<String> languages = new Dictionary<>();
    private final Dictionary<String> names = new Dictionary<>();
    private final Tally named = new Tally(1);
    private final Tally stories = new Tally(2);
    private final Tally cut = new Tally(1);
    private final LongDictionary pairs = new LongDictionary();

    Task(Calendar calendar, Naming naming) {
      this.calendar = calendar;
      this.naming = naming;
      this.periods = calendar.periods().size() + 1;
    }

    Iterator<MarginCount> count(Iterator<Annotated> articles) {
      return new Grouped<>(
          articles,
          article -> {
            add(article);
            return named.size() > FULL ? drain() : List.of();
          },
          this::drain);
    }

    private void add(Annotated article) {
      Naming.Named found = naming.of(article);
      int column = languages.code(article.language()) * periods + calendar.place(article.day()) + 1;
      if (found.cut()) {
        cut.add(0, column, 1);
      }
      if (article.lead() && !found.names().isEmpty()) {
        found.names().forEach(name -> named.add(names.code(name), column, 1));
        stories.add(found.names().size(), column, 1, together(found));
      }
    }

    /** Distinct pairs that the article names together. */
    private long together(Naming.Named found) {
      if (found.stretches().size() == 1) {
        long all = found.stretches().get(0).length;
        return all * (all - 1) / 2;
      }
      pairs.clear();
      for (int[] codes : found.stretches()) {
        for (int i = 0; i < codes.length; i++) {
          for (int j = i + 1; j < codes.length; j++) {
            pairs.code((long) codes[i] << 32 | codes[j]);
          }
        }
      }
      return pairs.size();
    }

    private List<MarginCount> drain() {
      List<MarginCount> drained = new ArrayList<>();
      named.forEach(
          (name, column, sums, at) ->
              drained.add(row(MarginCount.NAMED, names.word(name), column, sums[at], 0)));
      stories.forEach(
          (size, column, sums, at) ->
              drained.add(
                  row(MarginCount.STORY, Integer.toString(size), column, sums[at], sums[at + 1])));
      cut.forEach(
          (none, column, sums, at) -> drained.add(row(MarginCount.CUT, "", column, sums[at], 0)));
      names.clear();
      named.clear();
      stories.clear();
      cut.clear();
      return drained;
    }

    private MarginCount row(String facet, String heading, int column, long stories, long together) {
      return new MarginCount(
          facet,
          heading,
          languages.word(column / periods),
          column % periods - 1,
          stories,
          together);
    }
  }
}
