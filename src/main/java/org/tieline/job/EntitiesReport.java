package org.tieline.job;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.tieline.entities.AffiliationRow;
import org.tieline.entities.AffiliationTable;
import org.tieline.entities.Alias;
import org.tieline.entities.Annotated;
import org.tieline.entities.ArticleCountry;
import org.tieline.entities.CountryRow;
import org.tieline.entities.Entity;
import org.tieline.entities.EntityCounts;
import org.tieline.entities.EntityTables;
import org.tieline.entities.Mention;
import org.tieline.entities.QuotationRow;
import org.tieline.entities.QuotationTable;
import org.tieline.spark.Publication;

/** Publishes entities/*. */
final class EntitiesReport {
  private EntitiesReport() {}

  static void publish(
      Publication publication,
      SparkSession spark,
      Dataset<Annotated> names,
      EntityCounts counts,
      Dataset<Entity> entities,
      PublishPlan.Text text)
      throws IOException {
    publication.write(EntityTables.mentions(names), Mention.class);
    publication.write(entities, Entity.class);
    publication.write(EntityTables.countries(spark), CountryRow.class);
    publication.write(counts.aliases(), Alias.class);
    publication.write(AffiliationTable.of(names), AffiliationRow.class);
    publication.write(EntityTables.articleCountries(names), ArticleCountry.class);
    publication.write(QuotationTable.of(names, text != PublishPlan.Text.NONE), QuotationRow.class);
  }
}
