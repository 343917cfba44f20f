package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the jar holds, as the bill of materials lists it, is named in NOTICE with its licence. */
class NoticeIT {
  /** What NOTICE calls the components of each group. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("com.fasterxml.jackson.core", "Jackson"),
          Map.entry("com.fasterxml.jackson.dataformat", "Jackson"),
          Map.entry("org.yaml", "SnakeYAML"),
          Map.entry("info.picocli", "picocli"),
          Map.entry("org.apache.lucene", "Apache Lucene"),
          Map.entry("org.carrot2", "Morfologik"),
          Map.entry("ua.net.nlp", "Ukrainian dictionary"),
          Map.entry("org.apache.commons", "Apache Commons Numbers"),
          Map.entry("nl.cwts", "networkanalysis"),
          Map.entry("it.unimi.dsi", "fastutil"),
          Map.entry("org.apache.opennlp", "Apache OpenNLP"),
          Map.entry("com.google.re2j", "RE2/J"),
          Map.entry("org.jsoup", "jsoup"),
          Map.entry("org.webjars", "Apache ECharts"),
          Map.entry("org.netpreserve", "jwarc"),
          Map.entry("org.dhatim", "fastexcel"),
          Map.entry("com.github.rzymek", "opczip"));

  /** Spark brings it; the jar does not. */
  private static final String BESIDE_THE_JAR = "org.slf4j";

  @Test
  void everyComponentOfTheJarIsNamed() throws Exception {
    String notice = Files.readString(Path.of("NOTICE"));
    JsonNode components =
        new ObjectMapper().readTree(Path.of("target/bom.json").toFile()).get("components");
    assertThat(components).hasSizeGreaterThan(NAMES.size());
    for (JsonNode component : components) {
      String group = component.get("group").asText();
      if (!group.equals(BESIDE_THE_JAR)) {
        assertThat(NAMES).as("NOTICE's name of %s", component.get("purl")).containsKey(group);
        assertThat(notice).contains(NAMES.get(group));
      }
    }
  }
}
