package org.tieline.corpus.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 128 bits of SHA-256 (FIPS 180-4), as 32 hexadecimal digits. */
public final class Hash {
  private static final int BYTES = 16;
  private static final int ABSENT = -1;

  private Hash() {}

  /** Hashes values so that neither their borders nor null and empty can be mistaken. */
  public static String of(String... values) {
    MessageDigest digest = sha256();
    for (String value : values) {
      byte[] bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
      int length = value == null ? ABSENT : bytes.length;
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
