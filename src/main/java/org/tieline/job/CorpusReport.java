package org.tieline.job;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.corpus.Article;
import org.tieline.corpus.ArticleRow;
import org.tieline.corpus.BoilerplateRow;
import org.tieline.corpus.Calendar;
import org.tieline.corpus.Corpus;
import org.tieline.corpus.CorpusTables;
import org.tieline.corpus.InputRow;
import org.tieline.corpus.Outlet;
import org.tieline.corpus.PeriodRow;
import org.tieline.corpus.Reject;
import org.tieline.corpus.SourceRow;
import org.tieline.corpus.Story;
import org.tieline.corpus.TextRow;
import org.tieline.spark.Publication;
import org.tieline.spark.Rows;

/** Publishes corpus/*. */
final class CorpusReport {
  private CorpusReport() {}

  static void publish(
      Publication publication,
      SparkSession spark,
      Corpus corpus,
      Calendar calendar,
      List<Outlet> outlets,
      PublishPlan.Text text)
      throws IOException {
    Dataset<Article> articles = corpus.articles();
    publication.write(CorpusTables.articles(articles), ArticleRow.class);
    if (text == PublishPlan.Text.FULL) {
      publication.write(CorpusTables.texts(articles), TextRow.class);
      publication.write(corpus.boilerplate(), BoilerplateRow.class);
    }
    publication.write(CorpusTables.stories(articles), Story.class);
    publication.write(CorpusTables.periods(spark, articles, calendar), PeriodRow.class);
    publication.write(
        CorpusTables.sources(
            articles, corpus.boilerplate(), spark.createDataset(outlets, Rows.of(Outlet.class))),
        SourceRow.class);
    publication.write(corpus.rejects(), Reject.class);
    publication.write(corpus.inputs(), InputRow.class);
  }
}
