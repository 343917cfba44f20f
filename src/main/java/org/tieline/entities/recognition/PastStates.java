package org.tieline.entities.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * Which state a place lay in on a day: Moscow is the Soviet Union's until 25 December 1991. Names
 * of countries and peoples mean what they say on any day: "Russia" is Russia and "Soviet" Soviet.
 */
final class PastStates {

  private static final LocalDate SOVIET_FROM = LocalDate.of(1922, 12, 30);
  private static final LocalDate SOVIET_TO = LocalDate.of(1991, 12, 25);

  /** The last day of the last of them. */
  private static final LocalDate LAST = LocalDate.of(2003, 2, 3);

  /**
   * A state of the past.
   *
   * @param lands today's countries on its soil, and the last day on which each was part of it
   */
  private record State(String code, LocalDate from, Map<String, LocalDate> lands) {}

  private static final List<State> STATES =
      List.of(
          new State(
              "SUN",
              SOVIET_FROM,
              Map.ofEntries(
                  Map.entry("RUS", SOVIET_TO),
                  Map.entry("UKR", SOVIET_TO),
                  Map.entry("BLR", SOVIET_TO),
                  Map.entry("MDA", SOVIET_TO),
                  Map.entry("GEO", SOVIET_TO),
                  Map.entry("ARM", SOVIET_TO),
                  Map.entry("AZE", SOVIET_TO),
                  Map.entry("KAZ", SOVIET_TO),
                  Map.entry("KGZ", SOVIET_TO),
                  Map.entry("TJK", SOVIET_TO),
                  Map.entry("TKM", SOVIET_TO),
                  Map.entry("UZB", SOVIET_TO))),
          // The Baltic states were annexed in June 1940 and recognised as free in September 1991.
          new State(
              "SUN",
              LocalDate.of(1940, 8, 6),
              Map.of(
                  "LTU", LocalDate.of(1991, 9, 5),
                  "LVA", LocalDate.of(1991, 9, 5),
                  "EST", LocalDate.of(1991, 9, 5))),
          new State(
              "CSK",
              LocalDate.of(1918, 10, 28),
              Map.of(
                  "CZE", LocalDate.of(1992, 12, 31),
                  "SVK", LocalDate.of(1992, 12, 31))),
          new State(
              "YUG",
              LocalDate.of(1918, 12, 1),
              Map.of(
                  "SVN", LocalDate.of(1991, 10, 7),
                  "HRV", LocalDate.of(1991, 10, 7),
                  "MKD", LocalDate.of(1991, 11, 19),
                  "BIH", LocalDate.of(1992, 4, 5),
                  "SRB", LAST,
                  "MNE", LAST,
                  "XKX", LocalDate.of(1999, 6, 9))));

  private PastStates() {}

  /** Whether a day falls into the time of the Soviet Union; null does not. */
  static boolean isSoviet(LocalDate day) {
    return day != null && !day.isBefore(SOVIET_FROM) && !day.isAfter(SOVIET_TO);
  }

  /** The names with their places in the states of the day; null is today. */
  static List<Found> on(LocalDate day, List<Found> found) {
    return day == null || day.isAfter(LAST)
        ? found
        : found.stream().map(name -> on(day, name)).toList();
  }

  private static Found on(LocalDate day, Found name) {
    if (isListed(name) && !name.country().equals(state(name.country(), day))) {
      return new Found(
          name.sentence(), name.words(), name.from(), name.to(), name.type(), null, null);
    }
    String state = name.type() == EntityType.PLACE ? state(name.country(), day) : name.country();
    return state == null || state.equals(name.country())
        ? name
        : new Found(
            name.sentence(),
            name.words(),
            name.from(),
            name.to(),
            name.type(),
            name.entry(),
            state);
  }

  /** An organisation of today's state: where that is not yet, its letters are another's. */
  private static boolean isListed(Found name) {
    return name.entry() != null
        && name.entry().kind() == Kind.ORGANIZATION
        && name.country() != null;
  }

  private static String state(String country, LocalDate day) {
    for (State state : STATES) {
      LocalDate last = country == null ? null : state.lands().get(country);
      if (last != null && !day.isBefore(state.from()) && !day.isAfter(last)) {
        return state.code();
      }
    }
    return country;
  }
}
