package org.tieline.statistics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The bipartite configuration model of entities and stories: what chance makes of names that keep
 * their number of stories in stories that keep their number of names.
 *
 * <p>Saracco, F., Straka, M. J., Di Clemente, R., Gabrielli, A., Caldarelli, G. and Squartini, T.
 * (2017): Inferring monopartite projections of bipartite networks: an entropy-based approach. New
 * Journal of Physics 19, 053022. An entity of degree k is in a story of degree d with probability
 * xy / (1 + xy), independently of all others; x depends on k only, y on d only; both are such that
 * every degree is met in expectation, to 1e-8 of it.
 *
 * <p>Made once a language; immutable. Association over several languages is the sum of theirs:
 * {@link PoissonBinomial#sum} of each one's {@link #together}.
 */
public final class ConfigurationModel implements Serializable {
  private static final long serialVersionUID = 1;

  private final Degrees entities;
  private final Degrees stories;

  /** By class of entity, then of story. */
  private final double[][] probabilities;

  /** By class of story: how likely two that are in it are together in it. */
  private final double[] shares;

  private ConfigurationModel(
      Degrees entities, Degrees stories, double[][] probabilities, double[] shares) {
    this.entities = entities;
    this.stories = stories;
    this.probabilities = probabilities;
    this.shares = shares;
  }

  /**
   * Solves the model; time grows with the product of the numbers of distinct degrees.
   *
   * @param entities the number of stories of each entity
   * @param stories the number of entities of each story
   */
  public static ConfigurationModel of(Degrees entities, Degrees stories) {
    if (entities.edges() != stories.edges()) {
      throw new IllegalArgumentException(
          "Entities are in %d stories, stories hold %d entities"
              .formatted(entities.edges(), stories.edges()));
    }
    // The solver factors a matrix over its columns: let those be the fewer.
    double[][] solved =
        entities.classes() >= stories.classes()
            ? ConfigurationSolver.solve(entities, stories)
            : transposed(ConfigurationSolver.solve(stories, entities));
    double[] whole = new double[stories.classes()];
    Arrays.fill(whole, 1);
    return new ConfigurationModel(entities, stories, solved, whole);
  }

  /**
   * The same model where two must be together in a smaller unit than a story, such as a sentence:
   * besides the margins, stories of each degree keep the share of their pairs that are together.
   *
   * @param share 0 to 1, by the number of entities of a story
   */
  public ConfigurationModel within(IntToDoubleFunction share) {
    return new ConfigurationModel(
        entities,
        stories,
        probabilities,
        Arrays.stream(stories.values()).mapToDouble(share).toArray());
  }

  /**
   * The probability that an entity is in a story.
   *
   * @param storiesOfEntity a degree that an entity has
   * @param entitiesOfStory a degree that a story has
   */
  public double probability(int storiesOfEntity, int entitiesOfStory) {
    return probabilities[entities.classOf(storiesOfEntity)][stories.classOf(entitiesOfStory)];
  }

  /**
   * The expected number of stories that hold both of two entities of these degrees, together; 0 for
   * an entity that is in no story of this model's language.
   */
  public double expected(int storiesOfA, int storiesOfB) {
    if (storiesOfA == 0 || storiesOfB == 0) {
      return 0;
    }
    double[] a = probabilities[entities.classOf(storiesOfA)];
    double[] b = probabilities[entities.classOf(storiesOfB)];
    double sum = 0;
    for (int story = 0; story < a.length; story++) {
      sum += stories.nodes()[story] * shares[story] * a[story] * b[story];
    }
    return sum;
  }

  /**
   * The expected number of stories that hold all of three entities of these degrees; 0 where one of
   * them is in no story of this model's language.
   */
  public double expected(int storiesOfA, int storiesOfB, int storiesOfC) {
    if (storiesOfA == 0 || storiesOfB == 0 || storiesOfC == 0) {
      return 0;
    }
    double[] a = probabilities[entities.classOf(storiesOfA)];
    double[] b = probabilities[entities.classOf(storiesOfB)];
    double[] c = probabilities[entities.classOf(storiesOfC)];
    double sum = 0;
    for (int story = 0; story < a.length; story++) {
      sum += stories.nodes()[story] * a[story] * b[story] * c[story];
    }
    return sum;
  }

  /**
   * The distribution of the number of stories that hold two entities of these degrees together;
   * none for an entity that is in no story of this model's language.
   */
  public PoissonBinomial together(int storiesOfA, int storiesOfB) {
    if (storiesOfA == 0 || storiesOfB == 0) {
      return new PoissonBinomial(new double[0], new long[0]);
    }
    double[] a = probabilities[entities.classOf(storiesOfA)];
    double[] b = probabilities[entities.classOf(storiesOfB)];
    double[] joint = new double[stories.classes()];
    for (int story = 0; story < joint.length; story++) {
      joint[story] = shares[story] * a[story] * b[story];
    }
    return new PoissonBinomial(joint, stories.nodes());
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < result.length; column++) {
        result[column][row] = matrix[row][column];
      }
    }
    return result;
  }
}
