package org.tieline.job;

import java.io.IOException;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.spark.Publication;
import org.tieline.ties.Action;
import org.tieline.ties.Actions;
import org.tieline.ties.EventRow;
import org.tieline.ties.Events;
import org.tieline.ties.Evidence;
import org.tieline.ties.EvidenceSentences;
import org.tieline.ties.Tie;
import org.tieline.ties.TieEnd;
import org.tieline.ties.TiePeriod;
import org.tieline.ties.Ties;
import org.tieline.ties.TiesPlan;

/** Publishes ties/*. */
final class TiesReport {
  private TiesReport() {}

  /**
   * Publishes the report, and tells its caps and families.
   *
   * @param selected countries that the query names by which the corpus was chosen
   */
  static Ties publish(
      Publication publication,
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      PublishPlan.Text text,
      TiesPlan plan,
      String triggers,
      Set<String> selected)
      throws IOException {
    SparkSession spark = articles.sparkSession();
    boolean withText = text != PublishPlan.Text.NONE;
    Dataset<EventRow> events =
        Events.of(articles, names, plan, triggers, withText).persist(StorageLevel.DISK_ONLY());
    Ties ties = Ties.of(spark, names, events, calendar, plan, selected);
    publication.write(ties.ties(), Tie.class);
    publication.write(ties.ends(), TieEnd.class);
    publication.write(ties.periods(), TiePeriod.class);
    publication.write(
        EvidenceSentences.of(articles, names, ties, calendar, withText), Evidence.class);
    publication.write(events, EventRow.class);
    publication.write(Actions.of(spark, events, calendar), Action.class);
    return ties;
  }
}
