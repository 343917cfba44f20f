package org.tieline.entities;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.counting.CoOccurrences;
import org.tieline.counting.Neighbours;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;
import org.tieline.spark.Sessions;

/** Counts pairs of whatever names stand for, over all articles. */
public final class PairCounts {
  /** Bytes held in a task before they are given out. */
  private static final long FULL = 8L << 20;

  /** Into how many parts a code's pairs are divided where all codes are named often. */
  private static final int WAYS = 64;

  private PairCounts() {}

  /** How an article is counted. */
  @FunctionalInterface
  private interface Counting extends Serializable {
    void count(Neighbours neighbours, Annotated article);
  }

  /** How pairs are divided into parts. */
  @FunctionalInterface
  private interface Division extends Serializable {
    Neighbours into(int parts);
  }

  /** Into how many parts a code's pairs are divided; 1 where a task may hold all. */
  public interface Ways extends IntUnaryOperator, Serializable {}

  /** What one task has read, of one of the parts into which all pairs are divided. */
  public record Part(int part, byte[] neighbours) {}

  /**
   * The pairs of enough stories, kept on disk until the job is done.
   *
   * @param codes numbers for what is named; what has none is not counted
   * @param ways by code
   * @param minimum least stories of a pair
   */
  public static Dataset<PairTotal> totals(
      Dataset<Annotated> annotated,
      Calendar calendar,
      Naming naming,
      Broadcast<Map<String, Integer>> codes,
      Ways ways,
      long minimum) {
    return exchanged(
            annotated,
            parts -> new Neighbours(parts, ways),
            (neighbours, article) -> {
              Naming.Named named = naming.of(article).recoded(codes.value());
              neighbours.add(
                  named.sentences(),
                  named.stretches(),
                  source(article),
                  calendar.place(article.day()),
                  article.lead());
            })
        .mapPartitions(
            (MapPartitionsFunction<Part, PairTotal>) blocks -> totals(counts(blocks), minimum),
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
            parts -> Neighbours.bySource(parts, code -> WAYS),
            (neighbours, article) -> {
              Naming.Named named = naming.of(article).recoded(codes.value());
              String cell = calendar.place(article.day()) + " " + source(article);
              neighbours.add(named.sentences(), named.stretches(), cell, -1, article.lead());
            })
        .mapPartitions(
            (MapPartitionsFunction<Part, PairCell>) blocks -> cells(counts(blocks)),
            Rows.of(PairCell.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static String source(Annotated article) {
    return article.source() == null ? "" : article.source();
  }

  private static Dataset<Part> exchanged(
      Dataset<Annotated> annotated, Division division, Counting counting) {
    int parts = Sessions.parts(annotated.sparkSession());
    return annotated
        .mapPartitions(
            (MapPartitionsFunction<Annotated, Part>)
                articles -> neighbours(articles, division.into(parts), counting),
            Rows.of(Part.class))
        .repartitionById(parts, col("part"));
  }

  private static Iterator<Part> neighbours(
      Iterator<Annotated> articles, Neighbours neighbours, Counting counting) {
    return new Grouped<>(
        articles,
        article -> {
          counting.count(neighbours, article);
          return neighbours.bytes() > FULL ? drain(neighbours) : List.of();
        },
        () -> drain(neighbours));
  }

  private static List<Part> drain(Neighbours neighbours) {
    byte[][] blocks = neighbours.drain();
    return IntStream.range(0, blocks.length)
        .filter(part -> blocks[part].length > 0)
        .mapToObj(part -> new Part(part, blocks[part]))
        .toList();
  }

  private static CoOccurrences counts(Iterator<Part> parts) {
    List<byte[]> blocks = new ArrayList<>();
    parts.forEachRemaining(part -> blocks.add(part.neighbours()));
    return CoOccurrences.of(blocks);
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
    List<PairCell> cells = new ArrayList<>();
    counts.forEachBySource(
        (lesser, greater, cell, sentences, articles, stories) -> {
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
