package org.tieline.job;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.tieline.corpus.Calendar;
import org.tieline.network.Community;
import org.tieline.network.Edge;
import org.tieline.network.EdgeEnd;
import org.tieline.network.Network;
import org.tieline.network.Node;
import org.tieline.network.export.Gexf;
import org.tieline.network.export.Graphml;
import org.tieline.spark.InOrder;
import org.tieline.spark.Publication;

/** Publishes network/*. */
final class NetworkReport {
  private NetworkReport() {}

  static void publish(Publication publication, Network network, Calendar calendar)
      throws IOException {
    long edges = publication.write(network.edges(), Edge.class).rows();
    publication.write(network.ends(), EdgeEnd.class);
    long periods = publication.write(network.periods()).rows();
    long nodes = publication.write(network.nodes(), Node.class).rows();
    publication.write(network.communities(), Community.class);
    publication.export(
        "network/network.gexf",
        out ->
            xml(
                () ->
                    Gexf.write(
                        out,
                        InOrder.read(network.nodes(), nodes, "entity_id"),
                        InOrder.read(network.edges(), edges, "edge_id"),
                        network.storiesByPeriod(calendar).sorted(periods).toLocalIterator(),
                        calendar.period()::last)));
    publication.export(
        "network/network.graphml",
        out ->
            xml(
                () ->
                    Graphml.write(
                        out,
                        InOrder.read(network.nodes(), nodes, "entity_id"),
                        InOrder.read(network.edges(), edges, "edge_id"))));
  }

  /** Writing of XML. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void xml(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
