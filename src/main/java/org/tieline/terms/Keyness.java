package org.tieline.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.tieline.spark.Rows;
import org.tieline.statistics.ChiSquared;
import org.tieline.statistics.ClusteredKeyness;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.Correction;
import org.tieline.statistics.LogLikelihood;
import org.tieline.statistics.LogOdds;
import org.tieline.statistics.LogRatio;
import org.tieline.statistics.StoryCounts;
import org.tieline.text.Tokens;

/** Holds the terms of a contrast's two sides against each other. */
final class Keyness implements Serializable {
  private static final long serialVersionUID = 1;

  /** Rarer terms can hardly differ, and each one tested costs the others power. */
  private static final long LEAST = 5;

  private final Denominators denominators;
  private final List<Contrast> contrasts;
  private final long prior;

  Keyness(Denominators denominators, TermsPlan plan) {
    this.denominators = denominators;
    this.contrasts = List.copyOf(plan.contrasts());
    this.prior = plan.prior().orElse(0);
  }

  /** The rows of every contrast. */
  Dataset<Keyword> of(Dataset<CountedTerm> terms) {
    Dataset<Keyword> rows =
        terms.flatMap(
            (FlatMapFunction<CountedTerm, Keyword>) term -> rows(term).iterator(),
            Rows.of(Keyword.class));
    for (Contrast contrast : contrasts) {
      if (contrast.kind() == Contrast.Kind.LANGUAGE) {
        rows = rows.union(ofLanguage(contrast, terms));
      }
    }
    return withQValues(rows);
  }

  private List<Keyword> rows(CountedTerm term) {
    List<Parts.Part> targets = Parts.unpack(term.targets());
    List<Parts.Part> references = Parts.unpack(term.references());
    List<Keyword> rows = new ArrayList<>();
    for (int contrast = 0; contrast < contrasts.size(); contrast++) {
      Parts.Part target = Parts.Part.none(contrast);
      long sources = 0;
      for (Parts.Part part : targets) {
        if (denominators.contrast(part.heading()) == contrast) {
          target = target.plus(part);
          sources++;
        }
      }
      Parts.Part reference = Parts.Part.none(contrast);
      for (Parts.Part part : references) {
        reference = part.heading() == contrast ? reference.plus(part) : reference;
      }
      StoryCounts.Corpus targetCorpus = denominators.target(term.language(), contrast);
      StoryCounts.Corpus referenceCorpus = denominators.reference(term.language(), contrast);
      if (target.occurrences() + reference.occurrences() >= LEAST
          && term.occurrences() < denominators.whole(term.language()).words()
          && targetCorpus.words() > 0
          && referenceCorpus.words() > 0) {
        rows.add(
            row(
                contrasts.get(contrast).name(),
                term.language(),
                term.term(),
                target,
                reference,
                sources,
                targetCorpus,
                referenceCorpus,
                (double) term.occurrences() / denominators.whole(term.language()).words(),
                denominators.whole(term.language()).words()));
      }
    }
    return rows;
  }

