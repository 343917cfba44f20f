package org.tieline.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tieline.entities.Chance;
import org.tieline.entities.Entity;

/**
 * The entities that can end an edge.
 *
 * @param entities by code
 * @param chance what chance makes of them
 * @param selected the codes that the query names by which the corpus was chosen
 * @param everywhere the codes that are in so many stories that everybody meets them
 */
record Ends(List<Entity> entities, Chance chance, BitSet selected, BitSet everywhere)
    implements Serializable {
  private static final long STORIES_OF_A_TASK = 200_000;

  /**
   * @param known entities, those that can end an edge among them
   * @param selected ids that the query names by which the corpus was chosen
   */
  static Ends of(List<Entity> known, Chance chance, Set<String> selected) {
    Map<String, Entity> byId = new HashMap<>();
    known.forEach(entity -> byId.put(entity.entity_id(), entity));
    List<Entity> entities = new ArrayList<>();
    BitSet named = new BitSet();
    BitSet everywhere = new BitSet();
    for (String id : chance.names()) {
      int code = entities.size();
      named.set(code, selected.contains(id));
      everywhere.set(code, chance.isEverywhere(code));
      entities.add(byId.get(id));
    }
    return new Ends(entities, chance, named, everywhere);
  }

  Map<String, Integer> codes() {
    Map<String, Integer> codes = new HashMap<>();
    entities.forEach(entity -> codes.put(entity.entity_id(), codes.size()));
    return codes;
  }

  /** Into how many parts the pairs of a code are divided, so that no task holds too many. */
  int ways(int code) {
    return 1 + (int) (chance.stories(code) / STORIES_OF_A_TASK);
  }

  /** The id of an edge: both ids, the lesser first. */
  String edge(int lesser, int greater) {
    return entities.get(lesser).entity_id() + "|" + entities.get(greater).entity_id();
  }

  /** Why the association of two codes would say nothing; null where it says something. */
  String noAssociation(int lesser, int greater) {
    if (selected.get(lesser) || selected.get(greater)) {
      return Edge.SELECTION;
    }
    return everywhere.get(lesser) || everywhere.get(greater) ? Edge.EVERYWHERE : null;
  }

  boolean silent(int lesser, int greater) {
    return noAssociation(lesser, greater) != null;
  }

  /** Pairs that could be an edge with an association. */
  long family() {
    BitSet silent = (BitSet) selected.clone();
    silent.or(everywhere);
    long speaking = entities.size() - silent.cardinality();
    return speaking * (speaking - 1) / 2;
  }

  /** The codes of the entities with this id or name, in upper or lower case. */
  BitSet named(String idOrName) {
    BitSet found = new BitSet();
    String wanted = idOrName.toLowerCase(Locale.ROOT);
    for (int code = 0; code < entities.size(); code++) {
      Entity entity = entities.get(code);
      if (entity.entity_id().equals(idOrName)
          || entity.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        found.set(code);
      }
    }
    return found;
  }
}
