package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.job.JobFiles.LEAST;
import static org.tieline.job.JobFiles.faults;
import static org.tieline.job.JobFiles.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tieline.entities.Unit;
import org.tieline.network.NetworkPlan;
import org.tieline.topics.TopicsPlan;

/** Values from the command line in a job file's place. */
class SettingsTest {

  @Test
  void aSettingReplacesTheFilesValue() throws JobFaults {
    assertThat(read(LEAST, Map.of("output", "elsewhere")).output()).isEqualTo("elsewhere");
  }

  @Test
  void aSettingMakesTheSectionsThatItNeeds() throws JobFaults {
    Job job = read(LEAST, Map.of("reports.topics.count", "4", "corpus.from", "2024-06-01"));

    assertThat(job.topics()).contains(TopicsPlan.of(OptionalInt.of(4), 7));
    assertThat(job.corpus().window().from()).isEqualTo(LocalDate.of(2024, 6, 1));
  }

  @Test
  void itemsOfAListGoByNumber() throws JobFaults {
    assertThat(read(LEAST, Map.of("corpus.inputs.0.path", "*.csv")).corpus().inputs().get(0).path())
        .isEqualTo("*.csv");
  }

  @Test
  void aSettingCanBeAListOrAMapping() throws JobFaults {
    Job job =
        read(LEAST, Map.of("corpus.languages", "[en, ru]", "reports.network", "{unit: article}"));

    assertThat(job.corpus().languages()).containsExactlyInAnyOrder("en", "ru");
    assertThat(job.network()).contains(new NetworkPlan(Unit.ARTICLE, 3, Set.of(), 3, List.of(), 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title = 'a: b'", "*", "& c", "!x", "# 1", "- a", "%", "source <> 'x' # y"})
  void aSettingNeedsNoQuotesForYaml(String text) throws JobFaults {
    assertThat(read(LEAST, Map.of("corpus.where", text)).corpus().where()).contains(text);
  }

  @Test
  void aFaultOfASettingIsToldAsOne() {
    assertThat(faults(LEAST, Map.of("corpus.from", "yesterday")))
        .containsExactly(
            "--set: corpus.from: 'yesterday' is given; it takes a day such as 2024-06-30");
    assertThat(faults(LEAST, Map.of("corpus.form", "2024-06-01")))
        .containsExactly("--set: corpus.form: unknown key; did you mean 'from'?");
    assertThat(faults(LEAST, Map.of("corpus.from", "")))
        .containsExactly("--set: corpus.from: nothing is given; it takes a day such as 2024-06-30");
  }

  @Test
  void brokenYamlInASettingIsToldWithItsKey() {
    assertThat(faults(LEAST, Map.of("corpus.languages", "[en")))
        .singleElement()
        .asString()
        .startsWith("--set: corpus.languages: not YAML: ");
    assertThat(faults(LEAST, Map.of("corpus.languages", "[&a en]")))
        .containsExactly(
            "--set: corpus.languages[0]: anchors and aliases are not taken; write the value out");
  }

  @Test
  void anItemThatTheListLacksIsAFault() {
    assertThat(faults(LEAST, Map.of("corpus.inputs.1.path", "a.csv")))
        .containsExactly("--set: corpus.inputs.1.path: '1' is no item of a list of 1");
    assertThat(faults(LEAST, Map.of("corpus.inputs.first.path", "a.csv")))
        .containsExactly("--set: corpus.inputs.first.path: 'first' is no item of a list of 1");
  }

  @Test
  void aKeyBelowAValueReplacesTheValue() {
    assertThat(faults(LEAST, Map.of("output.folder", "a")))
        .containsExactly("--set: output: a mapping is given; it takes a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "corpus.", ".corpus", "corpus..from"})
  void aKeyWithoutANameIsAFault(String key) {
    assertThat(faults(LEAST, Map.of(key, "a")))
        .containsExactly("--set: '%s' is no key, such as corpus.from".formatted(key));
  }
}
