package org.tieline.corpus;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
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
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setComment('#');
    settings.setLineSeparatorDetectionEnabled(true);
    CsvParser parser = new CsvParser(settings);
    parser.beginParsing(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text));
    String[] header = parser.parseNext();
    if (header == null || !Arrays.asList(header).equals(COLUMNS)) {
      faults.add(
          "%s:1: the first line is to name the columns: source,name,country,owner".formatted(file));
      return List.of();
    }
    List<Outlet> outlets = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
      String[] cells = Arrays.copyOf(row, COLUMNS.size());
      String place = "%s:%d: ".formatted(file, parser.getContext().currentLine());
      if (row.length > COLUMNS.size()) {
        faults.add(
            place + row.length + " values; there are 4 columns. Quote a value that holds a comma");
      } else if (cells[0] == null) {
        faults.add(place + "source: is missing; name the outlet as the articles do");
      } else if (!sources.add(cells[0])) {
        faults.add(place + "source: '%s' has a row already; keep one".formatted(cells[0]));
      } else if (cells[2] != null && !countries.contains(cells[2])) {
        faults.add(
            place + "country: '%s' is no ISO 3166-1 alpha-3 code, such as BLR".formatted(cells[2]));
      } else {
        outlets.add(new Outlet(cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return outlets;
  }
}
