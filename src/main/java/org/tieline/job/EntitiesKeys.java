package org.tieline.job;

import org.tieline.entities.EntitiesPlan;

/** The keys of the job file under reports.entities, with their defaults. */
final class EntitiesKeys {
  private EntitiesKeys() {}

  static EntitiesPlan plan(Section section) {
    EntitiesPlan plan = new EntitiesPlan(section.text("dictionary"));
    section.done();
    return plan;
  }
}
