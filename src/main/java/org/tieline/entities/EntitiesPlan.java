package org.tieline.entities;

import java.util.Optional;
import org.tieline.entities.recognition.Engine;

/**
 * How entities are recognised.
 *
 * @param dictionary a CSV file of corrections to names and entities
 * @param recogniser what finds names in English
 */
public record EntitiesPlan(Optional<String> dictionary, Engine recogniser) {

  /** The bundled recogniser, and no dictionary. */
  public static EntitiesPlan standard() {
    return new EntitiesPlan(Optional.empty(), Engine.BUNDLED);
  }
}
