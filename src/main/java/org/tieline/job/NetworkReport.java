package org.tieline.job;

import java.io.IOException;
import org.tieline.network.Community;
import org.tieline.network.Edge;
import org.tieline.network.EdgeEnd;
import org.tieline.network.EdgePeriod;
import org.tieline.network.Network;
import org.tieline.network.Node;
import org.tieline.spark.Publication;

/** Publishes network/*. */
final class NetworkReport {
  private NetworkReport() {}

  static void publish(Publication publication, Network network) throws IOException {
    publication.write(network.edges(), Edge.class);
    publication.write(network.ends(), EdgeEnd.class);
    publication.write(network.periods(), EdgePeriod.class);
    publication.write(network.nodes(), Node.class);
    publication.write(network.communities(), Community.class);
  }
}
