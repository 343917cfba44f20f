package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.job.JobFiles.faults;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML can do and a job file may not. */
@Timeout(20)
class YamlTest {

  @Test
  void anchorsAndAliasesAreRefused() {
    assertThat(faults("output: &here reports\nname: *here\ncorpus: {inputs: [{path: a.csv}]}\n"))
        .containsExactly(
            "drill.yaml:1: output: anchors and aliases are not taken; write the value out",
            "drill.yaml:2: name: anchors and aliases are not taken; write the value out");
  }

  @Test
  void tagsAreRefused() {
    assertThat(faults("output: !!str reports\ncorpus: !local {inputs: [{path: a.csv}]}\n"))
        .containsExactly(
            "drill.yaml:1: output: the tag 'tag:yaml.org,2002:str' is not taken; leave it out",
            "drill.yaml:2: corpus: the tag '!local' is not taken; leave it out");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(faults(JobFiles.LEAST + "---\nname: another\n"))
        .containsExactly("drill.yaml:5: a second document; a job file holds one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n"})
  void anEmptyFileIsAFault(String text) {
    assertThat(faults(text))
        .containsExactly("drill.yaml:1: the file is empty; it needs at least output and corpus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- output: a\n", "output\n", "'a: b'\n"})
  void aFileThatIsNoMappingIsAFault(String text) {
    assertThat(faults(text))
        .containsExactly("drill.yaml:1: a job file is a mapping of keys to values");
  }

  @Test
  void brokenYamlIsToldWithTheLineWhereItBreaks() {
    assertThat(faults("output: reports\ncorpus: {inputs: [\n"))
        .singleElement()
        .asString()
        .startsWith("drill.yaml:3: not YAML: ");
    assertThat(faults("output: reports\n\tcorpus: a\n"))
        .singleElement()
        .asString()
        .startsWith("drill.yaml:2: not YAML: ");
    assertThat(faults("output: reports\nname: a\u0000b\n"))
        .singleElement()
        .asString()
        .contains(": not YAML: ");
  }

  @Test
  void aBillionLaughsAreRefusedQuickly() {
    StringBuilder text = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (char name = 'b'; name <= 'j'; name++) {
      String before = "*" + (char) (name - 1);
      text.append("%c: &%c [%s]\n".formatted(name, name, String.join(", ", nine(before))));
    }

    assertThat(faults(text.toString()))
        .contains("drill.yaml:1: a: anchors and aliases are not taken; write the value out")
        .hasSizeLessThan(200);
  }

  private static java.util.List<String> nine(String word) {
    return java.util.Collections.nCopies(9, word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void deepNestingIsRefusedQuickly(String opening) {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(faults("output: " + opening.repeat(50_000)))
                .first()
                .asString()
                .contains(": not YAML: "));
  }
}
