package org.tieline.job;

import java.io.IOException;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.tieline.corpus.Article;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated;
import org.tieline.entities.Entity;
import org.tieline.spark.Publication;
import org.tieline.ties.Action;
import org.tieline.ties.ContrastRow;
import org.tieline.ties.EventRow;
import org.tieline.ties.Events;
import org.tieline.ties.Evidence;
import org.tieline.ties.EvidenceSentences;
import org.tieline.ties.Tie;
import org.tieline.ties.TieEnd;
import org.tieline.ties.TieEntity;
import org.tieline.ties.TieSource;
import org.tieline.ties.TieTerm;
import org.tieline.ties.Ties;
import org.tieline.ties.TiesPlan;
import org.tieline.ties.Triad;

/** Publishes ties/*. */
final class TiesReport {
  private TiesReport() {}

  /**
   * Publishes all but the ties' topics, which are not found yet.
   *
   * @param selected countries that the query names by which the corpus was chosen
   */
  static Ties publish(
      Publication publication,
      Dataset<Article> articles,
      Dataset<Annotated> names,
      Dataset<Entity> entities,
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
    publication.write(ties.periods());
    publication.write(
        EvidenceSentences.of(articles, names, events, ties, calendar, withText), Evidence.class);
    publication.write(ties.contrasts(), ContrastRow.class);
    publication.write(ties.triads(), Triad.class);
    publication.write(ties.sources(), TieSource.class);
    publication.write(ties.entities(entities), TieEntity.class);
    publication.write(ties.terms(articles), TieTerm.class);
    publication.write(events, EventRow.class);
    publication.write(ties.actions(events), Action.class);
    return ties;
  }
}
