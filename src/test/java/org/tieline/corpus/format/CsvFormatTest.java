package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  @Test
  void quotesHoldDelimitersLineBreaksAndQuotes() {
    List<Entry> entries = read("csv", "id,text\r\n1,\"a, \"\"b\"\"\r\n\r\nc\"\r\n\r\n2,d\r\n");
    assertThat(values(entries, "text")).containsExactly("a, \"b\"\r\n\r\nc", "d");
    assertThat(entries).extracting(Entry::position).containsExactly(2L, 6L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id;a", "id\ta", "id|a", "id,a"})
  void theHeaderShowsTheDelimiter(String header) {
    String row = header.replace("id", "1").replace("a", "\"x\"");
    assertThat(values(read("csv", header + "\n" + row), "a")).containsExactly("x");
  }

  @Test
  void tabsDelimitTsvWhateverElseTheHeaderHolds() {
    assertThat(values(read("tsv", "a,b,c\tid\nx\t1"), "id")).containsExactly("1");
  }

  @Test
  void aQuoteWithinAQuotedValueEndsItOnlyBeforeADelimiter() {
    assertThat(values(read("csv", "id,text\n1,\"He said \"hi\" to us\"\n2,b"), "text"))
        .containsExactly("He said \"hi\" to us", "b");
  }

  @Test
  void aQuoteThatOpensAValueBeforeAnotherQuotedOneIsALetter() {
    List<Entry> entries =
        read("csv", "id,title,text\n1,\"Big talks,\"Hello, all\"\n2,\"a, \"\"b\"\"\",c\n");

    assertThat(values(entries, "title")).containsExactly("\"Big talks", "a, \"b\"");
    assertThat(values(entries, "text")).containsExactly("Hello, all", "c");
  }

  @Test
  void aQuoteThatNothingClosesCostsItsLineOnly() {
    List<Entry> entries = read("csv", "id,text\n1,\"open\n2,b\n3,c\n");
    assertThat(values(entries, "id")).containsExactly("2", "3");
    assertThat(entries).extracting(Entry::position).containsExactly(2L, 3L, 4L);
    assertThat(refused(entries))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.detail()).isEqualTo("a quote is opened that nothing closes");
              assertThat(refused.raw()).startsWith("1,\"open");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x1,\"Quote start he said,Text one\nx2,Title two,He said \"yes\"\n",
        "x1,\"Quote start he said,Text one\nx2,Title two,The end\"\n",
        "x1,\"Quote start he said,Text one\r\nx2,Title two,\"He said, yes\"\r\n",
        "x1,\"Quote\" start,Text one\nx2,Title \"two\",Text two\n",
        "x1,Title one,\"Text\" one\nx2,Title \"two\",Text two\n",
        "\"x1,Title one,Text one\nx2,Title \"two\",Text two\n",
        "x1,\"Quote start,Text one\nx2,\"Another one,Text two\nx3,Title three,Text \"three\"\n"
      })
  void aQuoteThatALaterRowClosesIsALetter(String rows) {
    for (String format : List.of("csv", "tsv")) {
      String file = "id,title,text\n" + rows + "last,a,\"b\nc\"\n";
      List<Entry> entries =
          read(format, format.equals("csv") ? file : file.replaceAll(",(?! )", "\t"));

      long count = rows.lines().count() + 1;
      assertThat(values(entries, "id")).hasSize((int) count).contains("x2").endsWith("last");
      assertThat(values(entries, "text")).doesNotContainNull().endsWith("b\nc");
      assertThat(entries).extracting(Entry::position).startsWith(2L, 3L).endsWith(count + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,\"a\nx2,Title two,Text two\",c",
        "1,\"a,b,c\nx2,Title two,He said \"\"yes\"\"\",c",
        "1,a,\"b,c\nx2,Title two,Text two\",",
        "1,\"a, 1,000\nand, as he said, 2,000 \"\"left\"\", and 3,000\"",
        "1,\"Paris, London, Rome\nand Minsk, Brest, Gomel\"",
        "1,\"One said \"no\", twice\nand another, in Minsk, said \"yes\" once\",c"
      })
  void aQuotedValueMayLookLikeRows(String row) {
    assertThat(values(read("csv", "id,title,text\n" + row + "\n2,d,e"), "id"))
        .containsExactly("1", "2");
  }

  @Test
  void whateverIsQuotedByTheRulesComesBackAsItWas() {
    Random random = new Random(4180);
    for (int file = 0; file < 3_000; file++) {
      List<String> texts = new ArrayList<>();
      StringBuilder written = new StringBuilder("id,title,text\n");
      for (int row = 0; row < 4; row++) {
        String text =
            random
                .ints(12, 0, 8)
                .mapToObj(i -> "\",,\n\n a\r".substring(i, i + 1))
                .collect(Collectors.joining());
        String quoted = '"' + text.replace("\"", "\"\"") + '"';
        written.append(row).append(',').append(quoted).append(',').append(quoted).append('\n');
        texts.add(text);
      }
      List<Entry> entries = read("csv", written.toString());
      assertThat(values(entries, "title")).isEqualTo(texts);
      assertThat(values(entries, "text")).isEqualTo(texts);
    }
  }

  @Test
  void rowsThatAreGoneBackForWithoutEndAreRefusedInTheEnd() {
    String file = "id,title,text\n" + "1,\"a,b\n".repeat(40_000) + "1,c,d\"\n";
    List<Entry> entries = read("csv", file);
    assertThat(values(entries, "title")).isNotEmpty().containsOnly("\"a");
    assertThat(refused(entries))
        .singleElement()
        .extracting(Entry.Refused::detail)
        .isEqualTo("a quote is opened that a later row closes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,title,text,Xt", "id,title,\"text,X"})
  void aHeaderThatCannotBeReadEndsTheFile(String header) {
    byte[] file = (header + "\nid,title,text\n1,a,b\n").getBytes(UTF_8);
    file[header.indexOf('X')] = (byte) 0xE9;
    List<Entry> entries = read("csv", "x.csv", file);
    assertThat(entries).hasSize(1);
    assertThat(refused(entries))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.position()).isEqualTo(1);
              assertThat(refused.detail())
                  .startsWith("the header can't be read, and without it nothing of the file: ")
                  .endsWith("; mend line 1 and all is read");
              assertThat(refused.raw()).startsWith("id,title,");
            });
  }

  @Test
  void blanksAroundNamesAreNoPartOfThem() {
    List<Entry> entries = read("csv", "id, title,text \n1,a,b\n");
    assertThat(values(entries, "title")).containsExactly("a");
    assertThat(values(entries, "text")).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\uFEFFSEP=;\n"})
  void aFirstLineMayStateTheDelimiter(String statement) {
    List<Entry> entries = read("csv", statement + "id;a,b,c,d\n1;x\n");
    assertThat(values(entries, "a,b,c,d")).containsExactly("x");
    assertThat(entries).extracting(Entry::position).containsExactly(3L);
    assertThat(values(read("tsv", "sep=\t\nid\ta\n1\tx\n"), "a")).containsExactly("x");
  }

  @Test
  void moreValuesThanTheHeaderHasAreRefusedAndFewerAreMissing() {
    List<Entry> entries = read("csv", "id,text\n1,a,b\n2\n3,c,,\n");
    assertThat(refused(entries))
        .extracting(Entry.Refused::detail)
        .containsExactly("3 values where the header has 2");
    assertThat(values(entries, "id")).containsExactly("2", "3");
    assertThat(values(entries, "text")).containsExactly(null, "c");
  }

  @Test
  void invalidUtf8CostsItsRecordOnly() {
    byte[] file = "id,text\n1,X\n2,b".getBytes(UTF_8);
    file[10] = (byte) 0xFF;
    List<Entry> entries = read("csv", "x.csv", file);
    assertThat(values(entries, "id")).containsExactly("2");
    assertThat(refused(entries))
        .extracting(Entry.Refused::detail)
        .containsExactly("invalid UTF-8: byte 0xFF at byte 3 of the record");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() {
    assertThat(values(read("csv", "\uFEFFid,text\n1,a"), "id")).containsExactly("1");
  }

  @Test
  void aRecordBeyondTheCapIsRefusedAndTheNextIsRead() {
    String row = "1,\"" + "x".repeat(300_000) + "\"\n";
    byte[] file = ("id,text\n" + row + "2,b\n").getBytes(UTF_8);
    List<Entry> entries = read(new CsvFormat("csv", ',', 1_000), "x.csv", file);
    assertThat(values(entries, "id")).containsExactly("2");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("too long");
  }

  @Test
  void openQuotesOnEveryLineEndInRefusalsNotInEndlessWork() {
    String file = "id,text\n" + "\"abc\n".repeat(20_000);
    assertThat(refused(read("csv", file))).isNotEmpty();
  }

  @Test
  void aFileInAnOlderEncodingIsReadInIt() {
    String file = "id,text\n1,Переговоры в Минске прошли успешно\n2,Учения начались в Бресте\n";
    byte[] bytes = file.getBytes(Charset.forName("windows-1251"));
    assertThat(values(read("csv", "x.csv", bytes), "text"))
        .containsExactly("Переговоры в Минске прошли успешно", "Учения начались в Бресте");
  }

  @Test
  void aCutPackedFileGivesItsRowsAndARefusal() {
    StringBuilder file = new StringBuilder("id,text\n");
    for (int i = 0; i < 5_000; i++) {
      file.append(i).append(",\"").append(Integer.toHexString(i * 7919)).append("\"\n");
    }
    byte[] packed = Entries.gzip(file.toString().getBytes(UTF_8));
    for (int cut = 1; cut < 20; cut++) {
      List<Entry> entries =
          read("csv", "x.csv.gz", Arrays.copyOf(packed, packed.length * cut / 20));
      assertThat(refused(entries))
          .as("cut %s", cut)
          .extracting(Entry.Refused::reason)
          .containsExactly("truncated");
    }
  }
}
