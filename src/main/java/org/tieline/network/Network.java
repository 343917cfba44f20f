package org.tieline.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Entity;
import org.tieline.entities.PairCount;
import org.tieline.entities.PairCounts;
import org.tieline.spark.Rows;
import org.tieline.statistics.PairDescription;

/** The network of entities that are named together. */
public final class Network {
  private final Dataset<Edge> edges;
  private final Dataset<Entity> entities;

  private Network(Dataset<Edge> edges, Dataset<Entity> entities) {
    this.edges = edges;
    this.entities = entities;
  }

  /**
   * Counts the edges. Only entities with the minimum of stories can end one, which keeps the
   * dictionary of names small on a corpus of any size.
   *
   * @param stories stories of the corpus
   */
  public static Network of(
      SparkSession spark,
      Dataset<Annotated> annotated,
      Dataset<Entity> entities,
      Calendar calendar,
      NetworkPlan plan,
      long stories) {
    List<Entity> eligible =
        entities.filter(col("stories").geq(plan.minimum())).sort("entity_id").collectAsList();
    Broadcast<Codes> codes =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(Codes.of(eligible));
    Dataset<PairCount> pairs =
        PairCounts.of(
            annotated,
            calendar,
            plan.unit() == NetworkPlan.Unit.ARTICLE,
            sentence -> codes.value().of(sentence));
    Broadcast<List<Entity>> ends =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(eligible);
    Dataset<Edge> edges =
        pairs
            .filter(
                col("facet").equalTo(PairCount.SOURCE).and(col("lesser").notEqual(col("greater"))))
            .groupBy("lesser", "greater")
            .agg(sum("sentences"), sum("articles"), sum("stories").as("stories"), count(lit(1)))
            .filter(col("stories").geq(plan.minimum()))
            .map(
                (MapFunction<Row, Edge>)
                    row ->
                        edge(
                            ends.value().get(row.getInt(0)),
                            ends.value().get(row.getInt(1)),
                            row,
                            stories),
                Rows.of(Edge.class));
    return new Network(edges, entities);
  }

  private static Edge edge(Entity a, Entity b, Row counts, long stories) {
    long both = counts.getLong(4);
    PairDescription described = PairDescription.of(both, a.stories(), b.stories(), stories);
    return new Edge(
        a.entity_id() + "|" + b.entity_id(),
        a.entity_id(),
        b.entity_id(),
        a.name(),
        b.name(),
        counts.getLong(2),
        counts.getLong(3),
        both,
        counts.getLong(5),
        a.stories(),
        b.stories(),
        stories,
        described.npmi(),
        described.logLikelihood());
  }

  public Dataset<Edge> edges() {
    return edges;
  }

  public Dataset<EdgeEnd> ends() {
    return edges.flatMap(
        (FlatMapFunction<Edge, EdgeEnd>)
            e ->
                List.of(
                        new EdgeEnd(
                            e.edge_id(), e.entity_a(), e.name_a(), e.entity_b(), e.name_b()),
                        new EdgeEnd(
                            e.edge_id(), e.entity_b(), e.name_b(), e.entity_a(), e.name_a()))
                    .iterator(),
        Rows.of(EdgeEnd.class));
  }

  public Dataset<Node> nodes() {
    Dataset<Row> degrees =
        edges
            .join(ends().select("edge_id", "entity_id"), "edge_id")
            .groupBy("entity_id")
            .agg(count(lit(1)).as("degree"), sum("stories").as("strength"));
    return entities
        .select("entity_id", "name", "type", "country")
        .join(degrees, "entity_id")
        .as(Rows.of(Node.class));
  }
}
