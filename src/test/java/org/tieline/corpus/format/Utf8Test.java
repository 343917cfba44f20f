package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void everyCharacterIsValidButSurrogates() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        byte[] bytes = Character.toString(c).getBytes(UTF_8);
        assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(-1);
      }
    }
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(Utf8.firstInvalid(surrogate, 0, 3)).isZero();
    byte[] overlong = {'a', (byte) 0xC0, (byte) 0xAF};
    assertThat(Utf8.firstInvalid(overlong, 0, 3)).isEqualTo(1);
  }

  @Test
  void randomBytesAreJudgedAsByThePlatformsDecoder() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = "aé汉\uD83D\uDE00z".getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CoderResult result = UTF_8.newDecoder().decode(in, CharBuffer.allocate(20), true);
      int expected = result.isError() ? in.position() : -1;
      assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(expected);
    }
  }
}
