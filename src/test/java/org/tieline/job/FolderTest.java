package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  private final Folder folder = new Folder("file:///home/ada/news/");

  @Test
  void aRelativePathLiesInTheFolder() {
    assertThat(folder.resolve("jobs/drill.yaml")).isEqualTo("file:/home/ada/news/jobs/drill.yaml");
    assertThat(folder.resolve("../drill.yaml")).isEqualTo("file:/home/ada/drill.yaml");
  }

  @Test
  void anAbsolutePathKeepsTheFoldersFileSystem() {
    assertThat(folder.resolve("/data/drill.yaml")).isEqualTo("file:/data/drill.yaml");
    assertThat(new Folder("hdfs://names/home").resolve("/data/drill.yaml"))
        .isEqualTo("hdfs://names/data/drill.yaml");
  }

  @Test
  void aUriStaysAsItIs() {
    assertThat(folder.resolve("hdfs://names/reports")).isEqualTo("hdfs://names/reports");
    assertThat(folder.resolve("s3a://bucket/reports")).isEqualTo("s3a://bucket/reports");
  }

  @Test
  void aFileIsReadWhereItStands(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("drill.yaml"), "name: übung");

    assertThat(new Folder(home.toUri().toString()).read("drill.yaml", new Configuration()))
        .isEqualTo("name: übung");
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsLine(@TempDir Path home) throws IOException {
    Folder here = new Folder(home.toUri().toString());
    Files.write(home.resolve("old.csv"), "a1\nБелТА\n".getBytes("windows-1251"));
    Files.write(home.resolve("wide.csv"), "\ufeffa1\n".getBytes(StandardCharsets.UTF_16LE));
    Files.write(home.resolve("cut.csv"), new byte[] {'a', (byte) 0xd0});

    assertThatThrownBy(() -> here.read("old.csv", new Configuration()))
        .isInstanceOf(IOException.class)
        .hasMessage("line 2 is not UTF-8; save it as UTF-8");
    assertThatThrownBy(() -> here.read("wide.csv", new Configuration()))
        .hasMessage("line 1 is not UTF-8; save it as UTF-8");
    assertThatThrownBy(() -> here.read("cut.csv", new Configuration()))
        .hasMessage("line 1 is not UTF-8; save it as UTF-8");
  }

  @Test
  void onADriverElsewhereAFileIsReadAsItTravelledWithTheJob(@TempDir Path gone) throws IOException {
    assertThat(new Folder(gone.toUri().toString()).read("conf/pom.xml", new Configuration()))
        .isEqualTo(Files.readString(Path.of("pom.xml")));
  }

  @Test
  void onTheClientAFileOfTheSameNameElsewhereIsAnother() {
    assertThatThrownBy(() -> Folder.working().read("conf/pom.xml", new Configuration()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessage("conf/pom.xml does not exist");
  }
}
