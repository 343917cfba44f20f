package org.tieline.network;

import java.io.Serializable;
import java.util.Arrays;
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
    int[] found = new int[sentence.names().size()];
    int size = 0;
    for (Annotated.Named name : sentence.names()) {
      Integer code = name.counted() ? codes.get(name.entity_id()) : null;
      if (code != null) {
        found[size++] = code;
      }
    }
    return Arrays.stream(found, 0, size).sorted().distinct().toArray();
  }
}
