package org.tieline.entities.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.tieline.entities.countries.Countries;

/**
 * Cities and first-level regions of the world by name, from GeoNames (CC BY 4.0).
 *
 * <p>Names are kept as 64-bit hashes of their folded words; the tables take a few megabytes.
 */
final class Places {

  /**
   * A place that a name may mean.
   *
   * @param country alpha-3
   * @param region the state or province within the United States and Canada; else empty
   * @param population inhabitants; {@link #REGION} or {@link #COUNTY} for those
   */
  record Place(String country, String region, int population) {
    boolean isRegion() {
      return population == REGION;
    }

    /** The country, with the region where it has one: "USA.GA". */
    String path() {
      return region.isEmpty() ? country : country + "." + region;
    }
  }

  /** In place of a population: a state, province or the like. */
  static final int REGION = 0;

  /** In place of a population: a county. */
  static final int COUNTY = -1;

  private static final int LONGEST = 4;

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

  private final long[] hashes;
  private final Place[] places;

  /** By slot: one more than where the places of a name begin; 0 for none. */
  private final int[] slots;

  private final int mask;

  /**
   * @param hashes of the places' names, ascending; places of one name stand together
   */
  private Places(long[] hashes, Place[] places) {
    this.hashes = hashes;
    this.places = places;
    slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    mask = slots.length - 1;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        int slot = slot(hashes[i]);
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = i + 1;
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> Integer.SIZE)) & mask;
  }

  static Places standard() {
    return Standard.PLACES;
  }

  /** The places of a name; none where the gazetteer lacks it. */
  List<Place> of(Words words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = mix(hash, words.folded(i));
    }
    int first = first(hash);
    if (first < 0) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (int at = first; at < hashes.length && hashes[at] == hash; at++) {
      found.add(places[at]);
    }
    return found;
  }

  /** The word behind the longest capitalised name in the gazetteer from a word on; or the word. */
  int longest(Words words, int from) {
    long hash = 0;
    int end = from;
    if (words.isCapitalised(from)) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        hash = mix(hash, words.folded(to - 1));
        if (first(hash) >= 0) {
          end = to;
        }
      }
    }
    return end;
  }

  /** Where the places of a name begin; -1 for none. */
  private int first(long hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static long mix(long hash, String word) {
    long mixed = hash * 0x9E3779B97F4A7C15L + 1;
    for (int i = 0; i < word.length(); i++) {
      mixed = (mixed ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mixed ^ (mixed >>> 29);
  }

  /** Lower case without accents. */
  static String fold(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > 127) {
        return ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return key;
  }

  private record Row(long hash, Place place) {}

  private static Places load() {
    List<Row> rows = new ArrayList<>();
    Map<Place, Place> kept = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Places.class.getResourceAsStream("places.tsv.gz")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        int population =
            switch (cells[3]) {
              case "R" -> REGION;
              case "C" -> COUNTY;
              default -> Integer.parseInt(cells[3]);
            };
        String country = Countries.alpha3(cells[1]).orElse(null);
        Words words = Words.of(cells[0]);
        if (country != null && words.size() > 0 && words.size() <= LONGEST) {
          Place place = new Place(country, cells[2], population);
          long hash = 0;
          for (int i = 0; i < words.size(); i++) {
            hash = mix(hash, words.folded(i));
          }
          rows.add(new Row(hash, kept.computeIfAbsent(place, key -> place)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read places.tsv.gz", e);
    }
    // The sort is stable: places of one name stay in the file's order.
    rows.sort((a, b) -> Long.compare(a.hash(), b.hash()));
    return new Places(
        rows.stream().mapToLong(Row::hash).toArray(),
        rows.stream().map(Row::place).toArray(Place[]::new));
  }

  private static final class Standard {
    static final Places PLACES = load();
  }
}
