package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The sample's overview as a reader meets it. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {
  private static final int WIDTH = 1280;

  private Path page;
  private Browser browser;

  @BeforeAll
  void makeThePage(SparkSession spark) throws Exception {
    browser = Browser.shared();
    page = Path.of(SampleRun.report(spark), "overview.html");
  }

  @BeforeEach
  void open() {
    browser.theme("light");
    browser.open(page, WIDTH, 900);
  }

  @Test
  void everyPictureIsDrawnAndNothingIsComplainedOf() throws Exception {
    assertThat(browser.count(".chart")).isEqualTo(browser.count(".chart canvas")).isGreaterThan(6);
    browser.wholeShot("overview-light", WIDTH);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void itIsDrawnAnewInTheDark() throws Exception {
    Object light = browser.value("getComputedStyle(document.body).backgroundColor");
    browser.theme("dark");
    browser.wholeShot("overview-dark", WIDTH);
    assertThat(browser.value("getComputedStyle(document.body).backgroundColor"))
        .isNotEqualTo(light);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nothingIsWiderThanANarrowScreen() throws Exception {
    browser.size(390, 844);
    browser.wholeShot("overview-narrow", 390);
    assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo(390L);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void itPrints() throws Exception {
    assertThat(browser.print("overview")).isGreaterThan(10_000);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatWasReadComesFirstThenTheTiesInWordsThenCaveatsThenThePictures() {
    assertThat(
            browser.value(
                "Array.from(document.querySelectorAll('main > section'), s => s.id).join(' ')"))
        .asString()
        .startsWith("read in-words caveats network ties topics terms");
    assertThat(browser.find("#in-words").getText())
        .contains("Belarus and China")
        .contains("32 stories of 11 outlets name both Belarus and China");
    assertThat(browser.count("#tie-list > li")).isEqualTo(10);
    assertThat(browser.count("#tie-list > li:first-child blockquote")).isEqualTo(2);
  }

  @Test
  void aPageOfTheLatestPeriodsSaysOfHowMany(@TempDir Path folder) throws Exception {
    assertThat(browser.find("#periods-note").getText()).doesNotContain("latest");
    String html = Files.readString(page);
    int periods = html.indexOf("\"of\":", html.indexOf("\"periods\":{"));
    Path cut =
        Files.writeString(
            folder.resolve("overview.html"),
            html.substring(0, periods) + html.substring(periods).replaceFirst("\\d+", "365"));
    browser.open(cut, WIDTH, 900);

    assertThat(browser.find("#periods-note").getText())
        .endsWith("These are the latest 10 of 365 periods; corpus/periods has all.");
    assertThat(browser.find("#triad-panel").getText()).contains("in the latest 10 periods");
  }

  @Test
  void aClickOnALinkOfTheNetworkShowsItsSentences() {

    open("#network-edge-table");
    browser.find("#network-edge-table tbody tr:first-child button").click();
    WebElement panel = browser.find("#network-panel");
    assertThat(panel.findElement(org.openqa.selenium.By.tagName("h3")).getText()).contains(" and ");
    assertThat(panel.findElements(org.openqa.selenium.By.tagName("blockquote"))).isNotEmpty();
  }

  @Test
  void aClickIntoTheNetworksPictureShowsWhoWasHit() {
    browser.find("#network-search").sendKeys("Lukashenko", Keys.ENTER);
    assertThat(browser.find("#network-panel h3").getText()).isEqualTo("Alexander Lukashenko");
    // The picture is now centred on him; the click goes to the middle.

    browser.click("#network-chart", 0, 0);
    assertThat(browser.find("#network-panel h3").getText()).isEqualTo("Alexander Lukashenko");
    assertThat(browser.count("#network-panel blockquote")).isPositive();
  }

  @Test
  void theChosenPeriodOfATieShowsItsSentences() {
    open("#tie-table");
    browser.find("#tie-table tbody tr:nth-child(6) button").click();
    assertThat(browser.find("#tie-panel").getText()).containsIgnoringCase("2024-W27");
    assertThat(browser.count("#tie-panel blockquote")).isPositive();
  }

  @Test
  void theChosenTieTellsWhoTellsItWhoCarriesItAndInWhichWordsAndTopics() {
    assertThat(browser.find("#tie-title").getText()).isEqualTo("Belarus and China over time");
    assertThat(browser.value(headings("#tie-context-parts h4")))
        .isEqualTo("Who tells of it, Who carries it, In which words, Within which topics");
    assertThat(browser.find(".context:nth-child(1) li").getText()).contains("Example Wire", "7");
    assertThat(browser.find(".context:nth-child(1) .note").getText())
        .isEqualTo("6 of 11 outlets, in ties/tie_sources");
    assertThat(browser.find(".context:nth-child(2)").getText())
        .contains("Alexander Lukashenko", "Xi Jinping");
    assertThat(browser.count(".context .words li")).isEqualTo(14);
  }

  @Test
  void whatATieIsMadeOfLeadsToItsEvidenceByKeyboard() {
    browser.find(".context:nth-child(2) li button").sendKeys(Keys.ENTER);
    assertThat(browser.find("#network-panel h3").getText()).isEqualTo("Alexander Lukashenko");
    assertThat(browser.value("document.activeElement.id")).isEqualTo("network-panel");
    String topic = browser.find(".context:nth-child(4) li button").getText();
    browser.find(".context:nth-child(4) li button").sendKeys(Keys.ENTER);
    assertThat(browser.find("#topic-panel h3").getText()).isEqualTo(topic);
    assertThat(browser.value("document.activeElement.id")).isEqualTo("topic-panel");
  }

  @Test
  void topicsJoinStepByStepAndATriadTellsWhatItsThirdCountryMakesOfIt() {
    open("#topic-tree-table");
    assertThat(browser.count("#topic-tree-table tbody tr")).isPositive();
    assertThat(browser.find("#triad-panel").getText()).containsIgnoringCase("with the third given");
    open("#triad-table");
    assertThat(browser.find("#triad-table thead").getText()).contains("BLR-CHN given RUS");
    assertThat(browser.complaints()).isEmpty();
  }

  private static String headings(String selector) {
    return "Array.from(document.querySelectorAll('%s'), h => h.textContent).join(', ')"
        .formatted(selector);
  }

  @Test
  void theKeyboardReachesEverything() {
    browser.press(Keys.TAB);
    assertThat(browser.value("document.activeElement.className")).isEqualTo("skip");
    for (int press = 0; press < 60; press++) {
      browser.press(Keys.TAB);
      if ("network-search".equals(browser.value("document.activeElement.id"))) {
        break;
      }
    }
    assertThat(browser.value("document.activeElement.id")).isEqualTo("network-search");
    browser.press(Keys.TAB);
    browser.press(Keys.SPACE);
    assertThat(browser.value("document.getElementById('network-backbone').checked"))
        .isEqualTo(true);
    assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void itAsksForNothingFromAnywhere() throws Exception {
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(Files.size(page)).isLessThan(5_000_000);
  }

  /** Opens the fold that holds the table. */
  private void open(String table) {
    browser.value("document.querySelector('%s').closest('details').open = true".formatted(table));
  }
}
