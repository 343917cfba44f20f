package org.tieline.entities;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tieline.spark.Grouped;

/**
 * Adds up counts that come sorted by entity, an entity at a time: one shuffle serves who is named
 * and under which forms.
 */
final class EntityFold {
  private final MostMentioned names = new MostMentioned();
  private final MostMentioned types = new MostMentioned();
  private final MostMentioned countries = new MostMentioned();
  private final SortedMap<String, Form> forms = new TreeMap<>();
  private final Set<String> sources = new HashSet<>();
  private String entity;
  private long mentions;
  private long articles;
  private long stories;
  private LocalDate firstDay;
  private LocalDate lastDay;

  /** How often a form is met in leads, and under which rules. */
  private static final class Form {
    private final MostMentioned rules = new MostMentioned();
    private long leadMentions;
  }

  private EntityFold() {}

  /** Counts added up, in the order of the entities. */
  static Iterator<CountedEntity> fold(Iterator<EntityCount> sorted) {
    EntityFold fold = new EntityFold();
    return new Grouped<>(sorted, fold::add, fold::end);
  }

  /** Takes a count in; gives out the entity before where a new one begins. */
  private List<CountedEntity> add(EntityCount count) {
    List<CountedEntity> done = List.of();
    if (!count.entity_id().equals(entity)) {
      done = end();
      begin(count.entity_id());
    }
    switch (count.facet()) {
      case EntityCount.NAME -> names.add(count.heading(), count);
      case EntityCount.TYPE -> types.add(count.heading(), count);
      case EntityCount.COUNTRY -> countries.add(count.heading(), count);
      case EntityCount.ALIAS -> {
        Form form = forms.computeIfAbsent(count.heading(), heading -> new Form());
        form.rules.add(count.rule(), count);
        form.leadMentions += count.lead_mentions();
      }
      case EntityCount.SOURCE -> addSource(count);
      default -> throw new IllegalStateException(count.facet());
    }
    return done;
  }

  private void addSource(EntityCount count) {
    sources.add(count.heading());
    mentions += count.lead_mentions();
    articles += count.articles();
    stories += count.stories();
    if (count.first_day() != null) {
      firstDay =
          firstDay == null || count.first_day().isBefore(firstDay) ? count.first_day() : firstDay;
      lastDay = lastDay == null || count.last_day().isAfter(lastDay) ? count.last_day() : lastDay;
    }
  }

  /** The entity so far; none before the first. */
  private List<CountedEntity> end() {
    if (entity == null) {
      return List.of();
    }
    List<Alias> aliases =
        forms.entrySet().stream()
            .map(
                form ->
                    new Alias(
                        entity,
                        form.getKey(),
                        form.getValue().leadMentions,
                        form.getValue().rules.first()))
            .toList();
    return List.of(
        new CountedEntity(
            new Entity(
                entity,
                names.first(),
                types.first(),
                countries.first(),
                mentions,
                articles,
                stories,
                sources.size(),
                firstDay,
                lastDay),
            aliases));
  }

  private void begin(String next) {
    entity = next;
    names.clear();
    types.clear();
    countries.clear();
    forms.clear();
    sources.clear();
    mentions = 0;
    articles = 0;
    stories = 0;
    firstDay = null;
    lastDay = null;
  }
}
