package org.tieline.entities;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
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
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Counts pairs of whatever names stand for, over all articles. */
public final class PairCounts {
  /** Counts held in a task's maps before they are given out; bounds the memory of a task. */
  private static final int FULL = 1 << 20;

  private PairCounts() {}

  /** How an article is counted. */
  @FunctionalInterface
  private interface Counting extends Serializable {
    void count(CoOccurrences counts, Annotated article);
  }

  /** Counts of one task, of one of the parts into which all pairs are divided. */
  public record Part(int part, byte[] counts) {}

  /**
   * The pairs of enough stories, kept on disk until the job is done.
   *
   * @param codes numbers for what is named; what has none is not counted
   * @param minimum least stories of a pair
   */
  public static Dataset<PairTotal> totals(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes,
      long minimum) {
    int parts = parts(annotated);
    return exchanged(
            annotated,
            parts,
            (counts, article) -> {
              Naming.Named named = naming.of(article).recoded(codes.value());
              counts.add(
                  named.sentences(),
                  named.stretches(),
                  source(article),
                  calendar.place(article.day()),
                  article.lead());
            })
        .mapPartitions(
            (MapPartitionsFunction<Part, PairTotal>) blocks -> totals(sum(blocks), minimum),
            Rows.of(PairTotal.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  /** What each outlet tells of pairs in each period, for few codes; likewise kept. */
  public static Dataset<PairCell> cells(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes) {
    return exchanged(
            annotated,
            parts(annotated),
            (counts, article) -> {
              Naming.Named named = naming.of(article).recoded(codes.value());
              String cell = calendar.place(article.day()) + " " + source(article);
              counts.add(named.sentences(), named.stretches(), cell, -1, article.lead());
            })
        .mapPartitions(
            (MapPartitionsFunction<Part, PairCell>) blocks -> cells(sum(blocks)),
            Rows.of(PairCell.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static String source(Annotated article) {
    return article.source() == null ? "" : article.source();
  }

  private static int parts(Dataset<?> data) {
    return Integer.parseInt(data.sparkSession().conf().get("spark.sql.shuffle.partitions"));
  }

  private static Dataset<Part> exchanged(
      Dataset<Annotated> annotated, int parts, Counting counting) {
    return annotated
        .mapPartitions(
            (MapPartitionsFunction<Annotated, Part>) articles -> count(articles, parts, counting),
            Rows.of(Part.class))
        .repartitionById(parts, col("part"));
  }

  private static Iterator<Part> count(Iterator<Annotated> articles, int parts, Counting counting) {
    CoOccurrences counts = new CoOccurrences();
    return new Grouped<>(
        articles,
        article -> {
          counting.count(counts, article);
          return counts.size() > FULL ? drain(counts, parts) : List.of();
        },
        () -> drain(counts, parts));
  }

  private static List<Part> drain(CoOccurrences counts, int parts) {
    byte[][] blocks = counts.blocks(parts);
    counts.clear();
    List<Part> drained = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      drained.add(new Part(part, blocks[part]));
    }
    return drained;
  }

  private static CoOccurrences sum(Iterator<Part> blocks) {
    CoOccurrences counts = new CoOccurrences();
    blocks.forEachRemaining(block -> counts.add(block.counts()));
    return counts;
  }

  private static Iterator<PairTotal> totals(CoOccurrences counts, long minimum) {
    List<PairTotal> totals = new ArrayList<>();
    counts.forEachTotal(
        minimum,
        (lesser, greater, sentences, articles, stories, sources, dated) -> {
          if (lesser < greater) {
            totals.add(
                new PairTotal(lesser, greater, sentences, articles, stories, sources, dated));
          }
        });
    return totals.iterator();
  }

  private static Iterator<PairCell> cells(CoOccurrences counts) {
    List<PairCell> cells = new ArrayList<>(counts.size());
    counts.forEachBySource(
        (lesser, greater, heading, sentences, articles, stories) -> {
          String cell = counts.source(heading);
          int blank = cell.indexOf(' ');
          cells.add(
              new PairCell(
                  lesser,
                  greater,
                  Integer.parseInt(cell.substring(0, blank)),
                  cell.substring(blank + 1),
                  sentences,
                  articles,
                  stories));
        });
    return cells.iterator();
  }
}
