package org.tieline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Period;
import org.tieline.entities.Annotated;
import org.tieline.entities.EntityCounts;
import org.tieline.entities.Naming;
import org.tieline.entities.Unit;
import org.tieline.spark.Rows;
import org.tieline.statistics.BenjaminiHochberg;

@ExtendWith(SparkExtension.class)
class NetworkTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
  private static final Calendar TWO_WEEKS = new Calendar(Period.WEEK, MONDAY, MONDAY.plusDays(13));

  private final SparkSession spark;

  NetworkTest(SparkSession spark) {
    this.spark = spark;
  }

  @AfterEach
  void forget() {
    spark.catalog().clearCache();
  }

  @Test
  void theUnitDecidesWhoIsTogether() {
    // Paragraph 1: Ann, nobody, nobody, Bob. Paragraph 2: Cid and Dan. Listed beside the text: Eve.
    Annotated article =
        article(
            "one",
            "one",
            0,
            List.of(
                sentence(1, 1, "Ann"),
                sentence(4, 1, "Bob"),
                sentence(5, 2, "Cid", "Dan"),
                sentence(Annotated.NamingSentence.LISTED, 0, "Eve")));

    assertThat(pairs(Unit.SENTENCE, article)).containsExactly("Cid|Dan");
    assertThat(pairs(Unit.WINDOW, article)).containsExactly("Bob|Cid", "Bob|Dan", "Cid|Dan");
    assertThat(pairs(Unit.PARAGRAPH, article)).containsExactly("Ann|Bob", "Cid|Dan");
    assertThat(pairs(Unit.ARTICLE, article)).hasSize(10);
  }

  @Test
  void reprintsAddArticlesAndNothingElse() {
    List<Annotated> once = random(new Random(3), 60);
    List<Annotated> tenTimes = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++) {
      for (Annotated article : once) {
        tenTimes.add(
            copy == 0
                ? article
                : article(
                    article.article_id() + "-" + copy,
                    article.story_id(),
                    article.day() == null
                        ? -1
                        : (int) (article.day().toEpochDay() - MONDAY.toEpochDay()),
                    article.sentences()));
      }
    }
    Network plain = network(plan(Unit.SENTENCE, 1), once);
    Network reprinted = network(plan(Unit.SENTENCE, 1), tenTimes);

    assertThat(plain.edges().collectAsList()).isNotEmpty();
    assertThat(byId(reprinted, edge -> without(edge, edge.articles() / 10)))
        .isEqualTo(byId(plain, edge -> without(edge, edge.articles())));
    assertThat(reprinted.nodes().collectAsList())
        .containsExactlyInAnyOrderElementsOf(plain.nodes().collectAsList());
    assertThat(reprinted.communities().collectAsList())
        .isEqualTo(plain.communities().collectAsList());
    assertThat(lifts(reprinted)).isEqualTo(lifts(plain));
  }

  @Test
  void qValuesFollowFromTheTableAndTheFamily() {
    Network network = network(plan(Unit.ARTICLE, 2), random(new Random(5), 200));
    List<Edge> edges = network.edges().collectAsList();
    double[] q =
        BenjaminiHochberg.qValues(
            edges.stream().mapToDouble(Edge::p_value).toArray(), network.family());

    assertThat(edges.stream().mapToDouble(Edge::q_value).toArray()).containsExactly(q);
    assertThat(network.family()).isEqualTo(12 * 11 / 2);
    for (Edge edge : edges) {
      assertThat(edge.lift())
          .isCloseTo((edge.stories() + .5) / (edge.expected() + .5), within(1e-12));
      assertThat(edge.lift()).isBetween(edge.lift_low(), edge.lift_high());
    }
  }

  /** Where its ends' strengths are in a proportion that makes the score's variance nothing. */
  @Test
  void anEdgeWhoseScoreDoesNotVaryIsOfTheBackbone() {
    List<Annotated> stories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      stories.add(together("both" + i, "Ann", "Bob"));
    }
    for (int i = 0; i < 7; i++) {
      stories.add(together("of-ann" + i, "Ann", "Cid" + i));
      stories.add(together("of-bob" + i, "Bob", "Dan" + i));
    }
    for (int i = 0; i < 13; i++) {
      stories.add(together("apart" + i, "Eve" + i, "Fay" + i));
    }
    Edge both = byId(network(plan(Unit.SENTENCE, 1), stories), edge -> edge).get("Ann|Bob");

    assertThat(both.disparity()).isLessThan(.05);
    assertThat(both.noise_corrected()).isNull();
    assertThat(both.backbone()).isTrue();
  }

  private static Annotated together(String id, String... names) {
    return article(id, id, 0, List.of(sentence(1, 1, names)));
  }

  @Test
  void namesDealtAnewFormHardlyAnyTie() {
    for (Unit unit : List.of(Unit.SENTENCE, Unit.ARTICLE)) {
      Network network = network(plan(unit, 1), dealt(new Random(11), 600));
      List<Edge> edges = network.edges().collectAsList();
      assertThat(edges.size()).isGreaterThan(200);
      assertThat(edges.stream().filter(edge -> edge.q_value() < .05).count())
          .isLessThanOrEqualTo(edges.size() / 20);
      assertThat(edges.stream().filter(edge -> edge.p_value() < .05).count())
          .isLessThanOrEqualTo(edges.size() / 20);
      double observed = edges.stream().mapToDouble(Edge::stories).sum();
      double expected = edges.stream().mapToDouble(Edge::expected).sum();
      assertThat(expected / observed).isBetween(.85, 1.15);
    }
  }

  @Test
  void whomTheQueryNamesOrEveryStoryHasNoAssociation() {
    List<Annotated> articles = new ArrayList<>(random(new Random(7), 200));
    articles.replaceAll(
        article -> {
          List<Annotated.NamingSentence> more = new ArrayList<>(article.sentences());
          more.add(sentence(9, 9, "Everywhere"));
          return article(article.article_id(), article.story_id(), 0, more);
        });
    Network network =
        Network.of(
            spark,
            dataset(articles),
            EntityCounts.of(dataset(articles)).entities(),
            TWO_WEEKS,
            plan(Unit.ARTICLE, 2),
            Set.of("Name1"),
            articles.size());

    assertThat(network.family()).isEqualTo(11 * 10 / 2);
    assertThat(network.edges().collectAsList())
        .allSatisfy(
            edge -> {
              boolean silent = (edge.edge_id() + "|").matches("(.*\\|)?(Everywhere|Name1)\\|.*");
              assertThat(edge.lift() == null).isEqualTo(silent);
              assertThat(edge.q_value() == null).isEqualTo(silent);
              assertThat(edge.npmi() == null).isEqualTo(silent);
              assertThat(edge.no_association())
                  .isEqualTo(
                      !silent
                          ? null
                          : edge.edge_id().matches("(.*\\|)?Name1(\\|.*)?")
                              ? "selection"
                              : "everywhere");
            })
        .anyMatch(edge -> edge.lift() == null)
        .anyMatch(edge -> edge.lift() != null);
    assertThat(network.periods().rows().collectAsList())
        .allMatch(
            row -> (row.lift() == null) == row.edge_id().matches(".*(Everywhere|Name1\\b).*"));
  }

  @Test
  void aroundKeepsAnEntityAndItsNeighboursWithTheFiguresOfTheWhole() {
    List<Annotated> articles =
        List.of(
            article("1", "1", 0, List.of(sentence(1, 1, "Ann", "Bob"))),
            article("2", "2", 0, List.of(sentence(1, 1, "Ann", "Cid"))),
            article("3", "3", 0, List.of(sentence(1, 1, "Bob", "Cid"))),
            article("4", "4", 0, List.of(sentence(1, 1, "Cid", "Dan"))));
    Network all = network(plan(Unit.SENTENCE, 1), articles);
    Map<String, Edge> whole = byId(all, edge -> edge);
    Network ego =
        network(new NetworkPlan(Unit.SENTENCE, 3, Set.of(), 1, List.of("ann", "Zoe"), 7), articles);
    Map<String, Edge> around = byId(ego, edge -> edge);

    assertThat(around).containsOnlyKeys("Ann|Bob", "Ann|Cid", "Bob|Cid");
    assertThat(whole).containsAllEntriesOf(around).hasSize(4);
    assertThat(ego.nodes().collectAsList())
        .hasSize(3)
        .isSubsetOf(all.nodes().collectAsList())
        .anySatisfy(
            node -> {
              assertThat(node.name()).isEqualTo("Cid");
              assertThat(node.degree()).isEqualTo(3);
            });
    assertThat(ego.communities().collectAsList())
        .isNotEmpty()
        .isSubsetOf(all.communities().collectAsList());
    assertThat(ego.periods().rows().collectAsList()).hasSize(6);
    assertThat(ego.caps())
        .containsExactly(Map.entry("network: entities that 'around: Zoe' finds", 0L));
  }

  @Test
  void anArticleOfTenThousandNamesIsCutAndStated() {
    List<Annotated> articles = new ArrayList<>(random(new Random(9), 40));
    String[] names = IntStream.range(0, 10_000).mapToObj(i -> "Other" + i).toArray(String[]::new);
    articles.add(article("list", "list", 0, List.of(sentence(1, 1, names))));
    Network network = network(plan(Unit.ARTICLE, 1), articles);

    assertThat(network.edges().filter("edge_id like 'Other%'").count()).isEqualTo(500 * 499 / 2);
    assertThat(network.caps())
        .containsEntry("network: entities of an article, those named first", 500L)
        .containsEntry("network: articles that name more", 1L);
  }

  @Test
  void aCorpusWithoutPairsHasAnEmptyNetwork() {
    Annotated alone = article("one", "one", 0, List.of(sentence(1, 1, "Ann")));
    for (List<Annotated> articles : List.of(List.of(alone), List.<Annotated>of())) {
      Network network = network(plan(Unit.SENTENCE, 1), articles);
      assertThat(network.edges().collectAsList()).isEmpty();
      assertThat(network.periods().rows().collectAsList()).isEmpty();
      assertThat(network.nodes().collectAsList()).isEmpty();
      assertThat(network.communities().collectAsList()).isEmpty();
      assertThat(network.family()).isZero();
    }
  }

  @Test
  void onlyTheTypesThatTheJobNamesAreCounted() {
    Annotated article = article("one", "one", 0, List.of(sentence(1, 1, "Ann", "Bob")));
    NetworkPlan places = new NetworkPlan(Unit.SENTENCE, 3, Set.of("place"), 1, List.of(), 7);
    NetworkPlan people = new NetworkPlan(Unit.SENTENCE, 3, Set.of("person"), 1, List.of(), 7);

    assertThat(places.naming().of(article).names()).isEmpty();
    assertThat(people.naming().of(article).names()).containsExactly("Ann", "Bob");
  }

  @Test
  void languagesAreExpectedForThemselves() {
    // Ann and Bob are in half of the Russian stories, together, and in no English one.
    List<Annotated> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = "s" + i;
      articles.add(
          new Annotated(
              id,
              id,
              "outlet",
              i < 20 ? "ru" : "en",
              MONDAY,
              List.of(
                  i < 10
                      ? sentence(1, 1, "Ann", "Bob")
                      : sentence(1, 1, "Cid" + i % 2, "Dan" + i % 3)),
              List.of(),
              List.of()));
    }
    Edge edge = byId(network(plan(Unit.ARTICLE, 3), articles), e -> e).get("Ann|Bob");

    assertThat(edge.stories_total()).isEqualTo(40);
    assertThat(edge.expected()).isBetween(4., 6.);
  }

  @Test
  void periodsAreDenseAndAddUp() {
    Network network = network(plan(Unit.SENTENCE, 2), random(new Random(13), 60));
    Map<String, Long> stories =
        network.periods().rows().collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    EdgePeriod::edge_id, Collectors.summingLong(EdgePeriod::stories)));

    assertThat(stories).isEqualTo(byId(network, Edge::stories));
    assertThat(network.periods().rows().count()).isEqualTo(2L * stories.size());
    assertThat(network.periods().rows().filter("lift_change is null").count())
        .isEqualTo(stories.size());
    assertThat(network.periods().rows().collectAsList())
        .filteredOn(row -> row.lift_change() != null)
        .allMatch(
            row ->
                row.lift_change_low() < row.lift_change()
                    && row.lift_change() < row.lift_change_high());
  }

  private static List<String> pairs(Unit unit, Annotated article) {
    Naming.Named named = plan(unit, 1).naming().of(article);
    TreeSet<String> pairs = new TreeSet<>();
    for (int[] together : named.stretches()) {
      for (int a : together) {
        for (int b : together) {
          String one = named.names().get(a);
          String other = named.names().get(b);
          if (one.compareTo(other) < 0) {
            pairs.add(one + "|" + other);
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static NetworkPlan plan(Unit unit, long minimum) {
    return new NetworkPlan(unit, 3, Set.of(), minimum, List.of(), 7);
  }

  private Network network(NetworkPlan plan, List<Annotated> articles) {
    Dataset<Annotated> annotated = dataset(articles);
    long stories = articles.stream().filter(Annotated::lead).count();
    return Network.of(
        spark,
        annotated,
        EntityCounts.of(annotated).entities(),
        TWO_WEEKS,
        plan,
        Set.of(),
        stories);
  }

  private Dataset<Annotated> dataset(List<Annotated> articles) {
    return spark.createDataset(articles, Rows.of(Annotated.class)).repartition(3);
  }

  private static <T> Map<String, T> byId(Network network, Function<Edge, T> of) {
    Map<String, T> edges = new TreeMap<>();
    network.edges().collectAsList().forEach(edge -> edges.put(edge.edge_id(), of.apply(edge)));
    return edges;
  }

  private static List<String> lifts(Network network) {
    return network.periods().rows().collectAsList().stream()
        .sorted(Comparator.comparing(EdgePeriod::edge_id).thenComparing(EdgePeriod::period))
        .map(
            row ->
                "%s %s %s %s"
                    .formatted(row.edge_id(), row.lift(), row.lift_low(), row.lift_change_high()))
        .toList();
  }

  /** What reprints must leave as it is, and the articles as given. */
  private static List<Object> without(Edge edge, long articles) {
    return List.of(
        articles,
        edge.stories(),
        edge.sentences(),
        edge.sources(),
        edge.stories_a(),
        edge.expected(),
        edge.lift(),
        edge.lift_low(),
        edge.lift_high(),
        edge.npmi(),
        edge.p_value(),
        edge.q_value());
  }

  /** Stories of one to four sentences that name one to four of twelve, the first ones oftener. */
  private static List<Annotated> random(Random random, int stories) {
    List<Annotated> articles = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      List<Annotated.NamingSentence> sentences = new ArrayList<>();
      for (int s = random.nextInt(4); s >= 0; s--) {
        sentences.add(
            sentence(
                4 - s,
                4 - s,
                IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> "Name" + Math.min(random.nextInt(12), random.nextInt(12)))
                    .distinct()
                    .toArray(String[]::new)));
      }
      articles.add(article("s" + story, "s" + story, random.nextInt(14), sentences));
    }
    return articles;
  }

  /** Stories of which each keeps its places for names and each name its number of stories. */
  private static List<Annotated> dealt(Random random, int stories) {
    int names = 40;
    boolean[][] named = new boolean[stories][names];
    for (boolean[] story : named) {
      double length = Math.exp(random.nextGaussian()) * 2;
      for (int name = 0; name < names; name++) {
        story[name] = random.nextDouble() < Math.min(.9, length / (2 + name));
      }
    }
    for (int swap = 0; swap < 2_000_000; swap++) {
      boolean[] one = named[random.nextInt(stories)];
      boolean[] other = named[random.nextInt(stories)];
      int a = random.nextInt(names);
      int b = random.nextInt(names);
      if (one[a] && other[b] && !one[b] && !other[a]) {
        one[a] = false;
        other[b] = false;
        one[b] = true;
        other[a] = true;
      }
    }
    List<Annotated> articles = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      boolean[] present = named[story];
      List<String> all =
          new ArrayList<>(
              IntStream.range(0, names).filter(n -> present[n]).mapToObj(n -> "Name" + n).toList());
      Collections.shuffle(all, random);
      List<Annotated.NamingSentence> sentences = new ArrayList<>();
      for (int first = 0; first < all.size(); first += 3) {
        sentences.add(
            sentence(
                sentences.size() + 1,
                1,
                all.subList(first, Math.min(all.size(), first + 3)).toArray(String[]::new)));
      }
      articles.add(article("s" + story, "s" + story, 0, sentences));
    }
    return articles;
  }

  private static Annotated article(
      String id, String story, int day, List<Annotated.NamingSentence> sentences) {
    return new Annotated(
        id, story, "outlet", "en", MONDAY.plusDays(day), sentences, List.of(), List.of());
  }

  private static Annotated.NamingSentence sentence(int number, int paragraph, String... names) {
    return new Annotated.NamingSentence(
        number,
        0,
        1,
        paragraph,
        java.util.Arrays.stream(names)
            .map(name -> new Annotated.Named(0, 1, name, name, name, "person", null, "full"))
            .toList());
  }
}
