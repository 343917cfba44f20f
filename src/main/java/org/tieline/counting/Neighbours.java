package org.tieline.counting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Whom articles name beside whom, written in blocks for {@link CoOccurrences}: for each code that
 * an article names, a row of the greater codes named with it, itself first. Nothing is looked up
 * and nothing is added up here, so that a pair costs two bytes and no wait for memory (the rows of
 * Gustavson 1978, Two fast algorithms for sparse matrices).
 *
 * <p>A row is the lesser code; the outlet's number within the block, behind the first its name; the
 * period's place plus one, doubled, plus one for a lead; how many bytes of codes follow; of each
 * code its distance from the one before and, in a lead, the sentences that name both.
 */
public final class Neighbours {
  private final Block[] blocks;
  private final BitSet[] outlets;
  private final IntUnaryOperator ways;
  private final boolean bySource;
  private final Dictionary<String> sources = new Dictionary<>();
  private final Block row = new Block();
  private long bytes;

  /** The article's codes, rising. */
  private int[] codes = new int[64];

  private int size;

  /** By two places among the codes: 0 for apart, 1 for together, plus the sentences naming both. */
  private int[] together = new int[64 * 64];

  /**
   * Empty blocks.
   *
   * @param parts blocks to be given out; all rows of a code are in one, the same in every task
   * @param ways into how many parts a code's pairs are divided instead, where it is named so often
   *     that no task should hold all its rows; 1 or more
   */
  public Neighbours(int parts, IntUnaryOperator ways) {
    this(parts, ways, false);
  }

  private Neighbours(int parts, IntUnaryOperator ways, boolean bySource) {
    this.ways = ways;
    this.bySource = bySource;
    this.blocks = new Block[parts];
    this.outlets = new BitSet[parts];
    clear();
  }

  /**
   * Empty blocks for {@link CoOccurrences#forEachBySource} alone: what is divided is divided by
   * outlet too, so that no part has all of a pair.
   */
  public static Neighbours bySource(int parts, IntUnaryOperator ways) {
    return new Neighbours(parts, ways, true);
  }

  private void clear() {
    Arrays.setAll(blocks, part -> new Block());
    Arrays.setAll(outlets, part -> new BitSet());
    sources.clear();
    bytes = 0;
  }

  /**
   * Adds an article.
   *
   * @param sentences the codes that each sentence names; sorted, none twice
   * @param stretches the codes that each stretch of text names together, those of each sentence at
   *     least; sorted, none twice
   * @param source the outlet; empty for none
   * @param period the period's place; negative for none
   * @param lead whether the article stands for its story
   */
  public void add(
      List<int[]> sentences, List<int[]> stretches, String source, int period, boolean lead) {
    gather(stretches);
    stretches.forEach(stretch -> join(stretch, 0));
    if (lead) {
      sentences.forEach(sentence -> join(sentence, 1));
    }
    int outlet = sources.code(source);
    long told = (period + 1L) << 1 | (lead ? 1 : 0);
    long apart = bySource ? LongDictionary.mix(source.hashCode()) : 0;
    for (int place = 0; place < size; place++) {
      int divided = ways.applyAsInt(codes[place]);
      if (divided > 1) {
        for (int other = place; other < size; other++) {
          if (together[place * size + other] > 0) {
            long key = (long) codes[place] << 32 | (codes[other] % divided + 1);
            int part = LongDictionary.part(key ^ apart, blocks.length);
            add(part, place, other, other + 1, outlet, told);
          }
        }
      } else {
        int part = LongDictionary.part((long) codes[place] << 32, blocks.length);
        add(part, place, place, size, outlet, told);
      }
    }
    Arrays.fill(together, 0, size * size, 0);
  }

  private void gather(List<int[]> stretches) {
    size = 0;
    for (int[] stretch : stretches) {
      if (size + stretch.length > codes.length) {
        codes = Arrays.copyOf(codes, Math.max(2 * codes.length, size + stretch.length));
      }
      System.arraycopy(stretch, 0, codes, size, stretch.length);
      size += stretch.length;
    }
    if (stretches.size() > 1) {
      Arrays.sort(codes, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || codes[i] != codes[i - 1]) {
          codes[kept++] = codes[i];
        }
      }
      size = kept;
    }
    if (size * size > together.length) {
      together = new int[size * size];
    }
  }

  /**
   * Marks the codes of a stretch as together; a place of two already together gains the sentence.
   */
  private void join(int[] stretch, int sentence) {
    int[] places = new int[stretch.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.binarySearch(codes, i == 0 ? 0 : places[i - 1], size, stretch[i]);
    }
    for (int i = 0; i < places.length; i++) {
      for (int j = i; j < places.length; j++) {
        int at = places[i] * size + places[j];
        together[at] = Math.max(1, together[at]) + sentence;
      }
    }
  }

  private void add(int part, int place, int from, int to, int outlet, long told) {
    row.clear();
    int last = codes[place];
    for (int other = from; other < to; other++) {
      int sentences = together[place * size + other];
      if (sentences > 0) {
        row.add(codes[other] - last);
        last = codes[other];
        if ((told & 1) == 1) {
          row.add(sentences - 1L);
        }
      }
    }
    Block block = blocks[part];
    int before = block.size();
    block.add(codes[place]);
    block.add(outlet);
    if (!outlets[part].get(outlet)) {
      outlets[part].set(outlet);
      block.add(sources.word(outlet));
    }
    block.add(told);
    block.add(row);
    bytes += block.size() - before;
  }

  /** Bytes held. */
  public long bytes() {
    return bytes;
  }

  /** Gives out the blocks, by part, and forgets everything. */
  public byte[][] drain() {
    byte[][] drained = Arrays.stream(blocks).map(Block::bytes).toArray(byte[][]::new);
    clear();
    return drained;
  }
}
