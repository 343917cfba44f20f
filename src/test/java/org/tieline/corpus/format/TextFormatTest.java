package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatTest {
  @Test
  void aFileIsAnArticleToTheLetter() {
    String text = "Minsk, 4 July\r\n\r\n  Talks went on. \n";
    assertThat(values(read("text", text), "text")).containsExactly(text);
    assertThat(values(read("text", "\uFEFF" + text), "text")).containsExactly(text);
  }

  @Test
  void ofACutFileTheBeginningIsKeptAndTheCutIsRefused() {
    byte[] file = Entries.gzip("A long report of talks in Minsk.".getBytes(UTF_8));
    List<Entry> entries = read("text", "a.txt.gz", Arrays.copyOf(file, file.length - 8));
    assertThat(values(entries, "text")).containsExactly("A long report of talks in Minsk.");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("truncated");
  }

  @Test
  void pathsLoseTheExtensionsOfFormatAndCompressionOnly() {
    Format text = Formats.of("text").orElseThrow();
    assertThat(Formats.withoutExtensions("2024/a.b.txt.gz", text)).isEqualTo("2024/a.b");
    assertThat(Formats.withoutExtensions("2024/report", text)).isEqualTo("2024/report");
  }
}
