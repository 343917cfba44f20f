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

  private final long[] hashes;
  private final Place[] places;

  private Places(long[] hashes, Place[] places) {
    this.hashes = hashes;
    this.places = places;
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
    int at = first(hash);
    if (at == hashes.length || hashes[at] != hash) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (; at < hashes.length && hashes[at] == hash; at++) {
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
        int at = first(hash);
        if (at < hashes.length && hashes[at] == hash) {
          end = to;
        }
      }
    }
    return end;
  }

  private int first(long hash) {
    int low = 0;
    int high = hashes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashes[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
        return Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
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
