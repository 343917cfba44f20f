package org.tieline.network;

import static org.apache.spark.sql.functions.col;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Chance;
import org.tieline.entities.Chances;
import org.tieline.entities.Entity;
import org.tieline.entities.Naming;
import org.tieline.entities.PairCounts;
import org.tieline.entities.PairTotal;
import org.tieline.network.graph.DisparityFilter;
import org.tieline.network.graph.Graph;
import org.tieline.network.graph.NoiseCorrected;
import org.tieline.spark.Capped;
import org.tieline.spark.Expanded;
import org.tieline.spark.Rows;

/** The network of entities that are named together. */
public final class Network {
  /** Edges, at most: the driver holds the graph, 100 bytes an edge. */
  private static final int MOST_EDGES = 2_000_000;

  private static final int MOST_PERIOD_ROWS = 20_000_000;

  private final Dataset<Edge> edges;
  private final Expanded<EdgePeriods.DatedEdge, EdgePeriod> periods;
  private final Dataset<Node> nodes;
  private final Dataset<Community> communities;
  private final long family;
  private final Map<String, Long> caps;

  private Network(
      Dataset<Edge> edges,
      Expanded<EdgePeriods.DatedEdge, EdgePeriod> periods,
      Dataset<Node> nodes,
      Dataset<Community> communities,
      long family,
      Map<String, Long> caps) {
    this.edges = edges;
    this.periods = periods;
    this.nodes = nodes;
    this.communities = communities;
    this.family = family;
    this.caps = caps;
  }

  /**
   * Counts and measures the network. Only entities with the minimum of stories can end an edge,
   * which keeps the dictionary of names small on a corpus of any size.
   *
   * @param selected ids that the query names by which the corpus was chosen
   * @param stories stories of the corpus
   */
  public static Network of(
      SparkSession spark,
      Dataset<Annotated> annotated,
      Dataset<Entity> entities,
      Calendar calendar,
      NetworkPlan plan,
      Set<String> selected,
      long stories) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Map<String, Long> caps = new LinkedHashMap<>();
    Naming naming = plan.naming();
    Chance chance = Chances.of(annotated, calendar, naming, plan.minimum(), stories);
    Ends ends =
        Ends.of(
            entities.filter(col("stories").geq(chance.least())).collectAsList(), chance, selected);
    Broadcast<Ends> shared = context.broadcast(ends);
    Broadcast<Map<String, Integer>> codes = context.broadcast(ends.codes());
    Dataset<PairTotal> pairs =
        PairCounts.totals(
            annotated, calendar, naming, codes, code -> shared.value().ways(code), plan.minimum());
    if (chance.least() > plan.minimum()) {
      caps.put("network: least stories of an entity", chance.least());
    }
    if (chance.cut() > 0) {
      caps.put("network: entities of an article, those named first", (long) Naming.MOST);
      caps.put("network: articles that name more", chance.cut());
    }

    Dataset<TiedPair> tied = tied(pairs, plan, shared, caps).persist(StorageLevel.DISK_ONLY());
    EdgeList list = EdgeList.of(tied).withQValues(ends.family());
    EdgeList shown = plan.around().isEmpty() ? list : list.around(centres(plan, ends, caps));
    int[] nodeCodes = list.ends();
    Graph graph = list.graph(nodeCodes);
    Broadcast<Findings> findings =
        context.broadcast(
            new Findings(
                    list.pairs(),
                    list.measure(),
                    DisparityFilter.alphas(graph),
                    NoiseCorrected.deviations(graph))
                .of(shown.pairs()));
    GraphTables tables = new GraphTables(graph, nodeCodes, ends, plan.seed());
    if (tables.pivots() < graph.nodes()) {
      caps.put("network/nodes: nodes whose paths make betweenness", (long) tables.pivots());
    }
    Map<Integer, Long> told =
        CommunityStories.of(annotated, naming, codes, context.broadcast(tables.communityOfCode()));
    return new Network(
        edges(tied, findings, shared),
        periods(pairs, findings, calendar, shared, shown.size(), caps),
        spark.createDataset(tables.nodes(shown.ends()), Rows.of(Node.class)),
        spark.createDataset(tables.communities(told, shown.ends()), Rows.of(Community.class)),
        ends.family(),
        caps);
  }

  private static Dataset<TiedPair> tied(
      Dataset<PairTotal> pairs, NetworkPlan plan, Broadcast<Ends> ends, Map<String, Long> caps) {
    long least =
        ends.value().family() <= MOST_EDGES
            ? plan.minimum()
            : Capped.least(pairs.toDF(), MOST_EDGES);
    if (least > plan.minimum()) {
      caps.put("network/edges: least stories of an edge", least);
    }
    return pairs
        .filter(col("stories").geq(least))
        .map(
            (MapFunction<PairTotal, TiedPair>)
                pair ->
                    ends.value().silent(pair.lesser(), pair.greater())
                        ? TiedPair.of(pair)
                        : TiedPair.of(pair, ends.value().chance()),
            Rows.of(TiedPair.class));
  }

  /** The entities that the job wants to see around; one that nobody names is stated. */
  private static BitSet centres(NetworkPlan plan, Ends ends, Map<String, Long> caps) {
    BitSet centres = new BitSet();
    for (String wanted : plan.around()) {
      BitSet found = ends.named(wanted);
      if (found.isEmpty()) {
        caps.put("network: entities that 'around: %s' finds".formatted(wanted), 0L);
      }
      centres.or(found);
    }
    return centres;
  }

  private static Dataset<Edge> edges(
      Dataset<TiedPair> tied, Broadcast<Findings> findings, Broadcast<Ends> ends) {
    return tied.flatMap(
            (FlatMapFunction<TiedPair, Edge>)
                pair -> {
                  int place = findings.value().place(pair.lesser(), pair.greater());
                  return place < 0
                      ? java.util.Collections.emptyIterator()
                      : List.of(findings.value().edge(pair, place, ends.value())).iterator();
                },
            Rows.of(Edge.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static Expanded<EdgePeriods.DatedEdge, EdgePeriod> periods(
      Dataset<PairTotal> pairs,
      Broadcast<Findings> findings,
      Calendar calendar,
      Broadcast<Ends> ends,
      int edges,
      Map<String, Long> caps) {
    Dataset<PairTotal> published =
        pairs.filter(
            (FilterFunction<PairTotal>)
                pair -> findings.value().place(pair.lesser(), pair.greater()) >= 0);
    int most = MOST_PERIOD_ROWS / Math.max(1, calendar.periods().size());
    long least = edges <= most ? 1 : Capped.least(published.toDF(), most);
    if (least > 1) {
      caps.put("network/edge_periods: least stories of an edge", least);
    }
    return EdgePeriods.of(published.filter(col("stories").geq(least)), calendar, ends);
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

  public Expanded<EdgePeriods.DatedEdge, EdgePeriod> periods() {
    return periods;
  }

  /** The stories of each edge in the periods that tell of it. */
  public Expanded<EdgePeriods.DatedEdge, EdgeStories> storiesByPeriod(Calendar calendar) {
    return EdgePeriods.stories(periods, calendar);
  }

  public Dataset<Node> nodes() {
    return nodes;
  }

  public Dataset<Community> communities() {
    return communities;
  }

  /** Pairs over which q-values are taken. */
  public long family() {
    return family;
  }

  /** Limits that cut something off, by what they cut. */
  public Map<String, Long> caps() {
    return caps;
  }
}
