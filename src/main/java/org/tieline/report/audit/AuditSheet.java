package org.tieline.report.audit;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A sheet of sampled rows, whose column {@code correct} a reader fills in. */
public final class AuditSheet {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of("run", "kind", "id", "day", "source", "url", "sentence", "claim", "correct", "note");

  private static final Set<String> YES = Set.of("y", "yes", "true", "1");
  private static final Set<String> NO = Set.of("n", "no", "false", "0");

  private AuditSheet() {}

  /**
   * What was judged; rows whose {@code correct} is empty are left out.
   *
   * @param run the run that the sheet was drawn from
   */
  public record Read(String run, List<Judgement> judgements) {}

  /**
   * Reads a sheet, with commas, semicolons or tabs, as spreadsheets save it.
   *
   * @param file its name, for messages
   * @throws IOException with a line for every fault
   */
  public static Read read(String file, String text) throws IOException {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setDelimiterDetectionEnabled(true, ',', ';', '\t');
    settings.setMaxCharsPerColumn(1 << 20);
    settings.setLineSeparatorDetectionEnabled(true);
    CsvParser parser = new CsvParser(settings);
    List<String[]> rows =
        parser.parseAll(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text));
    List<String> head = rows.isEmpty() ? List.of() : Arrays.asList(rows.get(0));
    for (String needed : List.of("run", "kind", "correct")) {
      if (!head.contains(needed)) {
        throw new IOException(
            "%s:1: there is no column '%s'; keep the sheet's first line".formatted(file, needed));
      }
    }
    int run = head.indexOf("run");
    int kind = head.indexOf("kind");
    int correct = head.indexOf("correct");
    List<Judgement> judgements = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    String drawnFrom = "";
    for (int i = 1; i < rows.size(); i++) {
      // Excel leaves out empty cells at the ends of lines.
      String[] row = Arrays.copyOf(rows.get(i), Math.max(rows.get(i).length, head.size()));
      drawnFrom = row[run] == null ? drawnFrom : row[run];
      String word = row[correct] == null ? "" : row[correct].strip().toLowerCase(Locale.ROOT);
      Boolean judged = word.isEmpty() ? null : judgement(word);
      if (judged != null && row[kind] == null) {
        faults.add(
            "%s, row %d: kind: nothing is given; leave it as it was drawn".formatted(file, i + 1));
      } else if (judged != null) {
        judgements.add(new Judgement(row[kind], judged));
      } else if (!word.isEmpty()) {
        faults.add(
            "%s, row %d: correct: '%s' is given; it takes yes or no, or nothing"
                .formatted(file, i + 1, word));
      }
    }
    if (!faults.isEmpty()) {
      throw new IOException(String.join("\n", faults));
    }
    return new Read(drawnFrom, judgements);
  }

  private static Boolean judgement(String word) {
    Map<Boolean, Set<String>> words = Map.of(true, YES, false, NO);
    for (Map.Entry<Boolean, Set<String>> entry : words.entrySet()) {
      if (entry.getValue().contains(word)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
