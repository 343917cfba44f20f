package org.tieline.terms;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Reads the terms of texts in one language as numbers that are given elsewhere, each form's once.
 * Confined to one thread.
 */
public final class TermNumbers {

  /** Gives numbers to terms. */
  @FunctionalInterface
  public interface Numbering {
    /**
     * @param stem by which surfaces are one term
     * @param surface the word as texts have it
     * @return 0 or more; -1 for a term that is not to be shown
     */
    int number(String stem, String surface);
  }

  private final Vocabulary vocabulary;
  private final Numbering numbering;

  /** By form, its number plus two; 0 where it was not asked for. */
  private int[] numbers = new int[1024];

  public TermNumbers(String language, Numbering numbering) {
    this.vocabulary = new Vocabulary(language);
    this.numbering = numbering;
  }

  /** The words that are read; who asks it must let it forget nothing. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Shows the numbers of a text's terms in order. */
  public void forEach(String text, IntConsumer visitor) {
    if (vocabulary.isFull()) {
      vocabulary.forget();
      Arrays.fill(numbers, 0);
    }
    vocabulary.forEachTerm(
        text,
        form -> {
          int number = number(form);
          if (number >= 0) {
            visitor.accept(number);
          }
        });
  }

  private int number(int form) {
    if (form >= numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * form);
    }
    if (numbers[form] == 0) {
      numbers[form] = 2 + numbering.number(vocabulary.stem(form), vocabulary.surface(form));
    }
    return numbers[form] - 2;
  }
}
