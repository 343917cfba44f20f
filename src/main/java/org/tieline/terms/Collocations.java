package org.tieline.terms;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.spark.Rows;
import org.tieline.statistics.Collocation;

/** Says how firmly the words of phrases belong together, over the leads' sequences of words. */
final class Collocations {
  private Collocations() {}

  /**
   * The table terms/collocations.
   *
   * @param counted the phrases with their counts
   */
  static Dataset<Phrase> of(
      SparkSession spark, Dataset<CountedTerm> counted, PhraseSearch.Result found, TermsPlan plan) {
    Phrases phrases = found.phrases();
    int longest = Math.min(plan.collocations(), phrases.longest());
    if (longest < 2) {
      return spark.createDataset(List.of(), Rows.of(Phrase.class));
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<Patterns> patterns = context.broadcast(new Patterns(phrases, longest));
    PatternCounts sums =
        found
            .stories()
            .toJavaRDD()
            .mapPartitions(
                stories -> List.of(PatternCounts.of(stories, patterns.value())).iterator())
            .treeReduce(PatternCounts::plus);
    Broadcast<PatternCounts> counts = context.broadcast(sums);
    return counted
        .filter(col("size").between(2, longest))
        .map(
            (MapFunction<CountedTerm, Phrase>)
                term -> phrase(term, patterns.value(), counts.value()),
            Rows.of(Phrase.class))
        .filter(col("occurrences").minus(col("nested")).geq(plan.phraseMinimum()));
  }

  private static Phrase phrase(CountedTerm term, Patterns patterns, PatternCounts counts) {
    int place = TermIds.place(term.id());
    int[] words = patterns.phrases().words(term.size(), place);
    long[] matching = counts.matching(patterns, term.language(), words);
    double[] single = new double[words.length];
    Arrays.setAll(single, at -> matching[1 << at]);
    double[] cells = Collocation.exactly(matching);
    Collocation.Lambda lambda = Collocation.lambda(cells);
    return new Phrase(
        term.language(),
        term.term(),
        term.size(),
        term.occurrences(),
        term.articles(),
        term.stories(),
        Collocation.logLikelihood(cells),
        Collocation.npmi(term.occurrences(), matching[0], single),
        lambda.lambda(),
        lambda.z(),
        Collocation.logDice(term.occurrences(), counts.occurrences(patterns, words)),
        counts.nested(term.size(), place));
  }
}
