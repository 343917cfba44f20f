package org.tieline.entities;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.tieline.statistics.Association;
import org.tieline.statistics.ConfigurationModel;

/**
 * What chance makes of a corpus' names: a configuration model a language, of the whole corpus and
 * of each period, with the stories of whoever can be in a pair.
 */
public final class Chance implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * An end that is in a greater share of all stories is everybody's partner: chance says nothing.
   */
  private static final double EVERYWHERE = .8;

  private final List<String> names;
  private final ConfigurationModel[][] models;
  private final int languages;
  private final NamedStories named;
  private final long stories;
  private final long least;
  private final long cut;

  /**
   * @param models of the whole corpus, then of each period, a language each
   * @param named by code, its columns in the order of the models
   */
  Chance(
      List<String> names,
      ConfigurationModel[][] models,
      NamedStories named,
      long stories,
      long least,
      long cut) {
    this.names = List.copyOf(names);
    this.models = models;
    this.languages = models[0].length;
    this.named = named;
    this.stories = stories;
    this.least = least;
    this.cut = cut;
  }

  /** Who can be in a pair, by code; sorted. */
  public List<String> names() {
    return names;
  }

  /** Least stories of who can be in a pair. */
  public long least() {
    return least;
  }

  /** Articles of whose names only the first {@link Naming#MOST} count. */
  public long cut() {
    return cut;
  }

  /** Stories of the corpus, those that name nobody included. */
  public long stories() {
    return stories;
  }

  /** Stories naming the code. */
  public long stories(int code) {
    return Arrays.stream(degrees(code, 0)).asLongStream().sum();
  }

  /** Stories of the period, from 0, naming the code. */
  public long stories(int code, int period) {
    return Arrays.stream(degrees(code, period + 1)).asLongStream().sum();
  }

  /** Whether the code is in so many stories that its association says nothing. */
  public boolean isEverywhere(int code) {
    return stories(code) > EVERYWHERE * stories;
  }

  /** How two codes are tied that so many stories name together. */
  public Association association(int a, int b, long together) {
    return inRow(0, a, b, together, stories);
  }

  /**
   * The same within a period, from 0.
   *
   * @param total stories of the period
   */
  public Association association(int a, int b, int period, long together, long total) {
    return inRow(period + 1, a, b, together, total);
  }

  private Association inRow(int row, int a, int b, long together, long total) {
    return Association.of(
        Arrays.asList(models[row]), degrees(a, row), degrees(b, row), together, total);
  }

  /** Stories of the period, from 0, that would name both together by chance. */
  public double expected(int a, int b, int period) {
    int[] ofA = degrees(a, period + 1);
    int[] ofB = degrees(b, period + 1);
    double sum = 0;
    for (int language = 0; language < languages; language++) {
      sum += models[period + 1][language].expected(ofA[language], ofB[language]);
    }
    return sum;
  }

  /** Stories of the period, from 0, that would name all three by chance. */
  public double expected(int a, int b, int c, int period) {
    int[] ofA = degrees(a, period + 1);
    int[] ofB = degrees(b, period + 1);
    int[] ofC = degrees(c, period + 1);
    double sum = 0;
    for (int language = 0; language < languages; language++) {
      sum += models[period + 1][language].expected(ofA[language], ofB[language], ofC[language]);
    }
    return sum;
  }

  private int[] degrees(int code, int row) {
    return named.of(code, row * languages, (row + 1) * languages);
  }
}
