package org.tieline.report.overview;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jsoup.nodes.Element;

/**
 * The page for who wants to look: what was read, the named ties in plain sentences, caveats, and
 * then pictures that lead to their sentences.
 *
 * <p>One file that needs no other and no network. It is made of the published tables, a bounded
 * number of rows of each, so that it stays small whatever the corpus; the same tables give the same
 * bytes. A report that the job does not make has no section.
 */
public final class Overview {
  /** The page's name in the output. */
  public static final String FILE = "overview.html";

  private Overview() {}

  /**
   * The page, in UTF-8.
   *
   * @param folder where the run's tables stand
   * @param run what run.json has: tables, settings, caps, and methods and audit where there are any
   */
  public static byte[] of(SparkSession spark, String folder, JsonNode run) {
    Map<String, Long> rows = new LinkedHashMap<>();
    run.path("tables")
        .fields()
        .forEachRemaining(
            table -> rows.put(table.getKey(), table.getValue().path("rows").asLong()));
    PublishedTables tables = new PublishedTables(spark, folder, rows);
    CorpusFigures figures = CorpusFigures.of(tables);
    Page page = new Page();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("periods", figures.periods().json());
    data.set("settings", run.path("settings"));
    read(page, figures, run);
    ties(page, tables, figures, run, data);
    caveats(page, tables, figures, run);
    network(page, tables, data);
    topics(page, tables, figures, data);
    terms(page, tables, figures, data);
    audit(page, run);
    methods(page, run);
    return page.write(data);
  }

  private static void read(Page page, CorpusFigures figures, JsonNode run) {
    page.title(run.path("name").asText("Tieline"));
    ReadSection section = new ReadSection(figures, run.path("settings"));
    page.element("lede").text(section.lede());
    section.write(page.element("funnel"), page.element("facts"));
    if (figures.periods().isEmpty()) {
      page.element("periods-figure").remove();
    }
  }

  private static void ties(
      Page page, PublishedTables tables, CorpusFigures figures, JsonNode run, ObjectNode data) {
    if (!tables.has("ties/ties")) {
      page.remove("in-words");
      page.remove("ties");
      return;
    }
    TiesPart part = TiesPart.of(tables);
    new TiesSection(part, figures, run.path("settings"))
        .write(page.element("tie-list"), page.element("tie-note"));
    data.set("ties", part.json(tables, days(figures)));
  }

  private static void caveats(
      Page page, PublishedTables tables, CorpusFigures figures, JsonNode run) {
    long open = 0;
    for (String table : List.of("network/edges", "ties/ties")) {
      if (tables.has(table, "lift")) {
        open += tables.read(table).filter(col("lift").isNull()).count();
      }
    }
    Element list = page.element("caveat-list");
    boolean naming = tables.has("entities/mentions");
    boolean coding = tables.has("ties/ties");
    for (String caveat : Caveats.of(figures, run, open, naming, coding)) {
      Text.add(list, "li", caveat);
    }
  }

  private static void network(Page page, PublishedTables tables, ObjectNode data) {
    if (tables.has("network/edges")) {
      data.set("network", NetworkPart.json(tables));
    } else {
      page.remove("network");
    }
  }

  private static void topics(
      Page page, PublishedTables tables, CorpusFigures figures, ObjectNode data) {
    if (tables.has("topics/topics")) {
      data.set("topics", TopicsPart.json(tables, days(figures)));
    } else {
      page.remove("topics");
    }
  }

  private static void terms(
      Page page, PublishedTables tables, CorpusFigures figures, ObjectNode data) {
    if (tables.has("terms/terms")) {
      data.set("terms", TermsPart.json(tables, days(figures)));
    } else {
      page.remove("terms");
    }
  }

  /** Each kind that was audited, as {@code audit} in run.json has it. */
  private static void audit(Page page, JsonNode run) {
    JsonNode kinds = run.path("audit");
    if (kinds.isEmpty()) {
      page.remove("audit");
      return;
    }
    AuditSection.write(page.element("audit-table"), run.path("run").asText(), kinds);
  }

  private static void methods(Page page, JsonNode run) {
    String methods = run.path("methods").asText("");
    if (methods.isEmpty()) {
      page.remove("methods");
      return;
    }
    for (String paragraph : methods.split("\n\\s*\n", -1)) {
      Text.add(page.element("methods-text"), "p", paragraph.strip());
    }
  }

  private static List<String> days(CorpusFigures figures) {
    List<String> days = new ArrayList<>();
    figures.periods().rows().forEach(row -> days.add(figures.periods().text(row, "period")));
    return days;
  }
}
