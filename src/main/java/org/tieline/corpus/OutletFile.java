package org.tieline.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a list of outlets: a CSV file with the columns source, name, country, owner. */
public final class OutletFile {
  private static final List<String> COLUMNS = List.of("source", "name", "country", "owner");

  private OutletFile() {}

  /**
   * The outlets, rows with faults left out.
   *
   * @param file the file's name, for messages
   * @param text its content, with or without a byte order mark; lines that begin with # are
   *     comments
   * @param countries alpha-3 codes that there are
   * @param faults receives a line for every mistake
   */
  public static List<Outlet> read(
      String file, String text, Set<String> countries, List<String> faults) {
    List<Outlet> outlets = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    ListFile.read(
        file,
        text,
        COLUMNS,
        faults,
        line -> {
          String source = line.cells().get(0);
          String country = line.cells().get(2);
          String place = "%s:%d: ".formatted(file, line.line());
          if (source == null) {
            faults.add(place + "source: is missing; name the outlet as the articles do");
          } else if (!sources.add(source)) {
            faults.add(place + "source: '%s' has a row already; keep one".formatted(source));
          } else if (country != null && !countries.contains(country)) {
            faults.add(
                place
                    + "country: '%s' is no ISO 3166-1 alpha-3 code, such as BLR"
                        .formatted(country));
          } else {
            outlets.add(new Outlet(source, line.cells().get(1), country, line.cells().get(3)));
          }
        });
    return outlets;
  }
}
