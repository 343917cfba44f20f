package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an input names, and by what names they go. */
class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("a/001.txt", "b/001.txt", "news/2024/x.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "Text.");
    }
  }

  private List<InputFile> files(String path) throws IOException {
    return new InputFiles(folder.toUri().toString(), List.of(), new Configuration())
        .list(path, 0, 0);
  }

  @Test
  void aFilesNameTellsItsFolderWhereverTheWildcardStands() throws IOException {
    assertThat(files("*/*.txt"))
        .extracting(InputFile::name)
        .containsExactly("a/001.txt", "b/001.txt");
    assertThat(files("*/*.txt"))
        .extracting(InputFile::path)
        .containsExactly("a/001.txt", "b/001.txt");
    assertThat(files("news/*/x.txt"))
        .extracting(InputFile::name)
        .containsExactly("news/2024/x.txt");
    assertThat(files("news/*/x.txt")).extracting(InputFile::path).containsExactly("2024/x.txt");
  }

  @Test
  void aGlobThatMatchesOneFolderIsReadAsOneThatMatchesTwo() throws IOException {
    assertThat(files("n*")).extracting(InputFile::name).containsExactly("news/2024/x.txt");
    assertThat(files("[an]*"))
        .extracting(InputFile::name)
        .containsExactly("a/001.txt", "news/2024/x.txt");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowedByAGlobThatBeginsWithAWildcard(@TempDir Path outside)
      throws IOException {
    Files.writeString(outside.resolve("secret.txt"), "Text.");
    Files.createSymbolicLink(folder.resolve("c.txt"), outside.resolve("secret.txt"));

    assertThat(files("*.txt")).singleElement().extracting(InputFile::fault).isNotNull();
  }

  @Test
  void whatTheJobWritesIsNoInputWhereItsAddressNamesNoHost() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.defaultFS", "viewfs://desk");
    hadoop.set("fs.viewfs.mounttable.desk.link./data", folder.toUri().toString());

    assertThat(
            new InputFiles("viewfs:///", List.of("viewfs:///data/news"), hadoop)
                .list("viewfs:///data", 0, 0))
        .extracting(InputFile::path)
        .containsExactly("a/001.txt", "b/001.txt");
  }

  @Test
  void aFileThatMayNotBeReadIsNotToldAsGone() throws IOException {
    // A folder in a file's place fails as a file without permission does.
    String place = folder.resolve("news").toUri().toString();
    InputFile file = new InputFile(0, 0, place, "news", "news", 1, 1, null);

    assertThatThrownBy(() -> new StoredFile(file, new Configuration()).from(0))
        .hasMessageStartingWith("news can't be read: ");
    Files.delete(folder.resolve("a/001.txt"));
    InputFile gone =
        new InputFile(
            0,
            0,
            folder.resolve("a/001.txt").toUri().toString(),
            "a/001.txt",
            "001.txt",
            1,
            1,
            null);
    assertThatThrownBy(() -> new StoredFile(gone, new Configuration()).from(0))
        .hasMessageContaining("is gone now");
  }
}
