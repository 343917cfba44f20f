package org.tieline.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts which codes are named together, without joining mentions to themselves: the upper triangle
 * of each stretch of text goes into primitive maps, by outlet and by period. A code paired with
 * itself counts where it is named at all: the margins. What several tasks have counted is exchanged
 * in blocks and added up.
 */
public final class CoOccurrences {

  /** Receives a pair's counts under a heading. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param lesser the lesser code of the pair; equal to the greater for a margin
     * @param heading an outlet's number, or a period's place
     * @param sentences sentences of leads that name both
     * @param articles articles that name both, reprints included
     * @param stories stories whose lead names both
     */
    void visit(int lesser, int greater, int heading, long sentences, long articles, long stories);
  }

  /** Receives a pair's counts over all outlets. */
  @FunctionalInterface
  public interface TotalsVisitor {
    /**
     * @param sources outlets that name both
     * @param dated period's place, sentences, articles, stories of each period that names both,
     *     behind each other in a {@link Block}
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

  private static final int WIDTH = 3;

  private final LongDictionary pairs = new LongDictionary();
  private final Dictionary sources = new Dictionary();
  private final FacetTally bySource = new FacetTally(WIDTH);
  private final FacetTally byPeriod = new FacetTally(WIDTH);

  /** The pairs of the article at hand. */
  private int[] named = new int[64];

  private int namedPairs;

  /** By pair: its place among those of the article at hand, good only if {@link #named} agrees. */
  private int[] places = new int[64];

  private long[] sentencesNaming = new long[64];

  /**
   * Adds an article.
   *
   * @param sentences the codes that each sentence names; sorted, none twice
   * @param stretches the codes that each stretch of text names together; sorted, none twice
   * @param source the outlet; empty for none
   * @param period the period's place; negative for none
   * @param lead whether the article stands for its story
   */
  public void add(
      List<int[]> sentences, List<int[]> stretches, String source, int period, boolean lead) {
    namedPairs = 0;
    for (int[] codes : stretches) {
      addPairs(codes, 0);
    }
    if (lead) {
      for (int[] codes : sentences) {
        addPairs(codes, 1);
      }
    }
    int outlet = sources.code(source);
    long story = lead ? 1 : 0;
    for (int place = 0; place < namedPairs; place++) {
      bySource.add(named[place], outlet, sentencesNaming[place], 1, story);
      if (period >= 0) {
        byPeriod.add(named[place], period, sentencesNaming[place], 1, story);
      }
    }
  }

  private void addPairs(int[] codes, int sentences) {
    for (int i = 0; i < codes.length; i++) {
      long lesser = (long) codes[i] << 32;
      for (int j = i; j < codes.length; j++) {
        // The array may be a longer one behind this call.
        int place = place(pairs.code(lesser | codes[j]));
        sentencesNaming[place] += sentences;
      }
    }
  }

  private int place(int pair) {
    if (pair >= places.length) {
      places = Arrays.copyOf(places, Math.max(pair + 1, 2 * places.length));
    }
    int place = places[pair];
    if (place < namedPairs && named[place] == pair) {
      return place;
    }
    if (namedPairs == named.length) {
      named = Arrays.copyOf(named, 2 * named.length);
      sentencesNaming = Arrays.copyOf(sentencesNaming, named.length);
    }
    places[pair] = namedPairs;
    named[namedPairs] = pair;
    sentencesNaming[namedPairs] = 0;
    return namedPairs++;
  }

  /**
   * All counts, a block for each part of the pairs, the outlets' names within: what a task gives
   * out, instead of a row a count. A pair is in the same part in every task.
   */
  public byte[][] blocks(int parts) {
    int[] partOf = new int[pairs.size()];
    for (int pair = 0; pair < partOf.length; pair++) {
      // The upper half: within a part, dictionaries choose slots by the lower.
      long hash = LongDictionary.mix(pairs.key(pair)) >>> 32;
      partOf[pair] = (int) (hash * parts >>> 32);
    }
    long[] bySourceOf = new long[parts];
    bySource.forEach((pair, outlet, sums, at) -> bySourceOf[partOf[pair]]++);
    Block[] blocks = new Block[parts];
    Arrays.setAll(blocks, part -> new Block());
    for (int part = 0; part < parts; part++) {
      blocks[part].add(bySourceOf[part]);
    }
    LongDictionary[] outlets = new LongDictionary[parts];
    Arrays.setAll(outlets, part -> new LongDictionary());
    bySource.forEach(
        (pair, outlet, sums, at) -> {
          Block block = blocks[partOf[pair]];
          addPair(block, pair);
          addOutlet(block, outlet, outlets[partOf[pair]]);
          addSums(block, sums, at);
        });
    byPeriod.forEach(
        (pair, period, sums, at) -> {
          Block block = blocks[partOf[pair]];
          addPair(block, pair);
          block.add(period);
          addSums(block, sums, at);
        });
    return Arrays.stream(blocks).map(Block::bytes).toArray(byte[][]::new);
  }

  private void addPair(Block block, int pair) {
    long key = pairs.key(pair);
    block.add(key >>> 32);
    block.add(key & 0xFFFFFFFFL);
  }

  /** The outlet's number within the block, behind the first its name. */
  private void addOutlet(Block block, int outlet, LongDictionary known) {
    int seen = known.size();
    int number = known.code(outlet);
    block.add(number);
    if (number == seen) {
      block.add(sources.word(outlet));
    }
  }

  private static void addSums(Block block, long[] sums, int at) {
    for (int i = at; i < at + WIDTH; i++) {
      block.add(sums[i]);
    }
  }

  /** Adds a block of {@link #blocks}. */
  public void add(byte[] block) {
    Block.Reader reader = new Block.Reader(block);
    List<Integer> outlets = new ArrayList<>();
    for (long left = reader.number(); left > 0; left--) {
      int pair = pair(reader);
      int outlet = (int) reader.number();
      if (outlet == outlets.size()) {
        outlets.add(sources.code(reader.text()));
      }
      bySource.add(pair, outlets.get(outlet), reader.number(), reader.number(), reader.number());
    }
    while (reader.hasNext()) {
      int pair = pair(reader);
      int period = (int) reader.number();
      byPeriod.add(pair, period, reader.number(), reader.number(), reader.number());
    }
  }

  private int pair(Block.Reader reader) {
    return pairs.code(reader.number() << 32 | reader.number());
  }

  /** How many counts are held. */
  public int size() {
    return bySource.size() + byPeriod.size();
  }

  /** An outlet's name. */
  public String source(int heading) {
    return sources.word(heading);
  }

  public void forEachBySource(Visitor visitor) {
    forEach(bySource, visitor);
  }

  public void forEachByPeriod(Visitor visitor) {
    forEach(byPeriod, visitor);
  }

  private void forEach(FacetTally tally, Visitor visitor) {
    tally.forEach(
        (pair, heading, sums, at) -> {
          long key = pairs.key(pair);
          visitor.visit(
              (int) (key >>> 32), (int) key, heading, sums[at], sums[at + 1], sums[at + 2]);
        });
  }

  /**
   * Shows the pairs with their counts over all outlets and in each period.
   *
   * @param minimum least stories of a pair that is shown
   */
  public void forEachTotal(long minimum, TotalsVisitor visitor) {
    long[] totals = new long[pairs.size() * WIDTH];
    int[] outlets = new int[pairs.size()];
    bySource.forEach(
        (pair, outlet, sums, at) -> {
          outlets[pair]++;
          for (int i = 0; i < WIDTH; i++) {
            totals[pair * WIDTH + i] += sums[at + i];
          }
        });
    Block[] dated = new Block[pairs.size()];
    byPeriod.forEach(
        (pair, period, sums, at) -> {
          if (totals[pair * WIDTH + 2] >= minimum) {
            dated[pair] = dated[pair] == null ? new Block() : dated[pair];
            dated[pair].add(period);
            addSums(dated[pair], sums, at);
          }
        });
    for (int pair = 0; pair < outlets.length; pair++) {
      int at = pair * WIDTH;
      if (totals[at + 2] >= minimum) {
        long key = pairs.key(pair);
        visitor.visit(
            (int) (key >>> 32),
            (int) key,
            totals[at],
            totals[at + 1],
            totals[at + 2],
            outlets[pair],
            dated[pair] == null ? new byte[0] : dated[pair].bytes());
      }
    }
  }

  /** Forgets everything. */
  public void clear() {
    pairs.clear();
    sources.clear();
    bySource.clear();
    byPeriod.clear();
  }
}
