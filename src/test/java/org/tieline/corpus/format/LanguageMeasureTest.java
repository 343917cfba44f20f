package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tieline.text.Languages;

/** How often the language of a text is told, on public collections. */
class LanguageMeasureTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONG = 200;

  /** No model knows Livonian, and Yakut has no code of two letters. */
  private static final Set<String> LEFT_OUT = Set.of("liv", "sah");

  private static final Map<String, String> BY_ENCODING =
      Map.ofEntries(
          Map.entry("Big5", "zh"),
          Map.entry("EUC-TW", "zh"),
          Map.entry("GB2312", "zh"),
          Map.entry("CP932", "ja"),
          Map.entry("EUC-JP", "ja"),
          Map.entry("SHIFT_JIS", "ja"),
          Map.entry("EUC-KR", "ko"),
          Map.entry("Johab", "ko"),
          Map.entry("iso-2022-kr", "ko"),
          Map.entry("IBM855", "ru"),
          Map.entry("IBM866", "ru"),
          Map.entry("KOI8-R", "ru"),
          Map.entry("MacCyrillic", "ru"),
          Map.entry("TIS-620", "th"),
          Map.entry("czech", "cs"),
          Map.entry("hungarian", "hu"),
          Map.entry("slovene", "sl"),
          Map.entry("slovak", "sk"),
          Map.entry("bulgarian", "bg"),
          Map.entry("russian", "ru"),
          Map.entry("arabic", "ar"),
          Map.entry("greek", "el"),
          Map.entry("turkish", "tr"),
          Map.entry("hebrew", "he"),
          Map.entry("croatian", "hr"));

  private final Map<String, int[]> byLanguage = new TreeMap<>();

  @Test
  void textsOfTwoHundredCharactersAndMoreAreToldByTheirLanguage() throws IOException {
    for (String corpus :
        new String[] {
          "multilingual-wmt22", "news-gnad-de", "pairs-semeval2022-similarity", "news-wikinews"
        }) {
      readRecords(corpus, LONG);
    }
    assertThat(share("long texts")).isGreaterThan(0.995);
  }

  @Test
  void chineseTitlesAreToldByTheirLanguage() throws IOException {
    readRecords("news-thuc-titles-zh", 0);
    assertThat(share("titles")).isGreaterThan(0.98);
  }

  @Test
  void feedsAndPagesInOlderEncodingsAreToldByTheirLanguage() throws IOException {
    for (Path file : SharedCorpora.files("encodings-chardet/tests")) {
      String folder = file.getParent().getFileName().toString();
      String language =
          BY_ENCODING.getOrDefault(
              folder, BY_ENCODING.get(folder.substring(folder.lastIndexOf('-') + 1)));
      String name = file.getFileName().toString();
      String format = name.endsWith(".xml") ? "feed" : name.endsWith(".html") ? "html" : "text";
      for (String text : values(read(format, name, Files.readAllBytes(file)), "text")) {
        if (language != null && text != null && text.length() >= LONG && mostlyForeign(text)) {
          count(language, text);
        }
      }
    }
    assertThat(share("articles in older encodings")).isGreaterThan(0.98);
  }

  /** Many of the articles are in English, whatever the name of their folder. */
  private static boolean mostlyForeign(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return 2 * text.chars().filter(c -> c > 127 && Character.isLetter(c)).count() > letters;
  }

  private void readRecords(String corpus, int least) throws IOException {
    Path file = SharedCorpora.folder(corpus).resolve("articles.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = JSON.readTree(line);
        String title = record.path("title").asText("");
        String text = record.path("text").asText("");
        String language = record.path("language").asText();
        String read = text.isEmpty() || text.equals("null") ? title : text;
        if (read.length() >= least && !LEFT_OUT.contains(language)) {
          count(language, read);
        }
      }
    }
  }

  private void count(String language, String text) {
    int[] counts = byLanguage.computeIfAbsent(language, key -> new int[2]);
    counts[0]++;
    counts[1] += Languages.detect(text).equals(language) ? 1 : 0;
  }

  /** Share of the texts whose language was told, over all of them. */
  private double share(String what) {
    int all = 0;
    int told = 0;
    for (var counts : byLanguage.entrySet()) {
      all += counts.getValue()[0];
      told += counts.getValue()[1];
      System.out.printf(
          "%s %s: %d of %d%n", what, counts.getKey(), counts.getValue()[1], counts.getValue()[0]);
    }
    System.out.printf("language of %s: %.2f %% of %d%n", what, 100.0 * told / all, all);
    return (double) told / all;
  }
}
