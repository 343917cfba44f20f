package org.tieline.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/**
 * The periods of a corpus, from the first day of its window to the last: the job's bounds, or where
 * they are open the first and last day of an article.
 */
public final class Calendar implements Serializable {
  private static final long serialVersionUID = 1;

  private final Period period;
  private final LocalDate from;
  private final LocalDate to;
  private final List<LocalDate> periods;
  private final Map<LocalDate, Integer> places = new HashMap<>();

  /**
   * @param from null where the corpus has no dates at all; there are no periods then
   */
  public Calendar(Period period, LocalDate from, LocalDate to) {
    this.period = period;
    this.from = from;
    this.to = to;
    this.periods = from == null ? List.of() : List.copyOf(period.between(from, to));
    for (LocalDate first : periods) {
      places.put(first, places.size());
    }
  }

  /** The days of which there are articles, rising. */
  public static List<LocalDate> days(Dataset<Article> articles) {
    return articles
        .filter(col("day").isNotNull())
        .select("day")
        .as(Encoders.LOCALDATE())
        .distinct()
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  /**
   * The periods that a job asks for.
   *
   * @param days {@link #days}
   */
  public static Calendar of(CorpusPlan plan, List<LocalDate> days) {
    LocalDate first = bound(plan.window().from(), days, 0);
    LocalDate last = bound(plan.window().to(), days, days.size() - 1);
    return first == null || last == null || first.isAfter(last)
        ? new Calendar(plan.period(), null, null)
        : new Calendar(plan.period(), first, last);
  }

  private static LocalDate bound(LocalDate given, List<LocalDate> days, int place) {
    return given != null ? given : days.isEmpty() ? null : days.get(place);
  }

  public Period period() {
    return period;
  }

  /** First days of all periods, in order. */
  public List<LocalDate> periods() {
    return periods;
  }

  /** The place of the day's period among {@link #periods}; -1 for an unknown day, null. */
  public int place(LocalDate day) {
    return day == null ? -1 : places.getOrDefault(period.first(day), -1);
  }

  /** Days of the period that the window covers. */
  public int days(LocalDate first) {
    LocalDate start = first.isBefore(from) ? from : first;
    LocalDate end = period.last(first).isAfter(to) ? to : period.last(first);
    return CorpusTables.days(start, end);
  }

  /** Whether the window covers every day of the period. */
  public boolean isComplete(LocalDate first) {
    return days(first) == period.days(first);
  }

  /** The first day of a day's period. */
  Column periodOf(Column day) {
    return date_trunc(period.name().toLowerCase(Locale.ROOT), day).cast("date");
  }
}
