package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher by itself, with a Java and a Maven that only say how they were called. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      case $* in
        submits*) printf '<%s>' "$@"; echo " memory $SPARK_DRIVER_MEMORY" ;;
        *-XshowSettings*) echo ' java.specification.version = 17' >&2 ;;
        *launcher.Main*) printf '\\0\\n'; printf '%s\\0' "$0" submits "$@" ;;
        *' submission '*) printf '%s\\0' job.yaml -XX:+UseSerialGC job.yaml --set $'name=a\\nb' ;;
        *) printf '<%s>' "$@"; echo " locale $(locale charmap)" ;;
      esac
      """;

  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      echo build >>builds
      mkdir -p target/spark/jars
      sleep 1
      [ ! -f broken ] || exit 130
      touch target/tieline.jar
      """;

  @TempDir private Path home;

  @BeforeEach
  void furnish() throws IOException {
    for (String file : List.of("jobs/tieline", "conf/log4j2.properties", "pom.xml")) {
      Files.createDirectories(home.resolve(file).getParent());
      Files.copy(Path.of(file), home.resolve(file));
    }
    Files.createDirectories(home.resolve("src/main"));
    tool("java", JAVA);
    tool("mvn", MAVEN);
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.createDirectories(home.resolve("bin")).resolve(name);
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", home + "/jobs/tieline"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(SPARK|LC|TIELINE)_.*|LANG(UAGE)?"));
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().merge("PATH", home + "/bin:", (path, bin) -> bin + path);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String said(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
    return said;
  }

  private String said(Map<String, String> environment, String... arguments) throws Exception {
    return said(start(environment, arguments));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(home.resolve("builds"));
  }

  @Test
  void withoutALocaleNamesInAnyAlphabetAreRead() throws Exception {
    assertThat(said(Map.of(), "check", "a.yaml")).contains("locale UTF-8");
    assertThat(said(Map.of("LC_ALL", "POSIX"), "check", "a.yaml")).contains("locale UTF-8");
    assertThat(said(Map.of("LANG", "xx_XX.UTF-8"), "check", "a.yaml")).contains("locale UTF-8");
  }

  @Test
  void twoThatStartAtOnceBuildOnce() throws Exception {
    Process one = start(Map.of(), "check", "a.yaml");
    Process other = start(Map.of(), "check", "b.yaml");

    assertThat(said(one)).contains("<a.yaml>");
    assertThat(said(other)).contains("<b.yaml>");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aBuildThatWasBrokenOffIsMadeAgain() throws Exception {
    Files.createDirectory(home.resolve("target"));
    Files.createFile(home.resolve("target/tieline.jar"));
    Files.createFile(home.resolve("broken"));
    assertThat(said(Map.of(), "check", "a.yaml")).isEmpty();

    Files.delete(home.resolve("broken"));
    assertThat(said(Map.of(), "check", "a.yaml")).contains("<a.yaml>");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void anArgumentMayHaveALineBreak() throws Exception {
    assertThat(said(Map.of(), "run", "job.yaml"))
        .contains("<submits>", "<--set><name=a\nb>", "<--driver-java-options><-XX:+UseSerialGC>");
  }

  @Test
  void theHeapRanksBelowWhatSparkIsToldOfTheDriversMemory() throws Exception {
    assertThat(said(Map.of(), "run", "job.yaml"))
        .endsWith(" memory 2g\n")
        .doesNotContain("--driver-memory");
    assertThat(said(Map.of("TIELINE_MEMORY", "5g"), "run", "job.yaml")).endsWith(" memory 5g\n");
  }

  @Test
  void helpAndVersionSubmitNothing() throws Exception {
    for (String option : List.of("--help", "-h", "--version", "-V", "--dry-run")) {
      assertThat(said(Map.of(), "run", "job.yaml", option))
          .contains("<" + option + ">")
          .doesNotContain("<submits>");
    }
  }
}
