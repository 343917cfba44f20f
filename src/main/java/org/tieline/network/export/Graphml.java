package org.tieline.network.export;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tieline.network.Edge;
import org.tieline.network.Node;

/** The network in GraphML; the stories of an edge are its weight. */
public final class Graphml {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final Attributes NODE = Attributes.of(Node.class, Set.of("entity_id", "name"));
  private static final Attributes EDGE =
      Attributes.of(Edge.class, Set.of("edge_id", "entity_a", "entity_b", "name_a", "name_b"));

  private Graphml() {}

  public static void write(OutputStream out, Iterator<Node> nodes, Iterator<Edge> edges)
      throws XMLStreamException {
    XmlFile xml = new XmlFile(out);
    xml.open("graphml", "xmlns", NAMESPACE);
    key(xml, "node", "label", "string");
    NODE.types((name, type) -> key(xml, "node", name, type));
    key(xml, "edge", "weight", "double");
    EDGE.types((name, type) -> key(xml, "edge", name, type));
    xml.open("graph", "id", "network", "edgedefault", "undirected");
    while (nodes.hasNext()) {
      Node node = nodes.next();
      xml.open("node", "id", node.entity_id());
      data(xml, "node", "label", node.name());
      NODE.values(node, (name, value) -> data(xml, "node", name, value));
      xml.close();
    }
    while (edges.hasNext()) {
      Edge edge = edges.next();
      xml.open("edge", "id", edge.edge_id(), "source", edge.entity_a(), "target", edge.entity_b());
      data(xml, "edge", "weight", Long.toString(edge.stories()));
      EDGE.values(edge, (name, value) -> data(xml, "edge", name, value));
      xml.close();
    }
    xml.end();
  }

  private static void key(XmlFile xml, String of, String name, String type)
      throws XMLStreamException {
    xml.empty("key", "id", of + "." + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void data(XmlFile xml, String of, String name, String value)
      throws XMLStreamException {
    xml.open("data", "key", of + "." + name).text(value).close();
  }
}
