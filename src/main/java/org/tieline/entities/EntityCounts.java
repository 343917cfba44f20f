package org.tieline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Who is named, how often, where and under which forms: counted once, read by two tables. */
public final class EntityCounts {
  /** Rows held in a task before they are given out; bounds the memory of a task. */
  private static final int FULL = 1 << 19;

  private final Dataset<EntityCount> counts;

  private EntityCounts(Dataset<EntityCount> counts) {
    this.counts = counts;
  }

  /** The counts, kept on disk until the job is done. */
  public static EntityCounts of(Dataset<Annotated> annotated) {
    return new EntityCounts(
        annotated
            .mapPartitions(
                (MapPartitionsFunction<Annotated, EntityCount>)
                    articles -> {
                      EntityCounter counter = new EntityCounter();
                      return new Grouped<>(
                          articles,
                          article -> {
                            counter.add(article);
                            return counter.size() > FULL ? counter.drain() : java.util.List.of();
                          },
                          counter::drain);
                    },
                Rows.of(EntityCount.class))
            .groupBy("entity_id", "facet", "heading", "rule")
            .agg(
                sum("mentions").as("mentions"),
                sum("lead_mentions").as("lead_mentions"),
                sum("articles").as("articles"),
                sum("stories").as("stories"),
                min("first_day").as("first_day"),
                max("last_day").as("last_day"))
            .as(Rows.of(EntityCount.class))
            .persist(StorageLevel.DISK_ONLY()));
  }

  /** One row an entity, under the name, type and country that most of its mentions give it. */
  public Dataset<Entity> entities() {
    Column outlet = is(EntityCount.SOURCE);
    return counts
        .filter(col("facet").notEqual(EntityCount.ALIAS))
        .groupBy("entity_id")
        .agg(
            most(EntityCount.NAME),
            most(EntityCount.TYPE),
            most(EntityCount.COUNTRY),
            sum(when(outlet, col("lead_mentions"))).as("mentions"),
            sum("articles").as("articles"),
            sum("stories").as("stories"),
            count_if(outlet).as("sources"),
            min("first_day").as("first_day"),
            max("last_day").as("last_day"))
        .select(
            "entity_id",
            "name.heading",
            "type.heading",
            "country.heading",
            "mentions",
            "articles",
            "stories",
            "sources",
            "first_day",
            "last_day")
        .toDF(
            "entity_id",
            "name",
            "type",
            "country",
            "mentions",
            "articles",
            "stories",
            "sources",
            "first_day",
            "last_day")
        .as(Rows.of(Entity.class));
  }

  /** One row a form, with the rule that resolved most of its mentions. */
  public Dataset<Alias> aliases() {
    return counts
        .filter(is(EntityCount.ALIAS))
        .groupBy("entity_id", "heading")
        .agg(
            sum("lead_mentions").as("mentions"),
            min(struct(negate(col("mentions")), col("rule"))).as("most"))
        .select(
            col("entity_id"),
            col("heading").as("alias"),
            col("mentions"),
            col("most.rule").as("rule"))
        .as(Rows.of(Alias.class));
  }

  private static Column is(String facet) {
    return col("facet").equalTo(facet);
  }

  /** The most frequent value; of equals, the first in order. */
  private static Column most(String facet) {
    return min(when(is(facet), struct(negate(col("mentions")).as("rank"), col("heading"))))
        .as(facet);
  }
}
