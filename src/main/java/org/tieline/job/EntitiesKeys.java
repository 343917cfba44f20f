package org.tieline.job;

import org.tieline.entities.EntitiesPlan;
import org.tieline.entities.recognition.Engine;

/** The keys of the job file under reports.entities, with their defaults. */
final class EntitiesKeys {
  private EntitiesKeys() {}

  static EntitiesPlan plan(Section section) {
    EntitiesPlan plan =
        new EntitiesPlan(
            section.text("dictionary"),
            // The bundled model may be shipped and is several times as fast.
            section.word("recogniser", Engine.class, Engine.BUNDLED));
    section.done();
    return plan;
  }
}
