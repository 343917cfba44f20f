package org.tieline.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.tieline.network.graph.Graph;
import org.tieline.statistics.BenjaminiHochberg;

/**
 * The edges in arrays on the driver, by lesser code, then by greater.
 *
 * @param pairs lesser code times 2^32 plus greater
 * @param stories by edge
 * @param measure by edge, a p-value or a q-value; NaN for none
 */
record EdgeList(long[] pairs, long[] stories, double[] measure) {

  /** Gathers the pairs in one block a partition, with their p-values. */
  static EdgeList of(Dataset<TiedPair> tied) {
    JavaRDD<long[]> blocks = tied.javaRDD().mapPartitions(EdgeList::block);
    List<long[]> gathered = blocks.collect();
    int size = gathered.stream().mapToInt(block -> block.length / 3).sum();
    long[][] rows = new long[size][];
    int next = 0;
    for (long[] block : gathered) {
      for (int at = 0; at < block.length; at += 3) {
        rows[next++] = new long[] {block[at], block[at + 1], block[at + 2]};
      }
    }
    Arrays.sort(rows, (one, other) -> Long.compare(one[0], other[0]));
    return new EdgeList(
        Arrays.stream(rows).mapToLong(row -> row[0]).toArray(),
        Arrays.stream(rows).mapToLong(row -> row[1]).toArray(),
        Arrays.stream(rows).mapToDouble(row -> Double.longBitsToDouble(row[2])).toArray());
  }

  private static Iterator<long[]> block(Iterator<TiedPair> tied) {
    long[] block = new long[3 * 1024];
    int size = 0;
    while (tied.hasNext()) {
      TiedPair pair = tied.next();
      if (size == block.length) {
        block = Arrays.copyOf(block, 2 * size);
      }
      block[size++] = pair(pair.lesser(), pair.greater());
      block[size++] = pair.stories();
      block[size++] = Double.doubleToLongBits(pair.pValue() == null ? Double.NaN : pair.pValue());
    }
    return List.of(Arrays.copyOf(block, size)).iterator();
  }

  static long pair(int lesser, int greater) {
    return (long) lesser << 32 | greater;
  }

  int size() {
    return pairs.length;
  }

  int lesser(int edge) {
    return (int) (pairs[edge] >>> 32);
  }

  int greater(int edge) {
    return (int) pairs[edge];
  }

  /**
   * The same edges with q-values for their p-values.
   *
   * @param family pairs that were looked at, those not seen included
   */
  EdgeList withQValues(long family) {
    double[] qValues =
        BenjaminiHochberg.qValues(
            Arrays.stream(measure).filter(p -> !Double.isNaN(p)).toArray(), family);
    double[] placed = new double[size()];
    int next = 0;
    for (int edge = 0; edge < placed.length; edge++) {
      placed[edge] = Double.isNaN(measure[edge]) ? Double.NaN : qValues[next++];
    }
    return new EdgeList(pairs, stories, placed);
  }

  /** The edges of these nodes and their neighbours, among themselves. */
  EdgeList around(BitSet centres) {
    BitSet near = (BitSet) centres.clone();
    for (int edge = 0; edge < size(); edge++) {
      if (centres.get(lesser(edge)) || centres.get(greater(edge))) {
        near.set(lesser(edge));
        near.set(greater(edge));
      }
    }
    int[] kept =
        IntStream.range(0, size())
            .filter(edge -> near.get(lesser(edge)) && near.get(greater(edge)))
            .toArray();
    return new EdgeList(
        Arrays.stream(kept).mapToLong(edge -> pairs[edge]).toArray(),
        Arrays.stream(kept).mapToLong(edge -> stories[edge]).toArray(),
        Arrays.stream(kept).mapToDouble(edge -> measure[edge]).toArray());
  }

  /** The codes that end an edge, rising. */
  int[] ends() {
    BitSet ends = new BitSet();
    for (int edge = 0; edge < size(); edge++) {
      ends.set(lesser(edge));
      ends.set(greater(edge));
    }
    return ends.stream().toArray();
  }

  /** The graph of these ends, numbered by their places; weights are stories. */
  Graph graph(int[] ends) {
    int[] from = new int[size()];
    int[] to = new int[size()];
    for (int edge = 0; edge < size(); edge++) {
      from[edge] = Arrays.binarySearch(ends, lesser(edge));
      to[edge] = Arrays.binarySearch(ends, greater(edge));
    }
    return Graph.of(
        ends.length, from, to, Arrays.stream(stories).mapToDouble(weight -> weight).toArray());
  }
}
