package org.tieline.network.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs for which graph files are made, and what they find in a network's two files. */
public final class GraphPrograms {
  private static final Path GEPHI = Path.of("target/gephi/gephi-toolkit.jar");

  private GraphPrograms() {}

  /**
   * What Gephi's toolkit imports of each file, such as {@code 3 nodes 2 edges, dynamic}; without
   * the toolkit, which Maven fetches, the test is skipped.
   */
  public static List<String> gephi(Path gexf, Path graphml) throws Exception {
    assumeTrue(Files.exists(GEPHI), "Maven puts it there");
    return output(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "-cp",
        GEPHI.toString(),
        "src/test/gephi/Counts.java",
        gexf.toString(),
        graphml.toString());
  }

  /**
   * What networkx reads of each file: nodes, edges, and weight and lift of the edge with most lift;
   * without networkx the test is skipped.
   */
  public static List<String> networkx(Path gexf, Path graphml) throws Exception {
    assumeTrue(output("python3", "-c", "import networkx; print(1)").equals(List.of("1")));
    return output(
        "python3",
        "-c",
        """
        import networkx, sys
        for graph in networkx.read_gexf(sys.argv[1]), networkx.read_graphml(sys.argv[2]):
            ends = max(graph.edges(data=True), key=lambda edge: edge[2].get('lift', 0))
            print('%d %d %.1f %.6f' % (len(graph), graph.size(), ends[2]['weight'], ends[2]['lift']))
        """,
        gexf.toString(),
        graphml.toString());
  }

  private static List<String> output(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text.lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