  /**
   * Terms of the language against those of the others that are spelled alike: names and loans
   * mostly, and what is left in another language by mistake.
   */
  private Dataset<Keyword> ofLanguage(Contrast contrast, Dataset<CountedTerm> terms) {
    String language = contrast.values().get(0);
    StoryCounts.Corpus target = denominators.whole(language);
    StoryCounts.Corpus reference = denominators.others(language);
    Column inTarget = col("language").equalTo(language);
    Column inReference = col("language").notEqual(language);
    // Spark's own lower() follows the locale of the machine.
    UserDefinedFunction lowercased =
        udf((UDF2<String, String, String>) Tokens::lowercased, DataTypes.StringType);
    return terms
        .groupBy(lowercased.apply(col("term"), col("language")))
        .agg(
            max(when(inTarget, col("term"))).as("spelling"),
            sumOf(inTarget, "occurrences"),
            sumOf(inTarget, "articles"),
            sumOf(inTarget, "stories"),
            sumOf(inTarget, "squares"),
            sumOf(inTarget, "products"),
            sumOf(inReference, "occurrences"),
            sumOf(inReference, "articles"),
            sumOf(inReference, "stories"),
            sumOf(inReference, "squares"),
            sumOf(inReference, "products"),
            sumOf(inTarget, "sources"))
        .filter(col("spelling").isNotNull())
        .flatMap(
            (FlatMapFunction<Row, Keyword>)
                row -> {
                  Parts.Part used = part(row, 2);
                  Parts.Part elsewhere = part(row, 7);
                  long occurrences = used.occurrences() + elsewhere.occurrences();
                  long words = target.words() + reference.words();
                  return occurrences < LEAST
                          || occurrences == words
                          || target.words() == 0
                          || reference.words() == 0
                      ? List.<Keyword>of().iterator()
                      : List.of(
                              row(
                                  contrast.name(),
                                  language,
                                  row.getString(1),
                                  used,
                                  elsewhere,
                                  row.getLong(12),
                                  target,
                                  reference,
                                  (double) occurrences / words,
                                  words))
                          .iterator();
                },
            Rows.of(Keyword.class));
  }

  private static Column sumOf(Column side, String column) {
    return sum(when(side, col(column)).otherwise(lit(0L)));
  }

  private static Parts.Part part(Row row, int from) {
    return new Parts.Part(
        0,
        row.getLong(from),
        row.getLong(from + 1),
        row.getLong(from + 2),
        row.getLong(from + 3),
        row.getLong(from + 4));
  }

  /**
   * @param share the term's share of the whole corpus' words
   * @param words the whole corpus' words, which the prior weighs where the job gives no weight
   */
  private Keyword row(
      String contrast,
      String language,
      String term,
      Parts.Part target,
      Parts.Part reference,
      long sources,
      StoryCounts.Corpus targetCorpus,
      StoryCounts.Corpus referenceCorpus,
      double share,
      long words) {
    ContingencyTable table =
        ContingencyTable.ofTerm(
            target.occurrences(),
            reference.occurrences(),
            targetCorpus.words(),
            referenceCorpus.words());
    double priorWords = prior > 0 ? prior : words;
    return new Keyword(
        contrast,
        language,
        term,
        target.occurrences(),
        reference.occurrences(),
        targetCorpus.words(),
        referenceCorpus.words(),
        target.stories(),
        reference.stories(),
        sources,
        LogLikelihood.signed(table),
        LogRatio.of(
            target.occurrences(),
            reference.occurrences(),
            targetCorpus.words(),
            referenceCorpus.words()),
        LogOdds.z(
            target.occurrences(),
            reference.occurrences(),
            targetCorpus.words(),
            referenceCorpus.words(),
            share * priorWords,
            priorWords),
        ClusteredKeyness.pValue(
            target.occurrences(),
            targetCorpus.words(),
            target.plus(reference).counts(),
            targetCorpus.plus(referenceCorpus)),
        1,
        ChiSquared.signed(table, Correction.YATES_WHERE_SMALL));
  }

  /** Benjamini and Hochberg's step-up over each contrast, as BenjaminiHochberg has it. */
  private static Dataset<Keyword> withQValues(Dataset<Keyword> rows) {
    WindowSpec family = Window.partitionBy("contrast");
    WindowSpec rising = family.orderBy("p_value", "language", "term");
    // From the greatest p down: Spark computes frames that grow in one pass, shrinking ones anew.
    WindowSpec falling =
        family.orderBy(col("p_value").desc(), col("language").desc(), col("term").desc());
    Column adjusted =
        col("p_value").multiply(count(lit(1)).over(family)).divide(row_number().over(rising));
    return rows.withColumn("q_value", adjusted)
        .withColumn(
            "q_value",
            min("q_value")
                .over(falling.rowsBetween(Window.unboundedPreceding(), Window.currentRow())))
        .as(Rows.of(Keyword.class));
  }
}
