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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fits twenty topics to a corpus: {@code AgainstMallet mallet|clusters|lda|nmf CORPUS}, a file of
 * JSON lines with text and label. MALLET's LDA is fitted as its command line does, in one thread,
 * with 1,000 iterations. Prints the CPU seconds of the fit, its coherence and its diversity.
 */
final class AgainstMallet {
  private static final int TOPICS = 20;
  private static final int ITERATIONS = 1_000;
  private static final int SEED = 7;

  private AgainstMallet() {}

  public static void main(String[] arguments) throws Exception {
    GoldStories gold = GoldStories.read(Path.of(arguments[1]), Integer.MAX_VALUE);
    double before = cpuSeconds();
    List<List<String>> topics =
        arguments[0].equals("mallet") ? mallet(gold) : tieline(gold, arguments[0]);
    double spent = cpuSeconds() - before;
    System.out.printf(
        "%s\t%.2f\t%.3f\t%.3f%n",
        arguments[0],
        spent,
        TopicMeasures.coherence(topics, gold.texts()),
        TopicMeasures.diversity(topics));
  }

  private static List<List<String>> tieline(GoldStories gold, String method) {
    Method by = Method.valueOf(method.toUpperCase(java.util.Locale.ROOT));
    return gold.words(TopicModel.fit(gold.stories(), new FitPlan(by, TOPICS, SEED, List.of())));
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
    return Arrays.stream(model.getTopWords(10))
        .map(words -> Arrays.stream(words).map(Object::toString).toList())
        .toList();
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
