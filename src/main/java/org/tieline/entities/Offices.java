package org.tieline.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tieline.entities.recognition.Leaders;

/**
 * For whom people stand, and when: a president stands for the country while the corpus calls him
 * its president. A short list of leaders speaks only where the corpus is silent.
 */
public final class Offices implements Serializable {
  private static final long serialVersionUID = 1;

  /** An office holds so long before it is first and after it is last told. */
  private static final int SLACK_DAYS = 31;

  /** Silence between two tellings that does not part them. */
  private static final int GAP_DAYS = 366;

  /**
   * Least share that tells the country, of a person's stories within {@link #GAP_DAYS}: one that
   * was misread outvotes nobody in the weeks in which it stands alone.
   */
  private static final double CERTAIN = 0.75;

  private final Map<String, List<Held>> held = new HashMap<>();
  private final Map<String, List<Held>> listed = new HashMap<>();

  /**
   * A time in which a person stands for a country.
   *
   * @param to the last day; null where it goes on
   * @param stories stories that say so; 0 for a listed one
   */
  public record Held(String country, LocalDate from, LocalDate to, long stories)
      implements Serializable {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isNear(LocalDate day) {
      return !day.plusDays(GAP_DAYS).isBefore(from)
          && (to == null || !day.minusDays(GAP_DAYS).isAfter(to));
    }
  }

  private Offices() {}

  /** The offices that a corpus tells, in any order, and those of the list. */
  static Offices of(List<OfficeEvidence> evidence) {
    Offices offices = new Offices();
    Map<String, Map<String, List<OfficeEvidence>>> byPerson = new TreeMap<>();
    for (OfficeEvidence told : evidence) {
      byPerson
          .computeIfAbsent(told.entity_id(), id -> new TreeMap<>())
          .computeIfAbsent(told.country(), country -> new ArrayList<>())
          .add(told);
    }
    byPerson.forEach(
        (person, countries) ->
            countries.forEach((country, told) -> offices.add(person, country, told)));
    for (Leaders.Term term : Leaders.terms()) {
      LocalDate over =
          over(
              byPerson
                  .getOrDefault(term.entityId(), Map.of())
                  .getOrDefault(term.country(), List.of()),
              term.from());
      LocalDate to =
          over != null && (term.to() == null || over.isBefore(term.to())) ? over : term.to();
      offices
          .listed
          .computeIfAbsent(term.entityId(), id -> new ArrayList<>())
          .add(new Held(term.country(), term.from(), to, 0));
    }
    return offices;
  }

  /** The country that a person stands for on a day; null for none, or where it is not sure. */
  public String country(String entityId, LocalDate day) {
    if (day == null) {
      return null;
    }
    Held best = null;
    long all = 0;
    for (Held office : held.getOrDefault(entityId, List.of())) {
      all += office.isNear(day) ? office.stories() : 0;
      if (office.holds(day)) {
        best = best == null || office.stories() > best.stories() ? office : best;
      }
    }
    if (best != null) {
      return best.stories() >= CERTAIN * all ? best.country() : null;
    }
    for (Held office : listed.getOrDefault(entityId, List.of())) {
      if (office.holds(day)) {
        return office.country();
      }
    }
    return null;
  }

  /** Joins what is told of one country to times without long silence. */
  private void add(String person, String country, List<OfficeEvidence> told) {
    List<OfficeEvidence> current =
        told.stream()
            .filter(evidence -> !evidence.former())
            .sorted(Comparator.comparing(OfficeEvidence::first))
            .toList();
    LocalDate from = null;
    LocalDate to = null;
    long stories = 0;
    for (OfficeEvidence evidence : current) {
      if (from != null && ChronoUnit.DAYS.between(to, evidence.first()) > GAP_DAYS) {
        hold(person, country, from, to, stories, told);
        from = null;
        stories = 0;
      }
      from = from == null ? evidence.first() : from;
      to = to == null || stories == 0 || evidence.last().isAfter(to) ? evidence.last() : to;
      stories += evidence.stories();
    }
    if (from != null) {
      hold(person, country, from, to, stories, told);
    }
  }

  private void hold(
      String person,
      String country,
      LocalDate from,
      LocalDate to,
      long stories,
      List<OfficeEvidence> told) {
    LocalDate end = to.plusDays(SLACK_DAYS);
    LocalDate over = over(told, to);
    end = over != null && over.isBefore(end) ? over : end;
    held.computeIfAbsent(person, id -> new ArrayList<>())
        .add(new Held(country, from.minusDays(SLACK_DAYS), end, stories));
  }

  /** The day before the office is first called a former one, after a day; null for never. */
  private static LocalDate over(List<OfficeEvidence> told, LocalDate after) {
    return told.stream()
        .filter(evidence -> evidence.former() && evidence.first().isAfter(after))
        .map(evidence -> evidence.first().minusDays(1))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
