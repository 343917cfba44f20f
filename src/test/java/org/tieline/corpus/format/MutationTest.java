package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage to a record costs at most that record: what goes in comes out, as itself or refused. */
class MutationTest {
  private static final int RECORDS = 20;
  private static final int MUTATIONS = 3_000;

  /**
   * @param structure the bytes that hold the file's records apart and so are left as they are
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ' ',
      value = {"jsonl `\n\r`", "json `\"\\{}[],\n`", "csv `\n\r\",;\t|`", "tsv `\n\r\"\t`"})
  void aDamagedByteCostsNoOtherRecord(String format, String structure) {
    Random random = new Random(20240704);
    byte[] file = file(format).getBytes(UTF_8);
    int header = format.endsWith("sv") ? new String(file, UTF_8).indexOf('\n') + 1 : 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = file.clone();
      int at = header + random.nextInt(file.length - header);
      byte value = (byte) random.nextInt(256);
      if (structure.indexOf(damaged[at]) >= 0 || structure.indexOf(value) >= 0) {
        continue;
      }
      damaged[at] = value;
      List<Entry> entries = read(format, "x." + format, damaged);
      assertThat(entries).as("byte %s set to %s", at, value).hasSize(RECORDS);
      assertThat(values(entries, "id").size()).isGreaterThanOrEqualTo(RECORDS - 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jsonl",
    "json",
    "csv",
    "tsv",
    "text",
    "parquet",
    "html",
    "warc",
    "feed",
    "gdelt-gkg",
    "gdelt-events",
    "nitf",
    "newsml-g2",
    "ninjs",
    "newsapi",
    "mediacloud",
    "reuters21578",
    "alto"
  })
  void anyDamageAtAllEndsInEntriesInOrder(String format) {
    Random random = new Random(1);
    byte[] file = file(format).getBytes(UTF_8);
    for (int i = 0; i < MUTATIONS / 3; i++) {
      List<Entry> entries = read(format, "x", damage(file, random));
      assertThat(entries).extracting(Entry::position).isSorted();
      assertThat(entries).doesNotContainNull();
    }
  }

  @Test
  void linesOfJsonAreAllAccountedForWhateverTheDamage() {
    Random random = new Random(2);
    byte[] file = file("jsonl").getBytes(UTF_8);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damage(file, random);
      long lines =
          new String(damaged, java.nio.charset.StandardCharsets.ISO_8859_1)
              .lines()
              .filter(line -> !line.matches("[ \t]*"))
              .count();
      assertThat(read("jsonl", "x.jsonl", damaged)).hasSize((int) lines);
    }
  }

  private static byte[] damage(byte[] file, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : file) {
      bytes.add(b);
    }
    String favourites = "\"\\{}[],:\n\r\t;\0 ";
    for (int k = 1 + random.nextInt(4); k > 0 && !bytes.isEmpty(); k--) {
      int at = random.nextInt(bytes.size());
      byte value =
          random.nextBoolean()
              ? (byte) favourites.charAt(random.nextInt(favourites.length()))
              : (byte) random.nextInt(256);
      switch (random.nextInt(4)) {
        case 0 -> bytes.set(at, value);
        case 1 -> bytes.add(at, value);
        case 2 -> bytes.remove(at);
        default -> bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(60))).clear();
      }
    }
    byte[] damaged = new byte[bytes.size()];
    for (int i = 0; i < damaged.length; i++) {
      damaged[i] = bytes.get(i);
    }
    return damaged;
  }

  private static String file(String format) {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      String text = "Переговоры %d: \\\"talks\\\" {in} [Minsk]".formatted(i);
      records.add(
          switch (format) {
            case "jsonl", "json" ->
                "{\"id\":\"%d\",\"text\":\"%s\",\"n\":%d}".formatted(i, text, i);
            case "csv", "mediacloud" -> "%d,\"Переговоры, \"\"talks\"\" %d\",x".formatted(i, i);
            case "tsv" -> "%d\tПереговоры talks %d\tx".formatted(i, i);
            default -> text;
          });
    }
    return switch (format) {
      case "json" -> "[" + String.join(",\n", records) + "]";
      case "csv", "mediacloud" -> "id,text,n\n" + String.join("\n", records);
      case "tsv" -> "id\ttext\tn\n" + String.join("\n", records);
      case "feed" ->
          "<rss><channel>"
              + records.stream()
                  .map(r -> "<item><title>" + r + "</title></item>\n")
                  .collect(Collectors.joining())
              + "</channel></rss>";
      case "reuters21578" ->
          records.stream()
              .map(r -> "<REUTERS NEWID=\"1\"><TEXT><BODY>" + r + "</BODY></TEXT></REUTERS>\n")
              .collect(Collectors.joining());
      case "html" -> "<html><body><p>" + String.join("</p><p>", records) + "</p></body></html>";
      case "nitf" ->
          "<nitf><body><body.content><p>" + records + "</p></body.content></body></nitf>";
      case "newsml-g2" -> "<newsItem guid='1'><headline>" + records + "</headline></newsItem>";
      case "alto" -> "<alto><TextBlock><String CONTENT='" + records + "'/></TextBlock></alto>";
      case "ninjs" -> "[{\"uri\":\"1\",\"headline\":\"a\"},{\"uri\":\"2\"}]";
      case "newsapi" ->
          "{\"articles\":[{\"title\":\"a\",\"content\":\"b [+9 chars]\"},{\"title\":\"c\"}]}";
      case "warc" ->
          "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://e.com/\r\n"
              + "WARC-Date: 2024-07-04T00:00:00Z\r\nContent-Type: text/html\r\n"
              + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
              + "Content-Length: 8\r\n\r\n<p>a</p>\r\n\r\n";
      default -> String.join("\n", records);
    };
  }
}
