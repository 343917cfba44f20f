package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tieline.spark.AnalysisStore.Seen;

class RecordKeysTest {
  private static final InputPlan INPUT = new InputPlan("", "a.jsonl", "jsonl", Map.of());
  private static final Window ALWAYS = new Window(null, null);
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Set<String> EVERY = Set.of();
  private static final String FIRST = key(INPUT, EVERY, ALWAYS, UTC, Set.of(), "content");

  @Test
  void aFileThatDidNotChangeKeepsItsKey() {
    assertThat(key(INPUT, EVERY, ALWAYS, UTC, Set.of(), "content")).isEqualTo(FIRST);
  }

  @Test
  void whateverReadingDependsOnMakesAnotherKey() {
    InputPlan fields = new InputPlan("", "a.jsonl", "jsonl", Map.of("text", "body"));
    InputPlan format = new InputPlan("", "a.jsonl", "text", Map.of());
    Window july = new Window(LocalDate.parse("2024-07-01"), null);
    assertThat(
            List.of(
                FIRST,
                key(INPUT, EVERY, ALWAYS, UTC, Set.of(), "other content"),
                key(fields, EVERY, ALWAYS, UTC, Set.of(), "content"),
                key(format, EVERY, ALWAYS, UTC, Set.of(), "content"),
                key(INPUT, Set.of("ru"), ALWAYS, UTC, Set.of(), "content"),
                key(INPUT, EVERY, july, UTC, Set.of(), "content"),
                key(INPUT, EVERY, ALWAYS, ZoneId.of("Asia/Tokyo"), Set.of(), "content"),
                key(INPUT, EVERY, ALWAYS, UTC, Set.of("an id never to publish"), "content")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFileThatGrewWhileItWasReadHasAnotherKey() {
    InputFile longer = new InputFile(0, 0, "file:/a.jsonl", "a.jsonl", "a.jsonl", 2, 1, null);

    assertThat(keys(List.of(longer), INPUT, EVERY, ALWAYS, UTC, Set.of(), "content"))
        .doesNotContain(FIRST);
  }

  @Test
  void aFileThatIsNamedTwiceHasTwoKeys() {
    assertThat(keys(List.of(file(0), file(1)), INPUT, EVERY, ALWAYS, UTC, Set.of(), "content"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  private static String key(
      InputPlan input,
      Set<String> languages,
      Window window,
      ZoneId zone,
      Set<String> excluded,
      String digest) {
    return keys(List.of(file(0)), input, languages, window, zone, excluded, digest).get(0);
  }

  private static List<String> keys(
      List<InputFile> files,
      InputPlan input,
      Set<String> languages,
      Window window,
      ZoneId zone,
      Set<String> excluded,
      String digest) {
    CorpusPlan plan =
        new CorpusPlan(
            List.of(input),
            languages,
            window,
            zone,
            Period.WEEK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return RecordKeys.of(files, Map.of("a.jsonl", new Seen(1, 1, digest)), plan, excluded);
  }

  private static InputFile file(int index) {
    return new InputFile(index, 0, "file:/a.jsonl", "a.jsonl", "a.jsonl", 1, 1, null);
  }
}
