package org.tieline.corpus;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a list that people keep by hand: a CSV file whose first line names its columns; lines that
 * begin with # are comments.
 */
public final class ListFile {
  private static final int MOST_COLUMNS = 512;

  private ListFile() {}

  /**
   * A row of a list.
   *
   * @param line where it begins, from 1
   * @param cells one for each column; null where nothing is given
   */
  public record Line(int line, List<String> cells) {}

  /**
   * Shows the rows in order, those with faults left out; none where the first line does not name
   * the columns.
   *
   * @param file the file's name, for messages
   * @param text its content, with or without a byte order mark
   * @param faults receives a line for every mistake
   */
  public static void read(
      String file, String text, List<String> columns, List<String> faults, Consumer<Line> reader) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setComment('#');
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MOST_COLUMNS);
    CsvParser parser = new CsvParser(settings);
    parser.beginParsing(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text));
    try {
      String[] header = parser.parseNext();
      if (header == null || !Arrays.asList(header).equals(columns)) {
        String named = String.join(",", columns);
        faults.add("%s:1: the first line is to name the columns: %s".formatted(file, named));
        return;
      }
      for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
        int breaks = Arrays.stream(row).mapToInt(ListFile::breaks).sum();
        int line = Math.toIntExact(parser.getContext().currentLine()) - breaks;
        if (breaks > 0) {
          faults.add(
              "%s:%d: a quote is opened that this line does not close; write \"\" for a quote"
                  .formatted(file, line));
        } else if (row.length > columns.size()) {
          faults.add(
              "%s:%d: %d values; there are %d columns. Quote a value that holds a comma"
                  .formatted(file, line, row.length, columns.size()));
        } else {
          reader.accept(new Line(line, Arrays.asList(Arrays.copyOf(row, columns.size()))));
        }
      }
    } catch (TextParsingException e) {
      faults.add(
          "%s:%d: no row of %d columns".formatted(file, e.getLineIndex() + 1, columns.size()));
    }
  }

  private static int breaks(String cell) {
    return cell == null ? 0 : (int) cell.chars().filter(letter -> letter == '\n').count();
  }
}
