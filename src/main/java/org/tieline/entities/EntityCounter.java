package org.tieline.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tieline.counting.Dictionary;
import org.tieline.counting.LongDictionary;
import org.tieline.entities.Annotated.Named;

/** Counts entities by outlet, name, type, country and form, over the articles of one task. */
final class EntityCounter {
  private static final int WIDTH = 4;

  private final Dictionary<String> entities = new Dictionary<>();
  private final Dictionary<String> headings = new Dictionary<>();
  private final LongDictionary keys = new LongDictionary();
  private long[] counts = new long[256 * WIDTH];
  private LocalDate[] firstDays = new LocalDate[256];
  private LocalDate[] lastDays = new LocalDate[256];

  /** Rows that {@link #drain} would give. */
  int size() {
    return keys.size();
  }

  void add(Annotated article) {
    boolean lead = article.lead();
    Set<Integer> seen = new HashSet<>();
    String source = article.source() == null ? "" : article.source();
    for (Annotated.NamingSentence sentence : article.sentences()) {
      for (Named name : sentence.names()) {
        if (name.counted()) {
          String kind = name.type().equals("nationality") ? "country" : name.type();
          mention(name, EntityCount.NAME, name.entity_name(), "", lead);
          mention(name, EntityCount.TYPE, kind, "", lead);
          mention(name, EntityCount.ALIAS, name.surface(), name.rule(), lead);
          if (name.country() != null) {
            mention(name, EntityCount.COUNTRY, name.country(), "", lead);
          }
          int row = mention(name, EntityCount.SOURCE, source, "", lead);
          if (seen.add(row)) {
            counts[row * WIDTH + 2]++;
            counts[row * WIDTH + 3] += lead ? 1 : 0;
            date(row, article.day());
          }
        }
      }
    }
  }

  private int mention(Named name, String facet, String heading, String rule, boolean lead) {
    int entity = entities.code(name.entity_id());
    int under = headings.code(facet + "\t" + rule + "\t" + heading);
    int row = keys.code((long) entity << 32 | under);
    if (row == firstDays.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
      firstDays = Arrays.copyOf(firstDays, 2 * row);
      lastDays = Arrays.copyOf(lastDays, 2 * row);
    }
    counts[row * WIDTH]++;
    counts[row * WIDTH + 1] += lead ? 1 : 0;
    return row;
  }

  private void date(int row, LocalDate day) {
    if (day != null) {
      boolean first = firstDays[row] == null || day.isBefore(firstDays[row]);
      boolean last = lastDays[row] == null || day.isAfter(lastDays[row]);
      firstDays[row] = first ? day : firstDays[row];
      lastDays[row] = last ? day : lastDays[row];
    }
  }

  /** All counts so far; it begins anew. */
  List<EntityCount> drain() {
    List<EntityCount> drained = new ArrayList<>(keys.size());
    for (int row = 0; row < keys.size(); row++) {
      long key = keys.key(row);
      String[] heading = headings.word((int) key).split("\t", 3);
      drained.add(
          new EntityCount(
              entities.word((int) (key >>> 32)),
              heading[0],
              heading[2],
              heading[1],
              counts[row * WIDTH],
              counts[row * WIDTH + 1],
              counts[row * WIDTH + 2],
              counts[row * WIDTH + 3],
              firstDays[row],
              lastDays[row]));
    }
    entities.clear();
    headings.clear();
    keys.clear();
    Arrays.fill(counts, 0);
    Arrays.fill(firstDays, null);
    Arrays.fill(lastDays, null);
    return drained;
  }
}
