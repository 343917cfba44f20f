package org.tieline.job;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
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

  static void publish(
      Publication publication,
      Ties ties,
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Calendar calendar,
      PublishPlan.Text text,
      TiesPlan plan,
      String triggers)
      throws IOException {
    publication.write(ties.ties(), Tie.class);
    publication.write(ties.ends(), TieEnd.class);
    publication.write(ties.periods(), TiePeriod.class);
    boolean withText = text != PublishPlan.Text.NONE;
    publication.write(
        EvidenceSentences.of(articles, names, ties, calendar, withText), Evidence.class);
    Dataset<EventRow> events =
        Events.of(articles, names, plan, triggers, withText).persist(StorageLevel.DISK_ONLY());
    publication.write(events, EventRow.class);
    publication.write(Actions.of(events.sparkSession(), events, calendar), Action.class);
  }
}
