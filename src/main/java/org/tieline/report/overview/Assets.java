package org.tieline.report.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page's template, styles and scripts, from the class path. */
final class Assets {
  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** In the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "theme.js",
          "evidence.js",
          "corpus.js",
          "network.js",
          "context.js",
          "ties.js",
          "triad.js",
          "hierarchy.js",
          "topics.js",
          "terms.js",
          "start.js");

  private Assets() {}

  static String template() {
    return read("overview/page.html");
  }

  static String styles() {
    return read("overview/page.css");
  }

  /** Apache ECharts, whole. */
  static String charts() {
    return read(CHARTS);
  }

  static String scripts() {
    return SCRIPTS.stream()
        .map(name -> read("overview/" + name))
        .collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();\n"));
  }

  private static String read(String name) {
    String path = name.startsWith("/") ? name : "/org/tieline/report/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
