package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlFormatTest {
  @Test
  void everyLineIsARecordUnderItsLineNumber() {
    List<Entry> entries = read("jsonl", "{\"id\":\"a\"}\n\n \t\n{\"id\":\"b\"}");
    assertThat(values(entries, "id")).containsExactly("a", "b");
    assertThat(entries).extracting(Entry::position).containsExactly(1L, 4L);
  }

  @Test
  void nestedValuesAreFoundByPathAndParagraphsAreJoined() {
    List<Entry> entries =
        read(
            "jsonl",
            "{\"source\":{\"name\":\"BelTA\"},\"text\":[\"One.\",\"Two.\"],\"n\":4.50,"
                + "\"no\":null,\"items\":[{\"t\":\"x\"},{\"t\":\"y\"}]}");
    assertThat(((Entry.Found) entries.get(0)).values())
        .containsEntry("source.name", "BelTA")
        .containsEntry("text", "One.\nTwo.")
        .containsEntry("n", "4.50")
        .containsEntry("items.1.t", "y")
        .doesNotContainKey("no");
  }

  @Test
  void twoObjectsOnALineAreRefusedTogether() {
    List<Entry> entries = read("jsonl", "\n{\"id\":1}{\"id\":2}\n{\"id\":3}\n");
    assertThat(refused(entries))
        .containsExactly(
            new Entry.Refused(
                2,
                "malformed",
                "a second value starts at byte 9 of the record",
                "{\"id\":1}{\"id\":2}"));
    assertThat(values(entries, "id")).containsExactly("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1",
        "{\"id\":01}",
        "{id:1}",
        "{'id':1}",
        "{\"id\":1,}",
        "[1]",
        "\"x\"",
        "null",
        "{\"a\":\"\t\"}",
        "{\"a\":NaN}",
        "\u00A0"
      })
  void whatIsNoStrictObjectIsRefusedWithItsLineKept(String line) {
    List<Entry> entries = read("jsonl", line + "\n{\"id\":\"next\"}\n");
    assertThat(refused(entries))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo("malformed");
              assertThat(refused.position()).isEqualTo(1);
              assertThat(refused.raw()).isEqualTo(line);
            });
    assertThat(values(entries, "id")).containsExactly("next");
  }

  @Test
  void invalidUtf8IsRefusedWithItsByte() {
    byte[] file = "{\"id\":\"aXb\"}\n{\"id\":\"c\"}".getBytes(UTF_8);
    file[8] = (byte) 0xE9;
    List<Entry> entries = read("jsonl", "x.jsonl", file);
    assertThat(refused(entries))
        .singleElement()
        .extracting(Entry.Refused::detail)
        .isEqualTo("invalid UTF-8: byte 0xE9 at byte 9 of the record");
    assertThat(values(entries, "id")).containsExactly("c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndIsOne(String lineEnd) {
    List<Entry> entries = read("jsonl", "{\"id\":1}" + lineEnd + lineEnd + "{\"id\":2}" + lineEnd);
    assertThat(values(entries, "id")).containsExactly("1", "2");
    assertThat(entries).extracting(Entry::position).containsExactly(1L, 3L);
  }

  @Test
  void byteOrderMarksAreNoContentAndUtf16IsRead() {
    assertThat(values(read("jsonl", "\uFEFF{\"id\":\"é\"}"), "id")).containsExactly("é");
    byte[] utf16 = "\uFEFF{\"id\":\"é\"}\r\n{\"id\":2}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(values(read("jsonl", "x.jsonl", utf16), "id")).containsExactly("é", "2");
  }

  @Test
  void aLineBeyondTheCapIsRefusedAndTheNextIsRead() {
    Format format = new JsonlFormat(100);
    for (int length : new int[] {101, 70_000, 200_000}) {
      String line = "{\"id\":\"" + "x".repeat(length - 9) + "\"}";
      byte[] file = ("{\"id\":1}\n" + line + "\r\n{\"id\":2}\n").getBytes(UTF_8);
      List<Entry> entries = read(format, "x.jsonl", file);
      assertThat(values(entries, "id")).containsExactly("1", "2");
      assertThat(refused(entries))
          .singleElement()
          .satisfies(
              refused -> {
                assertThat(refused.reason()).isEqualTo("too long");
                assertThat(refused.position()).isEqualTo(2);
                assertThat(refused.raw()).startsWith("{\"id\":\"xxx");
              });
      assertThat(entries.get(2).position()).isEqualTo(3);
    }
    String longest = "{\"id\":\"" + "x".repeat(91) + "\"}";
    assertThat(values(read(format, "x.jsonl", longest.getBytes(UTF_8)), "id")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void slicesAtAnyByteGiveEveryLineOnce(String lineEnd) {
    StringBuilder content = new StringBuilder("\uFEFF");
    for (int i = 0; i < 9; i++) {
      content.append("{\"id\":\"").append(i).append("\"}").append(lineEnd.repeat(1 + i % 2));
    }
    byte[] file = content.toString().getBytes(UTF_8);
    List<Entry> whole = read("jsonl", "x.jsonl", file);
    assertThat(whole).hasSize(9);
    Format format = Formats.of("jsonl").orElseThrow();
    for (int cut = 1; cut < file.length; cut++) {
      List<Entry> parts = new ArrayList<>();
      parts.addAll(read(format, new Slice("x.jsonl", 0, cut, file.length), file));
      parts.addAll(read(format, new Slice("x.jsonl", cut, file.length, file.length), file));
      assertThat(values(parts, "id")).as("cut at %s", cut).isEqualTo(values(whole, "id"));
    }
  }

  @Test
  void linesOfSlicesAddUpToTheLinesOfTheFile() throws Exception {
    byte[] file = "{\"id\":1}\n\n{\"id\":2}\n\n\n{\"id\":3}".getBytes(UTF_8);
    for (int cut = 1; cut < file.length; cut++) {
      long lines = 0;
      for (Slice slice :
          List.of(
              new Slice("x", 0, cut, file.length), new Slice("x", cut, file.length, file.length))) {
        try (EntryReader reader =
            Formats.of("jsonl").orElseThrow().open(slice, Entries.opener(file))) {
          while (reader.next() != null) {
            continue;
          }
          lines += reader.positions();
        }
      }
      assertThat(lines).as("cut at %s", cut).isEqualTo(6);
    }
  }

  @Test
  void aPackedFileThatIsCutInSlicesAnywayIsReadByItsFirst() {
    byte[] file = Entries.gzip("{\"id\":1}\n{\"id\":2}\n".getBytes(UTF_8));
    Format format = Formats.of("jsonl").orElseThrow();
    assertThat(read(format, new Slice("x.jsonl", 0, 9, file.length), file)).hasSize(2);
    assertThat(read(format, new Slice("x.jsonl", 9, file.length, file.length), file)).isEmpty();
  }

  @Test
  void nestingWithoutEndIsRefusedNotFollowed() {
    String deep = "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500);
    assertThat(refused(read("jsonl", deep + "\n{}")))
        .singleElement()
        .extracting(Entry.Refused::detail)
        .asString()
        .contains("nesting depth");
  }

  @Test
  void aLineOfHalfAGigabyteIsPassedOverWithoutBeingHeld() throws Exception {
    long length = 500L << 20;
    Opener opener =
        offset ->
            new SequenceInputStream(
                new ByteArrayInputStream("{\"id\":1}\n{\"id\":\"".getBytes(UTF_8)),
                new SequenceInputStream(
                    new Repeated('x', length),
                    new ByteArrayInputStream("\"}\n{\"id\":2}".getBytes(UTF_8))));
    Slice slice = new Slice("x.jsonl", 0, length + 30, length + 30);
    List<Entry> entries = new ArrayList<>();
    try (EntryReader reader = Formats.of("jsonl").orElseThrow().open(slice, opener)) {
      for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
        entries.add(entry);
      }
    }
    assertThat(values(entries, "id")).containsExactly("1", "2");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("too long");
  }

  private static final class Repeated extends InputStream {
    private final char value;
    private long left;

    private Repeated(char value, long count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) value);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
