package org.tieline.entities.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tieline.counting.LongDictionary;
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

  /** Hashes of the places' names, ascending. */
  private final LongDictionary names = new LongDictionary();

  /** By name, where its places begin; behind the last name, where they end. */
  private final int[] begin;

  private final Place[] places;

  /**
   * @param hashes of the places' names, ascending; places of one name stand together
   */
  private Places(long[] hashes, Place[] places) {
    this.places = places;
    int[] starts = new int[hashes.length + 1];
    for (int i = 0; i < hashes.length; i++) {
      int name = names.code(hashes[i]);
      starts[name + 1] = i + 1;
    }
    begin = Arrays.copyOf(starts, names.size() + 1);
  }

  static Places standard() {
    return Standard.PLACES;
  }

  /** The places of a name; none where the gazetteer lacks it. */
  List<Place> of(Words words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = mix(hash, spelled(words, from, i));
    }
    int name = names.find(hash);
    return name < 0 ? List.of() : List.of(Arrays.copyOfRange(places, begin[name], begin[name + 1]));
  }

  /** The word behind the longest capitalised name in the gazetteer from a word on; or the word. */
  int longest(Words words, int from) {
    long hash = 0;
    int end = from;
    if (words.isCapitalised(from)) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        hash = mix(hash, spelled(words, from, to - 1));
        if (names.find(hash) >= 0) {
          end = to;
        }
      }
    }
    return end;
  }

  /** A name's word without accents; its first one without the abbreviation of saints. */
  private static String spelled(Words words, int from, int at) {
    boolean saint = at == from && (words.is(at, "st.") || words.is(at, "st"));
    return saint ? "saint" : words.folded(at);
  }

  private static long mix(long hash, String word) {
    long mixed = hash * 0x9E3779B97F4A7C15L + 1;
    for (int i = 0; i < word.length(); i++) {
      mixed = (mixed ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mixed ^ (mixed >>> 29);
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
            hash = mix(hash, spelled(words, 0, i));
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
