package org.tieline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tieline.network.graph.Communities;
import org.tieline.network.graph.Graph;
import org.tieline.network.graph.PageRank;

/**
 * PageRank and SEEDS runs of communities on a graph, one by default, to be held against graphs.py,
 * which does the same with igraph: {@code Graphs EDGES}, a file of lesser node, greater node and
 * weight; {@code Graphs make EDGES} makes one of 233,509 edges. Both print CPU seconds and what
 * shows that they agree.
 */
public final class Graphs {
  private static final int NODES = 30_000;
  private static final int EDGES = 233_509;
  private static final int GROUPS = 60;

  private Graphs() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("make")) {
      make(Path.of(arguments[1]));
      return;
    }
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int[] from = new int[lines.size()];
    int[] to = new int[from.length];
    double[] weights = new double[from.length];
    int nodes = 0;
    for (int edge = 0; edge < from.length; edge++) {
      String[] fields = lines.get(edge).split(" ");
      from[edge] = Integer.parseInt(fields[0]);
      to[edge] = Integer.parseInt(fields[1]);
      weights[edge] = Double.parseDouble(fields[2]);
      nodes = Math.max(nodes, to[edge] + 1);
    }
    int seeds = Integer.parseInt(System.getenv().getOrDefault("SEEDS", "1"));
    double start = seconds();
    Graph graph = Graph.of(nodes, from, to, weights);
    double[] ranks = PageRank.of(graph);
    double ranked = seconds();
    Communities communities = Communities.detect(graph, 1, seeds, 7);
    double grouped = seconds();
    double greatest = 0;
    for (double rank : ranks) {
      greatest = Math.max(greatest, rank);
    }
    System.out.printf(
        "%.2f\tpagerank %.2f s, communities %.2f s; greatest rank %.8f, modularity %.4f%n",
        grouped - start, ranked - start, grouped - ranked, greatest, communities.modularity());
  }

  private static double seconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** Few nodes with many edges; four in five edges within a group. */
  private static void make(Path file) throws IOException {
    Random random = new Random(7);
    Set<Long> edges = new HashSet<>();
    StringBuilder out = new StringBuilder();
    while (edges.size() < EDGES) {
      int a = node(random);
      int b = node(random);
      boolean within = random.nextInt(5) > 0;
      b = within ? b - b % GROUPS + a % GROUPS : b;
      if (a != b
          && Math.max(a, b) < NODES
          && edges.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
        int weight = 3 + (int) Math.exp(random.nextGaussian());
        out.append("%d %d %d%n".formatted(Math.min(a, b), Math.max(a, b), weight));
      }
    }
    Files.writeString(file, out);
  }

  private static int node(Random random) {
    return (int) Math.pow(NODES, Math.pow(random.nextDouble(), .6)) - 1;
  }
}
