package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  private static final Duration BEAT = Duration.ofMillis(50);

  @TempDir private Path folder;
  private final Configuration hadoop = new Configuration(false);

  @BeforeEach
  void mount() {
    ObjectStore.mount(hadoop);
  }

  private org.apache.hadoop.fs.Path store() {
    return new org.apache.hadoop.fs.Path("store:" + folder);
  }

  private LeasedLock lease(String run) throws IOException {
    FileSystem files = store().getFileSystem(hadoop);
    return LeasedLock.acquire(files, store(), run, BEAT);
  }

  @Test
  void theSecondRunOnALocalDiskIsToldOfTheFirst() throws Exception {
    String output = folder.resolve("reports").toString();
    try (OutputLock first = OutputLock.acquire(output, "first", hadoop)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> OutputLock.acquire(output, "second", hadoop))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "Another run (first) is writing to file:%s; wait until it is done, or choose another"
                  + " output",
              output);
    }
    OutputLock.acquire(output, "third", hadoop).close();
  }

  @Test
  void theSecondRunOnAnObjectStoreIsToldOfTheFirst() throws Exception {
    try (LeasedLock first = lease("first")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> lease("second"))
          .hasMessageStartingWith("Another run (first) is writing to store:");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLockWhoseHolderNoLongerBeatsIsFree() throws Exception {
    Files.writeString(folder.resolve("_lock"), "dead\n7\n");
    try (LeasedLock next = lease("next")) {
      assertThat(next).isNotNull();
      assertThat(folder.resolve("_lock")).content().startsWith("next\n");
    }
  }

  @Test
  void anOutputThatIsAFileCanNotBeLocked() throws Exception {
    Path file = Files.writeString(folder.resolve("reports"), "a letter");
    assertThatThrownBy(() -> OutputLock.acquire(file.toString(), "run", hadoop))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());
  }
}
