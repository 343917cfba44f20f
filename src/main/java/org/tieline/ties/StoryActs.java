package org.tieline.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.tieline.spark.Rows;
import org.tieline.ties.events.Quad;

/**
 * What a story tells of two countries acting on each other, in either direction. Of several events
 * of one type the first counts.
 *
 * @param day null where it is not known
 * @param events events that count, those of one type each by itself
 * @param verbal_cooperation 1 where it tells such an event, else 0; likewise the next three
 * @param halves 2 where all is cooperation, 1 where there is conflict too, 0 where all is conflict
 * @param intensity mean on Goldstein's scale over the types, in ten-thousandths
 * @param contexts what the events are about, such as military; sorted, none twice
 */
public record StoryActs(
    String tie_id,
    String story_id,
    LocalDate day,
    long events,
    long verbal_cooperation,
    long material_cooperation,
    long verbal_conflict,
    long material_conflict,
    long halves,
    long intensity,
    List<String> contexts) {

  /** Whole numbers of this have the same sum in every order. */
  static final double UNIT = 10_000;

  private static final Comparator<CountedEvent> BY_PLACE =
      Comparator.comparing(
              CountedEvent::sentence, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(
              CountedEvent::start_char, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(CountedEvent::event_id);

  /** A row for each story and pair of countries of which it tells an event that counts. */
  static Dataset<StoryActs> of(Dataset<EventRow> events) {
    return CountedEvent.of(events)
        .groupByKey((MapFunction<CountedEvent, String>) CountedEvent::story_id, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, CountedEvent, StoryActs>)
                (story, rows) -> {
                  List<CountedEvent> told = new ArrayList<>();
                  rows.forEachRemaining(told::add);
                  return of(told).iterator();
                },
            Rows.of(StoryActs.class));
  }

  /** The pairs of one story's events. */
  static List<StoryActs> of(List<CountedEvent> events) {
    Map<String, List<CountedEvent>> byPair = new TreeMap<>();
    events.stream()
        .sorted(BY_PLACE)
        .forEach(
            event ->
                byPair
                    .computeIfAbsent(
                        Pair.of(event.actor_country(), event.target_country()).id(),
                        id -> new ArrayList<>())
                    .add(event));
    List<StoryActs> acts = new ArrayList<>();
    byPair.forEach((tie, told) -> acts.add(of(tie, told)));
    return acts;
  }

  private static StoryActs of(String tie, List<CountedEvent> events) {
    Map<String, CountedEvent> firsts = new TreeMap<>();
    Set<String> contexts = new TreeSet<>();
    for (CountedEvent event : events) {
      firsts.putIfAbsent(event.type(), event);
      if (event.context() != null) {
        contexts.add(event.context());
      }
    }
    EnumSet<Quad> quads = EnumSet.noneOf(Quad.class);
    double intensity = 0;
    for (CountedEvent first : firsts.values()) {
      quads.add(Quad.valueOf(first.quad().toUpperCase(java.util.Locale.ROOT)));
      intensity += first.goldstein();
    }
    boolean conflict = quads.stream().anyMatch(Quad::isConflict);
    boolean cooperation = !quads.stream().allMatch(Quad::isConflict);
    return new StoryActs(
        tie,
        events.get(0).story_id(),
        events.get(0).day(),
        events.size(),
        quads.contains(Quad.VERBAL_COOPERATION) ? 1 : 0,
        quads.contains(Quad.MATERIAL_COOPERATION) ? 1 : 0,
        quads.contains(Quad.VERBAL_CONFLICT) ? 1 : 0,
        quads.contains(Quad.MATERIAL_CONFLICT) ? 1 : 0,
        (cooperation ? 1 : 0) + (conflict ? 0 : 1),
        Math.round(UNIT * intensity / firsts.size()),
        List.copyOf(contexts));
  }
}
