package org.tieline.network.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tieline.corpus.Period;
import org.tieline.network.Edge;
import org.tieline.network.EdgePeriod;
import org.tieline.network.Node;

/** The graph files in the programs for which they are made. */
class GraphFilesTest {
  private static final Path GEPHI = Path.of("target/gephi/gephi-toolkit.jar");
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

  private static final List<Node> NODES =
      List.of(
          node("BLR", "Belarus"),
          node("person:a<b>&\"c\"", "A \u0007 & \ud83d\ude00 <b>"),
          node("place:минск", "Минск"));
  private static final List<Edge> EDGES =
      List.of(edge(NODES.get(0), NODES.get(1), 4.5), edge(NODES.get(0), NODES.get(2), null));

  private Path gexf;
  private Path graphml;

  @BeforeEach
  void write(@TempDir Path folder) throws Exception {
    gexf = folder.resolve("network.gexf");
    graphml = folder.resolve("network.graphml");
    List<EdgePeriod> periods = new ArrayList<>();
    for (Edge edge : EDGES) {
      periods.add(period(edge, MONDAY, 2));
      periods.add(period(edge, MONDAY.plusWeeks(1), 0));
      periods.add(period(edge, MONDAY.plusWeeks(2), 1));
    }
    try (OutputStream out = Files.newOutputStream(gexf)) {
      Gexf.write(out, NODES.iterator(), EDGES.iterator(), periods.iterator(), Period.WEEK::last);
    }
    try (OutputStream out = Files.newOutputStream(graphml)) {
      Graphml.write(out, NODES.iterator(), EDGES.iterator());
    }
  }

  @Test
  void gephiOpensBothWithAllNodesAndEdges() throws Exception {
    assumeTrue(Files.exists(GEPHI), "Maven puts it there");
    assertThat(
            output(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                GEPHI.toString(),
                "src/test/gephi/Counts.java",
                gexf.toString(),
                graphml.toString()))
        .containsExactly("3 nodes 2 edges, dynamic", "3 nodes 2 edges");
  }

  @Test
  void networkxOpensBothWithAllNodesAndEdges() throws Exception {
    assumeTrue(output("python3", "-c", "import networkx; print(1)").equals(List.of("1")));
    assertThat(
            output(
                "python3",
                "-c",
                """
                import networkx, sys
                for graph in networkx.read_gexf(sys.argv[1]), networkx.read_graphml(sys.argv[2]):
                    ends = max(graph.edges(data=True), key=lambda edge: edge[2].get('lift', 0))
                    print(graph.number_of_nodes(), graph.number_of_edges(), ends[2]['weight'], ends[2]['lift'])
                """,
                gexf.toString(),
                graphml.toString()))
        .containsExactly("3 2 3.0 4.5", "3 2 3.0 4.5");
  }

  @Test
  void aWeightHoldsFromThePeriodsFirstDayToItsLast() throws IOException {
    assertThat(Files.readString(gexf))
        .contains("version=\"1.3\"")
        .contains("<attvalue for=\"weight\" value=\"2\" start=\"2024-06-03\" end=\"2024-06-09\"/>")
        .contains("start=\"2024-06-17\" end=\"2024-06-23\"")
        .doesNotContain("start=\"2024-06-10\"");
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

  private static Node node(String id, String name) {
    return new Node(id, name, "place", null, 1, 3, .25, 0, 1, 0);
  }

  private static Edge edge(Node a, Node b, Double lift) {
    return new Edge(
        a.entity_id() + "|" + b.entity_id(),
        a.entity_id(),
        b.entity_id(),
        a.name(),
        b.name(),
        3,
        3,
        3,
        1,
        3,
        3,
        9,
        lift,
        lift,
        lift,
        lift,
        lift,
        lift,
        lift,
        lift,
        true,
        .5,
        null,
        null);
  }

  private static EdgePeriod period(Edge edge, LocalDate first, long stories) {
    return new EdgePeriod(
        edge.edge_id(),
        edge.entity_a(),
        edge.entity_b(),
        first,
        stories,
        stories,
        stories,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
