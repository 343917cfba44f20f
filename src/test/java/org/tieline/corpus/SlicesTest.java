package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static final long MEGABYTE = 1L << 20;
  private static final List<InputPlan> JSONL = List.of(new InputPlan("", "x", "jsonl", Map.of()));

  private final List<InputFile> files = new ArrayList<>();

  @Test
  void aLargePackedFileIsOneTaskWhoseRecordsAreSpreadAfterwards() {
    add("all.jsonl.gz", 1024 * MEGABYTE);
    for (int i = 0; i < 100; i++) {
      add(i + ".jsonl", 10 * MEGABYTE);
    }

    List<List<Slices.FileSlice>> tasks = Slices.tasks(files, JSONL, 4);

    assertThat(tasks.get(0))
        .extracting(slice -> slice.file().path())
        .containsExactly("all.jsonl.gz");
    assertThat(tasks).hasSizeGreaterThan(30);
    assertThat(Slices.spread(tasks, 2)).isFalse();
  }

  @Test
  void aLargePlainFileIsCutAndItsRecordsNeedNoShuffle() {
    add("all.jsonl", 1024 * MEGABYTE);

    List<List<Slices.FileSlice>> tasks = Slices.tasks(files, JSONL, 4);

    assertThat(tasks).hasSize(32);
    assertThat(Slices.spread(tasks, 2)).isTrue();
  }

  @Test
  void tinyFilesAreReadInAsFewTasksAsTheirBytesAreWorth() {
    for (int i = 0; i < 100_000; i++) {
      add(i + ".jsonl", 5_000);
    }

    assertThat(Slices.tasks(files, JSONL, 4)).hasSizeLessThan(20);
  }

  private void add(String path, long bytes) {
    files.add(new InputFile(files.size(), 0, path, path, path, bytes, 0, null));
  }
}
