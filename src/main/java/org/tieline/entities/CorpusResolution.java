package org.tieline.entities;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.tieline.spark.Rows;

/** Decides over the whole corpus what single articles leave open. */
public final class CorpusResolution {
  private CorpusResolution() {}

  /**
   * The articles with their names resolved, kept on disk until the job is done.
   *
   * @param corrections the dictionary, which has the last word
   */
  public static Dataset<Annotated> of(Dataset<Annotated> read, Corrections corrections) {
    return read.map(
            (MapFunction<Annotated, Annotated>) corrections::applied, Rows.of(Annotated.class))
        .persist(StorageLevel.DISK_ONLY());
  }
}
