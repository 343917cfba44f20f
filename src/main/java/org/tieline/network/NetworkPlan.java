package org.tieline.network;

import java.util.List;
import java.util.Set;
import org.tieline.entities.Naming;
import org.tieline.entities.Unit;

/**
 * When entities are tied by an edge, and which edges are published.
 *
 * @param unit the stretch of text in which both must be named
 * @param window sentences of a window, 2 or more; of no account for other units
 * @param types kinds of entities, such as person; empty for all
 * @param minimum least stories of an edge that is published
 * @param around ids or names of entities; with them only they, their neighbours and the edges among
 *     these are published; empty for all
 * @param seed chooses among equally good communities, and nodes from which paths are followed
 */
public record NetworkPlan(
    Unit unit, int window, Set<String> types, long minimum, List<String> around, long seed) {

  /** The kinds of entities. */
  public static final Set<String> TYPES = Set.of("person", "organization", "place", "country");

  /** What of an article's names counts. */
  Naming naming() {
    Set<String> wanted = types;
    return new Naming(
        name -> {
          String type = name.type().equals("nationality") ? "country" : name.type();
          return wanted.isEmpty() || wanted.contains(type) ? name.entity_id() : null;
        },
        unit,
        window);
  }
}
