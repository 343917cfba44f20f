package org.tieline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with nothing but the page; what it shows is kept in target/screenshots. */
final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SHOTS = Path.of("target/screenshots");

  private static Browser shared;

  private final ChromeDriver driver;

  /**
   * One for all tests, which starts with the first; skips the test on a machine without Chromium.
   */
  static synchronized Browser shared() {
    if (shared == null) {
      shared = new Browser();
      Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
    }
    return shared;
  }

  private Browser() {
    assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "no chromium on this machine");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  void open(Path page, int width, int height) {
    size(width, height);
    driver.get(page.toUri().toString());
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void theme(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /** Errors and warnings since the last look. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  /** What the script's expression gives. */
  Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** Clicks a point of an element, from its middle. */
  void click(String selector, int x, int y) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", find(selector));
    new Actions(driver).moveToElement(find(selector), x, y).click().perform();
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  void shot(String name) throws IOException {
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** The whole page, however tall. */
  void wholeShot(String name, int width) throws IOException {
    int height = ((Number) value("document.documentElement.scrollHeight")).intValue();
    size(width, height);
    shot(name);
  }

  /** The page as it prints, and the size of the PDF in bytes. */
  int print(String name) throws IOException {
    Object pdf =
        driver
            .executeCdpCommand(
                "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
            .get("data");
    byte[] bytes = Base64.getDecoder().decode((String) pdf);
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name + ".pdf"), bytes);
    return bytes.length;
  }
}
