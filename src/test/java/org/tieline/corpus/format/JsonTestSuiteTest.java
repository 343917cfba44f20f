package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The cases of nst/JSONTestSuite, each as the value of a field on a line. */
class JsonTestSuiteTest {
  @Test
  void validValuesAreFoundAndInvalidOnesRefused() throws IOException {
    for (Path path : SharedCorpora.files("json-testsuite/test_parsing")) {
      byte[] value = Files.readAllBytes(path);
      String name = path.getFileName().toString();
      if (contains(value, '\n') || contains(value, '\r')) {
        continue;
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      line.write('{');
      line.write('"');
      line.write('v');
      line.write('"');
      line.write(':');
      line.write(value);
      line.write('}');
      var refused = refused(read("jsonl", name, line.toByteArray()));
      if (name.startsWith("y_")) {
        assertThat(refused).as(name).isEmpty();
      } else if (name.startsWith("n_")) {
        assertThat(refused).as(name).isNotEmpty();
      }
    }
  }

  private static boolean contains(byte[] bytes, char c) {
    for (byte b : bytes) {
      if (b == c) {
        return true;
      }
    }
    return false;
  }
}
