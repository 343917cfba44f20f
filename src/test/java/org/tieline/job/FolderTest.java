package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
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
