package org.tieline.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How two entities are tied beyond chance, in the columns of every table of pairs.
 *
 * @param expected stories naming both if every story kept its number of entities and every entity
 *     its number of stories, a language each ({@link ConfigurationModel})
 * @param lift stories over expected, both with half a story added ({@link Lift})
 * @param liftLow the lift's lower bound, over 0
 * @param liftHigh its upper bound
 * @param npmi a textbook description, -1 to 1 ({@link PairDescription})
 * @param logLikelihood a textbook description, signed; null where the counts fill no table
 * @param pValue the probability of so many stories, or more, in the model
 */
public record Association(
    double expected,
    double lift,
    double liftLow,
    double liftHigh,
    Double npmi,
    Double logLikelihood,
    double pValue) {

  /**
   * Of two entities over the languages of a corpus.
   *
   * @param models a language each
   * @param storiesA stories naming the first entity, a language each; 0 where it is not named
   * @param storiesB stories naming the second, likewise
   * @param stories stories naming both, all languages together
   * @param storiesTotal all stories, those without any entity included
   */
  public static Association of(
      List<ConfigurationModel> models,
      int[] storiesA,
      int[] storiesB,
      long stories,
      long storiesTotal) {
    var parts = new ArrayList<PoissonBinomial>(models.size());
    long a = 0;
    long b = 0;
    for (int language = 0; language < models.size(); language++) {
      parts.add(models.get(language).together(storiesA[language], storiesB[language]));
      a += storiesA[language];
      b += storiesB[language];
    }
    var chance = parts.size() == 1 ? parts.get(0) : PoissonBinomial.sum(parts);
    var lift = Lift.of(stories, chance.mean());
    var described = PairDescription.of(stories, a, b, storiesTotal);
    return new Association(
        chance.mean(),
        lift.lift(),
        lift.low(),
        lift.high(),
        described.npmi(),
        described.logLikelihood(),
        chance.atLeast(stories));
  }
}
