package org.tieline.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least that Java can do: one pass over the bytes, an open-addressing map over the words'
 * bytes, no strings before the end, JSON as far as the generator writes it.
 */
final class WordFloor {
  private static final byte[] KEY = "\"text\": \"".getBytes(StandardCharsets.UTF_8);

  private int[] slots = new int[1 << 16];
  private byte[][] words = new byte[1 << 15][];
  private long[] counts = new long[1 << 15];
  private int[] hashes = new int[1 << 15];
  private int size;
  private byte[] line = new byte[1 << 16];
  private int length;
  private byte[] word = new byte[1 << 10];
  private int wordLength;
  private int hash;

  static List<Words.Count> count(Path folder) throws IOException {
    WordFloor floor = new WordFloor();
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
        floor.read(in);
      }
    }
    List<Words.Count> counts = new ArrayList<>();
    for (int i = 0; i < floor.size; i++) {
      counts.add(
          new Words.Count(new String(floor.words[i], StandardCharsets.UTF_8), floor.counts[i]));
    }
    return counts;
  }

  private void read(InputStream in) throws IOException {
    byte[] block = new byte[1 << 20];
    for (int read = in.read(block); read > 0; read = in.read(block)) {
      for (int i = 0; i < read; i++) {
        if (block[i] == '\n') {
          addLine();
          length = 0;
        } else {
          if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
          }
          line[length++] = block[i];
        }
      }
    }
    addLine();
    length = 0;
  }

  private void addLine() {
    int at = 0;
    while (at + KEY.length < length
        && !Arrays.equals(line, at, at + KEY.length, KEY, 0, KEY.length)) {
      at++;
    }
    at += KEY.length;
    int end = at;
    boolean escaped = false;
    while (end < length && line[end] != '"') {
      escaped |= line[end] == '\\';
      end += line[end] == '\\' ? 2 : 1;
    }
    byte[] text = line;
    if (escaped) {
      text = unescaped(at, end);
      at = 0;
      end = text.length;
    }
    for (int i = at; i < end; ) {
      int letter = text[i];
      if (letter >= 0) {
        letter |= 0x20;
        i++;
        if (letter >= 'a' && letter <= 'z') {
          append((byte) letter);
        } else {
          close();
        }
      } else {
        int size = letter >= (byte) 0xF0 ? 4 : letter >= (byte) 0xE0 ? 3 : 2;
        letter = new String(text, i, size, StandardCharsets.UTF_8).codePointAt(0);
        i += size;
        if (Character.isLetter(letter)) {
          String lower = Character.toString(Character.toLowerCase(letter));
          for (byte part : lower.getBytes(StandardCharsets.UTF_8)) {
            append(part);
          }
        } else {
          close();
        }
      }
    }
    close();
  }

  private void append(byte letter) {
    if (wordLength == word.length) {
      word = Arrays.copyOf(word, 2 * wordLength);
    }
    word[wordLength++] = letter;
    hash = 31 * hash + letter;
  }

  private void close() {
    if (wordLength > 0) {
      add();
    }
    wordLength = 0;
    hash = 0;
  }

  private byte[] unescaped(int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
    for (int i = start; i < end; i++) {
      if (line[i] != '\\') {
        out.write(line[i]);
      } else if (line[++i] == 'u') {
        char c = (char) Integer.parseInt(new String(line, i + 1, 4, StandardCharsets.US_ASCII), 16);
        out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        i += 4;
      } else {
        int escape = "nrtbf".indexOf(line[i]);
        out.write(escape < 0 ? line[i] : "\n\r\t\b\f".charAt(escape));
      }
    }
    return out.toByteArray();
  }

  private void add() {
    int mixed = hash * 0x9E3779B1;
    int mask = slots.length - 1;
    int slot = (mixed ^ (mixed >>> 15)) & mask;
    while (slots[slot] != 0) {
      int known = slots[slot] - 1;
      if (hashes[known] == hash
          && Arrays.equals(words[known], 0, words[known].length, word, 0, wordLength)) {
        counts[known]++;
        return;
      }
      slot = (slot + 1) & mask;
    }
    words[size] = Arrays.copyOf(word, wordLength);
    hashes[size] = hash;
    counts[size] = 1;
    slots[slot] = ++size;
    if (size == words.length) {
      grow();
    }
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    counts = Arrays.copyOf(counts, 2 * size);
    slots = new int[4 * size];
    int mask = slots.length - 1;
    for (int word = 0; word < size; word++) {
      int mixed = hashes[word] * 0x9E3779B1;
      int slot = (mixed ^ (mixed >>> 15)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = word + 1;
    }
  }
}
