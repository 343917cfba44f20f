package org.tieline.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tieline.counting.MostFrequent;

/**
 * Who is meant by a bare surname: the person most named with it in that period's articles, or
 * nobody where that is not sure.
 */
final class ShortForms implements Serializable {
  private static final long serialVersionUID = 1;

  /** Least stories, and share of all stories of that surname, within the period. */
  private static final long STORIES_OF_PERIOD = 2;

  private static final double SHARE_OF_PERIOD = 0.8;

  /** The same over the whole corpus, for periods that name nobody in full. */
  private static final long STORIES_OF_CORPUS = 3;

  private static final double SHARE_OF_CORPUS = 0.9;

  /** A person meant by a short form. */
  record Person(String entityId, String name) implements Serializable {}

  private record Count(Person person, long stories) implements Serializable {}

  private final Map<String, Person> byPeriod = new HashMap<>();
  private final Map<String, Person> byCorpus = new HashMap<>();
  private final Map<String, Boolean> named = new HashMap<>();

  ShortForms(List<ShortForm> counts) {
    Map<String, List<Count>> periods = new HashMap<>();
    Map<String, Map<String, SortedMap<String, Long>>> whole = new HashMap<>();
    for (ShortForm count : counts) {
      Person person = new Person(count.entity_id(), count.name());
      String key = key(count.form(), count.period());
      if (count.period() >= 0) {
        named.put(key, true);
        periods
            .computeIfAbsent(key, form -> new ArrayList<>())
            .add(new Count(person, count.stories()));
      }
      whole
          .computeIfAbsent(count.form(), form -> new HashMap<>())
          .computeIfAbsent(count.entity_id(), id -> new TreeMap<>())
          .merge(count.name(), count.stories(), Long::sum);
    }
    periods.forEach(
        (key, people) -> put(byPeriod, key, people, STORIES_OF_PERIOD, SHARE_OF_PERIOD));
    whole.forEach(
        (form, people) ->
            put(
                byCorpus,
                form,
                people.entrySet().stream()
                    .map(person -> count(person.getKey(), person.getValue()))
                    .toList(),
                STORIES_OF_CORPUS,
                SHARE_OF_CORPUS));
  }

  /** A person's stories under all spellings of the name; most have the name that is kept. */
  private static Count count(String entity, SortedMap<String, Long> byName) {
    return new Count(
        new Person(entity, MostFrequent.of(byName)),
        byName.values().stream().mapToLong(Long::longValue).sum());
  }

  private static void put(
      Map<String, Person> sure, String key, List<Count> people, long least, double share) {
    long all = people.stream().mapToLong(Count::stories).sum();
    for (Count count : people) {
      if (count.stories() >= least && count.stories() >= share * all) {
        sure.put(key, count.person());
      }
    }
  }

  /** The person whom the surname means in a period's articles; null for nobody sure. */
  Person inPeriod(String form, int period) {
    return byPeriod.get(key(form, period));
  }

  /** The person whom it means throughout, where the period itself names nobody so in full. */
  Person inCorpus(String form, int period) {
    return named.containsKey(key(form, period)) ? null : byCorpus.get(form);
  }

  private static String key(String form, int period) {
    return period + " " + form;
  }
}
