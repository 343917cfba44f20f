package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads the 2,289 polluted files of Pollock (Vitagliano et al. 2023, "Pollock: A Data Loading
 * Benchmark", PVLDB 16) and counts as it does: of ten points one for a file that is read at all,
 * and three each, precision, recall and F1, for its header, its records and its cells, means over
 * files. Only the delimiter of a file is told beforehand.
 */
@Tag("slow")
class PollockTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private interface Parser {
    List<List<String>> rows(byte[] file, char delimiter) throws IOException;
  }

  @Test
  void pollutedFilesAreReadAsWellAsByTheBestParsers() throws IOException {
    Map<String, byte[]> files = unpack();

    double own = score(files, PollockTest::own, "tieline");
    double univocity = score(files, PollockTest::univocity, "univocity");
    double fastCsv = score(files, PollockTest::fastCsv, "FastCSV");

    System.out.printf(
        "Pollock: tieline %.3f, univocity %.3f, FastCSV %.3f of 10%n", own, univocity, fastCsv);
    assertThat(own)
        .isGreaterThan(9.95)
        .isGreaterThanOrEqualTo(univocity)
        .isGreaterThanOrEqualTo(fastCsv);
  }

  private static Map<String, byte[]> unpack() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream packed =
            Files.newInputStream(
                SharedCorpora.folder("csv-edge").resolve("pollock-polluted.tar.gz"));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        files.put(name, tar.readAllBytes());
      }
    }
    return files;
  }

  private static double score(Map<String, byte[]> files, Parser parser, String who)
      throws IOException {
    double sum = 0;
    int count = 0;
    for (String name : files.keySet()) {
      if (name.startsWith("csv/") && name.endsWith(".csv")) {
        String file = name.substring("csv/".length());
        JsonNode parameters = JSON.readTree(files.get("parameters/" + file + "_parameters.json"));
        String delimiter = parameters.get("delimiter").asText();
        List<List<String>> clean = own(files.get("clean/" + file), ',');
        double points;
        try {
          List<List<String>> rows =
              parser.rows(files.get(name), delimiter.isEmpty() ? ',' : delimiter.charAt(0));
          points = points(rows, clean, parameters.get("header_lines").asInt());
        } catch (TextParsingException | CsvParseException e) {
          points = 0;
        }
        sum += points;
        count++;
      }
    }
    return sum / count;
  }

  private static double points(List<List<String>> rows, List<List<String>> clean, int header) {
    int rowsHeader = Math.min(header, rows.size());
    int cleanHeader = Math.min(header, clean.size());
    return 1
        + agreement(cells(rows.subList(0, rowsHeader)), cells(clean.subList(0, cleanHeader)))
        + agreement(rows.subList(rowsHeader, rows.size()), clean.subList(cleanHeader, clean.size()))
        + agreement(
            cells(rows.subList(rowsHeader, rows.size())),
            cells(clean.subList(cleanHeader, clean.size())));
  }

  private static List<String> cells(List<List<String>> rows) {
    List<String> cells = new ArrayList<>();
    rows.forEach(cells::addAll);
    return cells;
  }

  /** Precision, recall and F1 of what was read, added up: 3 where both are the same. */
  private static <T> double agreement(List<T> read, List<T> clean) {
    if (read.isEmpty() || clean.isEmpty()) {
      return read.isEmpty() && clean.isEmpty() ? 3 : 0;
    }
    Map<T, Integer> left = new HashMap<>();
    clean.forEach(value -> left.merge(value, 1, Integer::sum));
    int common = 0;
    for (T value : read) {
      if (left.merge(value, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    double precision = (double) common / read.size();
    double recall = (double) common / clean.size();
    return precision + recall + (common == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  private static List<List<String>> own(byte[] file, char delimiter) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Window window = new Window(new ByteArrayInputStream(file), 0, Limits.RECORD_BYTES);
    try (CsvRows read = new CsvRows(window, delimiter)) {
      while (read.next()) {
        if (read.fault() == null) {
          rows.add(read.values());
        }
      }
    }
    return rows;
  }

  private static List<List<String>> univocity(byte[] file, char delimiter) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxColumns(Limits.VALUES);
    settings.setMaxCharsPerColumn(Limits.RECORD_BYTES);
    List<List<String>> rows = new ArrayList<>();
    for (String[] row :
        new CsvParser(settings)
            .parseAll(new ByteArrayInputStream(file), StandardCharsets.UTF_8.name())) {
      rows.add(Arrays.asList(row));
    }
    return rows;
  }

  /** As leniently as it can be set; what will take the old setting's place is not out yet. */
  @SuppressWarnings("removal")
  private static List<List<String>> fastCsv(byte[] file, char delimiter) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> read =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Limits.RECORD_BYTES)
            .ofCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      read.forEach(row -> rows.add(row.getFields()));
    }
    return rows;
  }
}
