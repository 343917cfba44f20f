package org.tieline.network;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What only all edges of the network together tell of each; the edges in the order of their codes.
 *
 * @param pairs the published edges
 * @param qValues NaN for none
 * @param disparity see {@link org.tieline.network.graph.DisparityFilter}
 * @param deviations see {@link org.tieline.network.graph.NoiseCorrected}
 */
record Findings(long[] pairs, double[] qValues, double[] disparity, double[] deviations)
    implements Serializable {

  /** The same of some of the edges, in the same order. */
  Findings of(long[] some) {
    int[] places = Arrays.stream(some).mapToInt(pair -> Arrays.binarySearch(pairs, pair)).toArray();
    return new Findings(
        some,
        Arrays.stream(places).mapToDouble(place -> qValues[place]).toArray(),
        Arrays.stream(places).mapToDouble(place -> disparity[place]).toArray(),
        Arrays.stream(places).mapToDouble(place -> deviations[place]).toArray());
  }

  /** The place of a pair; negative where it is no published edge. */
  int place(int lesser, int greater) {
    return Arrays.binarySearch(pairs, EdgeList.pair(lesser, greater));
  }

  /** The edge at this place. */
  Edge edge(TiedPair tied, int place, Ends ends) {
    var a = ends.entities().get(tied.lesser());
    var b = ends.entities().get(tied.greater());
    return new Edge(
        ends.edge(tied.lesser(), tied.greater()),
        a.entity_id(),
        b.entity_id(),
        a.name(),
        b.name(),
        tied.sentences(),
        tied.articles(),
        tied.stories(),
        tied.sources(),
        ends.chance().stories(tied.lesser()),
        ends.chance().stories(tied.greater()),
        ends.chance().stories(),
        tied.expected(),
        tied.lift(),
        tied.liftLow(),
        tied.liftHigh(),
        tied.npmi(),
        tied.logLikelihood(),
        tied.pValue(),
        number(qValues[place]),
        disparity[place] < Edge.MOST_DISPARITY && deviations[place] > Edge.LEAST_DEVIATIONS,
        disparity[place],
        number(deviations[place]),
        ends.noAssociation(tied.lesser(), tied.greater()));
  }

  private static Double number(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }
}
