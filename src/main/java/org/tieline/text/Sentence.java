package org.tieline.text;

/**
 * A sentence of an article.
 *
 * @param number 0 for the title; 1 and up for the text's sentences, in order
 * @param start first UTF-16 offset, into the title for sentence 0, else into the text
 * @param end offset behind the last character; greater than {@code start}
 */
public record Sentence(int number, int start, int end) {
  public Sentence {
    if (number < 0 || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Not a sentence: number %d, offsets %d to %d".formatted(number, start, end));
    }
  }
}
