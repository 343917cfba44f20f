package org.tieline.network.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
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
import org.tieline.network.EdgeStories;
import org.tieline.network.Node;

/** The graph files in the programs for which they are made. */
class GraphFilesTest {
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
    List<EdgeStories> periods = new ArrayList<>();
    for (Edge edge : EDGES) {
      periods.add(new EdgeStories(edge.edge_id(), MONDAY, 2));
      periods.add(new EdgeStories(edge.edge_id(), MONDAY.plusWeeks(2), 1));
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
    assertThat(GraphPrograms.gephi(gexf, graphml))
        .containsExactly("3 nodes 2 edges, dynamic", "3 nodes 2 edges");
  }

  @Test
  void networkxOpensBothWithAllNodesAndEdges() throws Exception {
    assertThat(GraphPrograms.networkx(gexf, graphml))
        .containsExactly("3 2 3.0 4.500000", "3 2 3.0 4.500000");
  }

  @Test
  void aWeightHoldsFromThePeriodsFirstDayToItsLast() throws IOException {
    assertThat(Files.readString(gexf))
        .contains("version=\"1.3\"")
        .contains("<attvalue for=\"weight\" value=\"2\" start=\"2024-06-03\" end=\"2024-06-09\"/>")
        .contains("start=\"2024-06-17\" end=\"2024-06-23\"")
        .doesNotContain("start=\"2024-06-10\"");
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
}
