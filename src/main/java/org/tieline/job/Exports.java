package org.tieline.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.tieline.report.Tables;
import org.tieline.report.export.Csv;
import org.tieline.report.export.Workbook;
import org.tieline.spark.InOrder;
import org.tieline.spark.Publication;
import org.tieline.spark.PublishedTable;

/**
 * Writes the published tables once more, for spreadsheets: {@code ties/ties.csv} beside the table
 * ties/ties, and {@code ties/ties.xlsx} with a sheet for each table of the report.
 */
final class Exports {
  private final Publication publication;

  Exports(Publication publication) {
    this.publication = publication;
  }

  /**
   * @param caps told of the tables that have more rows than a sheet
   */
  void write(Set<PublishPlan.Export> kinds, Map<String, Long> caps) throws IOException {
    if (kinds.contains(PublishPlan.Export.CSV)) {
      for (PublishedTable table : publication.tables()) {
        publication.export(
            table.name() + ".csv", out -> Csv.write(out, columns(table), rows(table)));
      }
    }
    if (kinds.contains(PublishPlan.Export.XLSX)) {
      for (Map.Entry<String, List<PublishedTable>> report : reports(caps).entrySet()) {
        publication.export(
            "%s/%s.xlsx".formatted(report.getKey(), report.getKey()),
            out -> {
              try (Workbook book = new Workbook(out)) {
                for (PublishedTable table : report.getValue()) {
                  book.sheet(
                      table.name().substring(report.getKey().length() + 1),
                      columns(table),
                      rows(table));
                }
              }
            });
      }
    }
  }

  /** The tables that fit sheets, by report. */
  private Map<String, List<PublishedTable>> reports(Map<String, Long> caps) {
    Map<String, List<PublishedTable>> reports = new LinkedHashMap<>();
    for (PublishedTable table : publication.tables()) {
      if (table.rows() > Workbook.MOST_ROWS) {
        caps.put("xlsx: rows of a sheet, fewer than " + table.name(), (long) Workbook.MOST_ROWS);
      } else {
        String report = table.name().substring(0, table.name().indexOf('/'));
        reports.computeIfAbsent(report, name -> new ArrayList<>()).add(table);
      }
    }
    return reports;
  }

  private static Tables.Description description(PublishedTable table) {
    return Tables.named(table.name()).orElseThrow();
  }

  private static List<String> columns(PublishedTable table) {
    return description(table).columns().stream().map(Tables.ColumnDescription::name).toList();
  }

  /** In the order of the table; the driver holds one part of them at a time. */
  private Iterator<List<Object>> rows(PublishedTable table) {
    Iterator<Row> rows =
        InOrder.read(
            publication.read(table), table.rows(), description(table).key().toArray(String[]::new));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public List<Object> next() {
        Row row = rows.next();
        List<Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) {
          values.add(row.get(i));
        }
        return values;
      }
    };
  }
}
