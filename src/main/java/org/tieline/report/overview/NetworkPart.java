package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The network's strongest nodes and edges, with places and sentences. */
final class NetworkPart {
  private static final int MOST_NODES = 140;
  private static final int MOST_EDGES = 400;
  private static final int MOST_COMMUNITIES = 40;

  private NetworkPart() {}

  static ObjectNode json(PublishedTables tables) {
    Gathered nodes =
        tables.top(
            "network/nodes",
            MOST_NODES,
            null,
            List.of(col("strength").desc(), col("entity_id")),
            "entity_id",
            "name",
            "type",
            "country",
            "degree",
            "strength",
            "pagerank",
            "community");
    Object[] ids = nodes.rows().stream().map(row -> nodes.text(row, "entity_id")).toArray();
    Gathered edges =
        tables.top(
            "network/edges",
            MOST_EDGES,
            col("entity_a").isin(ids).and(col("entity_b").isin(ids)),
            List.of(col("backbone").desc(), col("stories").desc(), col("edge_id")),
            "edge_id",
            "entity_a",
            "entity_b",
            "stories",
            "sources",
            "expected",
            "lift",
            "lift_low",
            "lift_high",
            "q_value",
            "backbone",
            "no_association");
    Gathered communities =
        tables.top(
            "network/communities",
            MOST_COMMUNITIES,
            null,
            List.of(col("community")),
            "community",
            "label",
            "entities",
            "stories",
            "stability");
    ObjectNode json = nodes.json();
    json.set("places", places(nodes, edges));
    json.set("edges", edges.json());
    json.set("communities", communities.json());
    json.set(
        "passages", Passages.of(tables, texts(nodes, "entity_id"), texts(edges, "edge_id")).json());
    return json;
  }

  private static List<String> texts(Gathered rows, String column) {
    return rows.rows().stream().map(row -> rows.text(row, column)).toList();
  }

  private static ArrayNode places(Gathered nodes, Gathered edges) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String id : texts(nodes, "entity_id")) {
      numbers.put(id, numbers.size());
    }
    List<NetworkLayout.Link> links = new ArrayList<>();
    for (Row edge : edges.rows()) {
      links.add(
          new NetworkLayout.Link(
              numbers.get(edges.text(edge, "entity_a")),
              numbers.get(edges.text(edge, "entity_b")),
              edges.count(edge, "stories")));
    }
    ArrayNode places = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
    for (double[] place : NetworkLayout.of(numbers.size(), links)) {
      places.addArray().add(place[0]).add(place[1]);
    }
    return places;
  }
}
