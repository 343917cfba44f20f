package org.tieline.topics;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tieline.spark.Publication;
import org.tieline.topics.model.Selection;

/**
 * Fitted topics in a file beside the report, from which they are told of other articles: JSON
 * lines, compressed; the first says what the file is, then one for each language.
 *
 * @param next the first id that no topic ever had, those that ended before included
 */
record SavedTopics(List<LanguageTopics> languages, int next) {
  /** The file's name in an output. */
  static final String FILE = "topics/model.jsonl.gz";

  private static final String FORMAT = "tieline topics";
  private static final int VERSION = 1;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .addMixIn(Selection.Tried.class, WithoutTime.class)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .build();

  /** The same topics make the same file, however long it took to choose how many. */
  @JsonIgnoreProperties("seconds")
  private interface WithoutTime {}

  /**
   * What a file is.
   *
   * @param version grows when what follows is written in another way
   * @param next the first id that no topic ever had; null in files from before it was kept
   */
  record Header(String format, int version, Integer next) {}

  /** Topics with the first id after theirs and after all that an earlier run knew of. */
  static SavedTopics after(int earlier, List<LanguageTopics> languages) {
    int most = languages.stream().flatMap(topics -> topics.ids().stream()).reduce(-1, Math::max);
    return new SavedTopics(languages, Math.max(earlier, most + 1));
  }

  void write(OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    writeLine(new Header(FORMAT, VERSION, next), zipped);
    for (LanguageTopics language : languages) {
      writeLine(language, zipped);
    }
    zipped.finish();
  }

  private static void writeLine(Object value, OutputStream out) throws IOException {
    JSON.writeValue(out, value);
    out.write('\n');
  }

  /**
   * The topics that a run left in an output.
   *
   * @throws IOException if it has none, those of another version of Tieline, or a damaged file
   */
  static SavedTopics read(String output, Configuration hadoop) throws IOException {
    Path file = new Path(Publication.location(output, hadoop), FILE);
    FileSystem files = file.getFileSystem(hadoop);
    if (!files.exists(file)) {
      throw new IOException(
          "%s has no topics; run a job with topics into it first".formatted(output));
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(files.open(file)), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      if (first == null) {
        throw new EOFException();
      }
      Header header = JSON.readValue(first, Header.class);
      if (!FORMAT.equals(header.format()) || header.version() != VERSION) {
        throw new IOException(
            "%s is of version %d, and this Tieline reads version %d; run the job that made it again"
                .formatted(file, header.version(), VERSION));
      }
      List<LanguageTopics> topics = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        topics.add(JSON.readValue(line, LanguageTopics.class));
      }
      return after(header.next() == null ? 0 : header.next(), topics);
    } catch (JsonProcessingException | EOFException | ZipException e) {
      throw new IOException("%s is damaged; run the job that made it again".formatted(file), e);
    }
  }
}
