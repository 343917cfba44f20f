package org.tieline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.spark.Grouped;
import org.tieline.spark.Rows;

/** Who is named, how often, where and under which forms: counted once, read by two tables. */
public final class EntityCounts {
  /** Rows held in a task before they are given out; bounds the memory of a task. */
  private static final int FULL = 1 << 19;

  private final Dataset<CountedEntity> counted;

  private EntityCounts(Dataset<CountedEntity> counted) {
    this.counted = counted;
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
                            return counter.size() > FULL ? counter.drain() : List.of();
                          },
                          counter::drain);
                    },
                Rows.of(EntityCount.class))
            .repartition(col("entity_id"))
            .sortWithinPartitions("entity_id")
            .mapPartitions(
                (MapPartitionsFunction<EntityCount, CountedEntity>) EntityFold::fold,
                Rows.of(CountedEntity.class))
            .persist(StorageLevel.DISK_ONLY()));
  }

  /**
   * One row an entity, under the name, type and country that most of its mentions in leads give it.
   */
  public Dataset<Entity> entities() {
    return counted.select("entity.*").as(Rows.of(Entity.class));
  }

  /** One row a form, with the rule that resolved most of its mentions in leads. */
  public Dataset<Alias> aliases() {
    return counted
        .select(explode(col("aliases")).as("alias"))
        .select("alias.*")
        .as(Rows.of(Alias.class));
  }
}
