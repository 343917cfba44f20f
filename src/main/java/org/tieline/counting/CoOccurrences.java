package org.tieline.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Counts which codes are named together, from rows of neighbours: never a join of mentions with
 * themselves, only the upper triangle, and for each lesser code sums in an array by greater code,
 * which stays in the processor's cache. A code paired with itself counts where it is named at all.
 */
public final class CoOccurrences {

  /** Receives what an outlet tells of a pair. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param lesser the lesser code of the pair; equal to the greater for a margin
     * @param sentences sentences of leads that name both
     * @param articles articles that name both, reprints included
     * @param stories stories whose lead names both
     */
    void visit(int lesser, int greater, String source, long sentences, long articles, long stories);
  }

  /** Receives a pair's counts over all outlets. */
  @FunctionalInterface
  public interface TotalsVisitor {
    /**
     * @param sources outlets that name both
     * @param dated period's place, sentences, articles, stories of each period that names both,
     *     periods rising, behind each other in a {@link Block}
     */
    void visit(
        int lesser,
        int greater,
        long sentences,
        long articles,
        long stories,
        int sources,
        byte[] dated);
  }

  private final NeighbourRows rows;

  private CoOccurrences(NeighbourRows rows) {
    this.rows = rows;
  }

  /** What is in blocks of {@link Neighbours}, those of one part. */
  public static CoOccurrences of(List<byte[]> blocks) {
    return new CoOccurrences(new NeighbourRows(blocks));
  }

  /** Shows each outlet's counts of each pair. */
  public void forEachBySource(Visitor visitor) {
    CodeSums sums = new CodeSums();
    rows.forEachCode(
        (lesser, own) ->
            forEachHeading(
                own,
                rows::outlet,
                sums,
                outlet ->
                    sums.drain(
                        (greater, sentences, articles, stories, outlets) ->
                            visitor.visit(
                                lesser,
                                greater,
                                rows.source(outlet),
                                sentences,
                                articles,
                                stories))));
  }

  /**
   * Shows the pairs with their counts over all outlets and in each period.
   *
   * @param minimum least stories of a pair that is shown
   */
  public void forEachTotal(long minimum, TotalsVisitor visitor) {
    CodeSums totals = new CodeSums();
    CodeSums sums = new CodeSums();
    rows.forEachCode(
        (lesser, own) -> {
          Map<Integer, Block> dated = new HashMap<>();
          IntStream.of(by(rows::outlet, own)).forEach(row -> rows.addTo(totals, row));
          int[] placed = Arrays.stream(own).filter(row -> rows.period(row) >= 0).toArray();
          forEachHeading(
              placed,
              rows::period,
              sums,
              period ->
                  sums.drain(
                      (greater, sentences, articles, stories, outlets) -> {
                        if (totals.stories(greater) >= minimum) {
                          Block block = dated.computeIfAbsent(greater, code -> new Block());
                          block.add(period);
                          block.add(sentences);
                          block.add(articles);
                          block.add(stories);
                        }
                      }));
          totals.drain(
              (greater, sentences, articles, stories, outlets) -> {
                if (stories >= minimum) {
                  byte[] periods = dated.getOrDefault(greater, new Block()).bytes();
                  visitor.visit(lesser, greater, sentences, articles, stories, outlets, periods);
                }
              });
        });
  }

  /** Adds up the rows under each heading, headings rising. */
  private void forEachHeading(
      int[] own, IntUnaryOperator heading, CodeSums sums, IntConsumer each) {
    int[] order = by(heading, own);
    for (int i = 0; i < order.length; i++) {
      rows.addTo(sums, order[i]);
      int at = heading.applyAsInt(order[i]);
      if (i + 1 == order.length || heading.applyAsInt(order[i + 1]) != at) {
        each.accept(at);
      }
    }
  }

  /** The rows, headings rising. */
  private static int[] by(IntUnaryOperator heading, int[] own) {
    return IntStream.of(own)
        .mapToLong(row -> (long) heading.applyAsInt(row) << 32 | row)
        .sorted()
        .mapToInt(row -> (int) row)
        .toArray();
  }
}
