package org.tieline.topics.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures topics of a corpus over several counts and seeds: CORPUS [UNSEEN|-] [COUNTS] [SEEDS]
 * [METHOD] [MOST].
 */
final class MeasureTopics {
  private MeasureTopics() {}

  public static void main(String[] args) throws Exception {
    GoldStories gold =
        GoldStories.read(Path.of(args[0]), args.length > 5 ? Integer.parseInt(args[5]) : 1 << 30);
    List<String[]> unseen =
        args.length > 1 && !args[1].equals("-") ? GoldStories.tokens(Path.of(args[1])) : null;
    int[] counts = numbers(args.length > 2 ? args[2] : "10,20,30,40,50");
    int[] seeds = numbers(args.length > 3 ? args[3] : "1,2,3");
    Method method = args.length > 4 ? Method.valueOf(args[4]) : Method.CLUSTERS;
    double[] sums = new double[6];
    System.out.println("stories " + gold.stories().size() + " terms " + gold.terms().size());
    for (int count : counts) {
      double[] mean = new double[6];
      for (int seed : seeds) {
        long start =
            java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TopicModel model =
            TopicModel.fit(gold.stories(), new FitPlan(method, count, seed, List.of()));
        long end =
            java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<List<String>> topics = gold.words(model);
        int[] assigned = gold.assigned(model);
        double[] figures = {
          TopicMeasures.coherence(topics, gold.texts()),
          TopicMeasures.diversity(topics),
          TopicMeasures.nmi(gold.labels(), assigned),
          TopicMeasures.purity(gold.labels(), assigned),
          unseen == null ? 0 : TopicMeasures.coherence(topics, unseen),
          (end - start) / 1e9
        };
        for (int i = 0; i < figures.length; i++) {
          mean[i] += figures[i] / seeds.length;
        }
        if (System.getProperty("show") != null && seed == seeds[0]) {
          for (int topic = 0; topic < topics.size(); topic++) {
            int t = topic;
            System.out.printf(
                "  %3d %5d %s%n",
                topic, Arrays.stream(assigned).filter(x -> x == t).count(), topics.get(topic));
          }
        }
      }
      print("K " + count, mean);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += mean[i] / counts.length;
      }
    }
    print("mean", sums);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  private static void print(String name, double[] f) {
    System.out.printf(
        "%-6s NPMI %.3f diversity %.3f NMI %.3f purity %.3f unseen NPMI %.3f CPU %.2f s%n",
        name, f[0], f[1], f[2], f[3], f[4], f[5]);
  }
}
