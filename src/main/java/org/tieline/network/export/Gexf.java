package org.tieline.network.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.tieline.network.Edge;
import org.tieline.network.EdgeStories;
import org.tieline.network.Node;

/**
 * The network in GEXF 1.3, with the stories of each edge in each period as its weight over time.
 */
public final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  /** networkx before 3 looks for the graph under this name alone; others go by the version. */
  private static final String GRAPH_NAMESPACE = "http://www.gexf.net/1.2draft";

  private static final Attributes NODE = Attributes.of(Node.class, Set.of("entity_id"));
  private static final Attributes EDGE =
      Attributes.of(Edge.class, Set.of("edge_id", "entity_a", "entity_b", "name_a", "name_b"));

  private Gexf() {}

  /**
   * Writes the file.
   *
   * @param edges sorted by edge_id
   * @param periods sorted by edge_id; none for a network without dates
   * @param lastDay the last day of the period that starts on a day
   */
  public static void write(
      OutputStream out,
      Iterator<Node> nodes,
      Iterator<Edge> edges,
      Iterator<EdgeStories> periods,
      UnaryOperator<LocalDate> lastDay)
      throws XMLStreamException {
    XmlFile xml = new XmlFile(out);
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
    xml.open("meta").open("creator").text("Tieline").close().close();
    xml.open(
        "graph",
        "xmlns",
        GRAPH_NAMESPACE,
        "defaultedgetype",
        "undirected",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes(xml, "node", NODE);
    attributes(xml, "edge", EDGE);
    xml.open("attributes", "class", "edge", "mode", "dynamic");
    xml.empty("attribute", "id", "weight", "title", "weight", "type", "double").close();
    nodes(xml, nodes);
    edges(xml, edges, new Weights(periods, lastDay));
    xml.end();
  }

  private static void attributes(XmlFile xml, String of, Attributes attributes)
      throws XMLStreamException {
    xml.open("attributes", "class", of, "mode", "static");
    attributes.types(
        (name, type) ->
            xml.empty(
                "attribute",
                "id",
                name,
                "title",
                name,
                "type",
                type.equals("int") ? "integer" : type));
    xml.close();
  }

  private static void nodes(XmlFile xml, Iterator<Node> nodes) throws XMLStreamException {
    xml.open("nodes");
    while (nodes.hasNext()) {
      Node node = nodes.next();
      xml.open("node", "id", node.entity_id(), "label", node.name()).open("attvalues");
      NODE.values(node, (name, value) -> xml.empty("attvalue", "for", name, "value", value));
      xml.close().close();
    }
    xml.close();
  }

  private static void edges(XmlFile xml, Iterator<Edge> edges, Weights weights)
      throws XMLStreamException {
    xml.open("edges");
    while (edges.hasNext()) {
      Edge edge = edges.next();
      xml.open(
          "edge",
          "id",
          edge.edge_id(),
          "source",
          edge.entity_a(),
          "target",
          edge.entity_b(),
          "weight",
          Long.toString(edge.stories()));
      xml.open("attvalues");
      EDGE.values(edge, (name, value) -> xml.empty("attvalue", "for", name, "value", value));
      weights.write(xml, edge.edge_id());
      xml.close().close();
    }
    xml.close();
  }

  /** The edges' stories by period, read along with the edges. */
  private static final class Weights {
    private final Iterator<EdgeStories> periods;
    private final UnaryOperator<LocalDate> lastDay;
    private EdgeStories next;

    Weights(Iterator<EdgeStories> periods, UnaryOperator<LocalDate> lastDay) {
      this.periods = periods;
      this.lastDay = lastDay;
      advance();
    }

    private void advance() {
      next = periods.hasNext() ? periods.next() : null;
    }

    void write(XmlFile xml, String edge) throws XMLStreamException {
      for (; next != null && next.edge_id().equals(edge); advance()) {
        xml.empty(
            "attvalue",
            "for",
            "weight",
            "value",
            Long.toString(next.stories()),
            "start",
            next.period().toString(),
            "end",
            lastDay.apply(next.period()).toString());
      }
    }
  }
}
