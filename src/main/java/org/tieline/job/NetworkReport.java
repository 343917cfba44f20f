package org.tieline.job;

import java.io.IOException;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;
import org.apache.spark.sql.Dataset;
import org.tieline.corpus.Calendar;
import org.tieline.network.Community;
import org.tieline.network.Edge;
import org.tieline.network.EdgeEnd;
import org.tieline.network.Network;
import org.tieline.network.Node;
import org.tieline.network.export.Gexf;
import org.tieline.network.export.Graphml;
import org.tieline.spark.Publication;

/** Publishes network/*. */
final class NetworkReport {
  private NetworkReport() {}

  static void publish(Publication publication, Network network, Calendar calendar)
      throws IOException {
    publication.write(network.edges(), Edge.class);
    publication.write(network.ends(), EdgeEnd.class);
    publication.write(network.periods());
    publication.write(network.nodes(), Node.class);
    publication.write(network.communities(), Community.class);
    publication.export(
        "network/network.gexf",
        out ->
            xml(
                () ->
                    Gexf.write(
                        out,
                        sorted(network.nodes(), "entity_id"),
                        sorted(network.edges(), "edge_id"),
                        network.periods().sorted().filter("stories > 0").toLocalIterator(),
                        calendar.period()::last)));
    publication.export(
        "network/network.graphml",
        out ->
            xml(
                () ->
                    Graphml.write(
                        out,
                        sorted(network.nodes(), "entity_id"),
                        sorted(network.edges(), "edge_id"))));
  }

  /** Row by row from the executors; the driver holds one part at a time. */
  private static <R> Iterator<R> sorted(Dataset<R> rows, String... key) {
    return rows.sort(key[0], java.util.Arrays.copyOfRange(key, 1, key.length)).toLocalIterator();
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
