package org.tieline.topics.model;

import cc.mallet.pipe.CharSequence2TokenSequence;
import cc.mallet.pipe.Pipe;
import cc.mallet.pipe.SerialPipes;
import cc.mallet.pipe.TokenSequence2FeatureSequence;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Fits twenty topics to a corpus: {@code TopicPeers PEER CORPUS}, a file of JSON lines with text
 * and label. PEER is tieline, or one of its methods; mallet, whose LDA is fitted as its command
 * line does, in one thread, with 1,000 iterations; or mllib, whose LDA is fitted online, a hundred
 * passes, each over a twentieth of the stories. Prints the CPU seconds of the fit and, behind a
 * tab, its coherence and its diversity.
 */
final class TopicPeers {
  private static final int TOPICS = 20;
  private static final int ITERATIONS = 1_000;
  private static final int PASSES = 100;
  private static final int WORDS = 10;
  private static final int SEED = 7;

  private TopicPeers() {}

  public static void main(String[] arguments) throws Exception {
    GoldStories gold = GoldStories.read(Path.of(arguments[1]), Integer.MAX_VALUE);
    double before = cpuSeconds();
    List<List<String>> topics =
        switch (arguments[0]) {
          case "mallet" -> mallet(gold);
          case "mllib" -> mllib(gold);
          case "tieline" -> tieline(gold, Method.CLUSTERS);
          default -> tieline(gold, Method.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
        };
    System.out.printf(
        "%.2f\tcoherence %.3f, diversity %.3f%n",
        cpuSeconds() - before,
        TopicMeasures.coherence(topics, gold.texts()),
        TopicMeasures.diversity(topics));
  }

  private static List<List<String>> tieline(GoldStories gold, Method method) {
    return gold.words(TopicModel.fit(gold.stories(), new FitPlan(method, TOPICS, SEED, List.of())));
  }

  private static List<List<String>> mallet(GoldStories gold) throws Exception {
    Pipe tokens =
        new SerialPipes(
            List.of(
                new CharSequence2TokenSequence(Pattern.compile("\\S+")),
                new TokenSequence2FeatureSequence()));
    InstanceList stories = new InstanceList(tokens);
    for (int story = 0; story < gold.stories().size(); story++) {
      String text =
          Arrays.stream(gold.stories().terms(story))
              .mapToObj(gold.terms()::get)
              .collect(Collectors.joining(" "));
      stories.addThruPipe(new Instance(text, null, story, null));
    }
    ParallelTopicModel.logger.setLevel(java.util.logging.Level.OFF);
    ParallelTopicModel model = new ParallelTopicModel(TOPICS, 5, .01);
    model.addInstances(stories);
    model.setRandomSeed(SEED);
    model.setNumThreads(1);
    model.setNumIterations(ITERATIONS);
    model.setTopicDisplay(0, 0);
    model.estimate();
    return Arrays.stream(model.getTopWords(WORDS))
        .map(words -> Arrays.stream(words).map(Object::toString).toList())
        .toList();
  }

  private static List<List<String>> mllib(GoldStories gold) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .getOrCreate();
    List<Row> stories = new ArrayList<>();
    for (int story = 0; story < gold.stories().size(); story++) {
      Map<Integer, Double> counts = new TreeMap<>();
      for (int term : gold.stories().terms(story)) {
        counts.merge(term, 1.0, Double::sum);
      }
      stories.add(
          RowFactory.create(
              Vectors.sparse(
                  gold.terms().size(),
                  counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                  counts.values().stream().mapToDouble(Double::doubleValue).toArray())));
    }
    Dataset<Row> features =
        spark
            .createDataFrame(
                stories, new StructType().add("features", SQLDataTypes.VectorType(), false))
            .cache();
    return new LDA()
            .setK(TOPICS)
            .setSeed(SEED)
            .setMaxIter(PASSES)
            .fit(features)
            .describeTopics(WORDS)
            .orderBy("topic")
            .select("termIndices")
            .collectAsList()
            .stream()
            .map(
                row ->
                    row.<Integer>getList(0).stream().map(term -> gold.terms().get(term)).toList())
            .toList();
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
