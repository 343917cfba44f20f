package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.tieline.job.Folder;
import org.tieline.job.JobFile;

/**
 * The overview of a corpus whose every field tries to run a script: the Big List of Naughty Strings
 * where it lies beside the project, and the worst of its kind always.
 */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileOverviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NAUGHTY = Path.of("../shared/corpora/strings-naughty/blns.json");

  private static final List<String> WORST =
      List.of(
          "<script>document.title = 'run'</script>",
          "</script><script>document.title = 'run'</script>",
          "<!--<script>document.title = 'run'",
          "<img src=x onerror=\"document.title = 'run'\">",
          "\"><svg onload=\"document.title = 'run'\">",
          "' autofocus onfocus='document.title = 1",
          "</style><iframe srcdoc=\"<script>parent.document.title = 'run'</script>\">",
          "javascript:document.title='run'",
          "]]>{{constructor.constructor('document.title = 1')()}}${document.title = 1}",
          "\u2028\u202e\u0000\u0007\ufffe");

  private static final String JOB =
      """
      name: "../../</title><script>document.title = 'run'</script>"
      output: out
      corpus:
        inputs:
          - path: "*.jsonl"
            format: jsonl
        selection: {query: "<img src=x onerror=alert(1)> OR </script>"}
      reports:
        entities: {dictionary: names.csv}
        network: {minimum: 1}
        ties: {}
        terms:
          contrasts:
            - {name: "../../<b onmouseover=alert(1)>early", period: 2024-06-03}
        topics: {count: 4}
      """;

  private Path desk;
  private Path page;
  private Browser browser;

  @BeforeAll
  void makeThePage(SparkSession spark, @TempDir Path temporary) throws Exception {
    desk = temporary.resolve("a/desk");
    Path folder = Files.createDirectories(desk);
    browser = Browser.shared();
    List<String> strings = new ArrayList<>(WORST);
    if (Files.exists(NAUGHTY)) {
      for (JsonNode string : JSON.readTree(NAUGHTY.toFile())) {
        strings.add(string.asText());
      }
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) {
      lines.add(JSON.writeValueAsString(article(i, strings.get(i))));
    }
    Files.write(folder.resolve("naughty.jsonl"), lines);
    Files.writeString(
        folder.resolve("names.csv"),
        """
        action,name,entity,type,country,from,to
        add,Minsk Tractor Works,<img src=x onerror=alert(1)>,organization,BLR,,
        add,Dalian Shipyard,</script><script>alert(1)</script>,organization,CHN,,
        """);
    QuietRun.of(
        spark, JobFile.read("job.yaml", JOB, Map.of()), JOB, new Folder(folder.toUri().toString()));
    page = folder.resolve("out/overview.html");
  }

  private static ObjectNode article(int number, String string) {
    return JSON.createObjectNode()
        .put("id", "n" + number + string)
        .put("title", string + " Belarus and China sign")
        .put(
            "text",
            "Belarus and China signed %1$s on Monday. Minsk Tractor Works met Dalian Shipyard over %1$s.\n\n%1$s"
                .formatted(string))
        .put("source", string)
        .put("url", number % 2 == 0 ? string : "https://example.org/" + string)
        .put("published", "2024-06-%02d".formatted(1 + number % 28))
        .put("language", "en");
  }

  @Test
  void noScriptOfTheCorpusRunsAndNoElementOfItStandsInThePage() throws Exception {
    browser.open(page, 1280, 900);
    assertThat(browser.value("document.title"))
        .isEqualTo("../../</title><script>document.title = 'run'</script>");
    assertThat(browser.count("script")).isEqualTo(3);
    assertThat(browser.count("main *")).isGreaterThan(500);
    assertThat(browser.count("img, svg, iframe, object, embed, base, form, b, marquee"))
        .isEqualTo(0);
    assertThat(
            browser.value(
                "Array.from(document.querySelectorAll('*')).filter(e => e.getAttributeNames().some(n => n.startsWith('on'))).length"))
        .isEqualTo(0L);
    assertThat(
            browser.value(
                "Array.from(document.links).filter(a => !/^(https?:|file:)/.test(a.protocol)).length"))
        .isEqualTo(0L);
    browser.wholeShot("overview-hostile", 1280);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void noNameLeadsOutOfTheOutput() throws IOException {
    try (Stream<Path> files = Files.walk(desk.getParent().getParent())) {
      assertThat(files.filter(Files::isRegularFile).map(desk::relativize).map(Path::toString))
          .hasSizeGreaterThan(50)
          .allMatch(file -> file.matches("naughty.jsonl|names.csv|out/.*|out-analysis/.*"));
    }
  }

  @Test
  void theEvidenceOfAHostileNameIsTextAsWell() {
    browser.open(page, 1280, 900);
    browser.find("#network-search").sendKeys("<img", Keys.ENTER);
    assertThat(browser.find("#network-panel h3").getText()).contains("<img src=x onerror");
    browser.click("#network-chart", 0, 0);
    browser.click("#heatmap-chart", 40, 10);
    assertThat(browser.count("img")).isEqualTo(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aLinkWithAnEndInNearlyEveryStorySaysWhyChanceIsNotTold() {
    browser.open(page, 1280, 900);
    browser.value(
        "Array.from(document.querySelectorAll('#network-edge-table button')).find(b => b.textContent === 'Belarus – China').click()");
    assertThat(browser.find("#network-panel .kind").getText())
        .contains("chance can't be told: one of them is in over 80 % of stories");
  }
}
