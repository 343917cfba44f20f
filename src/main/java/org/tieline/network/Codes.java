package org.tieline.network;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.entities.Annotated;
import org.tieline.entities.Entity;

/** Numbers for the entities that can end an edge, in the order of their ids. */
record Codes(Map<String, Integer> codes) implements Serializable {

  /**
   * @param entities sorted by id
   */
  static Codes of(List<Entity> entities) {
    Map<String, Integer> codes = new HashMap<>();
    entities.forEach(entity -> codes.put(entity.entity_id(), codes.size()));
    return new Codes(codes);
  }

  /** The sentence's counted entities; sorted, none twice. */
  int[] of(Annotated.NamingSentence sentence) {
    return sentence.codes(name -> codes.get(name.entity_id()));
  }
}
