package org.tieline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final Offset<Double> CLOSE = within(1e-8);

  private static final ConfigurationModel ENGLISH =
      ConfigurationModel.of(Degrees.of(5, 3, 2, 2), Degrees.of(3, 3, 2, 2, 1, 1));
  private static final ConfigurationModel RUSSIAN =
      ConfigurationModel.of(Degrees.of(2, 2, 2), Degrees.of(2, 2, 2));

  @Test
  void oneLanguageIsItsModel() {
    var association = Association.of(List.of(ENGLISH), new int[] {5}, new int[] {3}, 3, 8);
    assertThat(association.expected()).isCloseTo(2.702261957411504, CLOSE);
    assertThat(association.lift()).isCloseTo(3.5 / 3.202261957411504, CLOSE);
    assertThat(association.pValue()).isCloseTo(.5788057967566825, CLOSE);
    assertThat(association.npmi()).isCloseTo(Npmi.of(3, 5, 3, 8), CLOSE);
  }

  @Test
  void languagesAreExpectedForThemselves() {
    // In Russian every name is in two of three stories of two names: probability 2/3 squared.
    var both = Association.of(List.of(ENGLISH, RUSSIAN), new int[] {5, 2}, new int[] {3, 2}, 4, 11);
    assertThat(both.expected()).isCloseTo(2.702261957411504 + 3 * 4 / 9., CLOSE);
  }

  @Test
  void aLanguageThatNamesOnlyOneOfThemExpectsNothing() {
    var both = Association.of(List.of(ENGLISH, RUSSIAN), new int[] {5, 0}, new int[] {3, 2}, 3, 11);
    assertThat(both.expected()).isCloseTo(2.702261957411504, CLOSE);
    assertThat(both.logLikelihood())
        .isCloseTo(LogLikelihood.signed(ContingencyTable.ofPair(3, 5, 5, 11)), CLOSE);
  }

  /** What the textbook's measures can't do: a story's reprints are one, a digest's names many. */
  @Test
  void namesThatOnlyMeetInDigestsAreNotTied() {
    // Forty names, each alone in 3 stories; and all of them in 5 digests.
    int[] entities = new int[40];
    Arrays.fill(entities, 8);
    int[] stories = new int[125];
    Arrays.fill(stories, 0, 120, 1);
    Arrays.fill(stories, 120, 125, 40);
    var model = ConfigurationModel.of(Degrees.of(entities), Degrees.of(stories));
    var association = Association.of(List.of(model), new int[] {8}, new int[] {8}, 5, 125);
    assertThat(association.pValue()).isGreaterThan(.5);
    assertThat(association.lift()).isCloseTo(1, within(.02));
    assertThat(association.npmi()).isGreaterThan(.6);
    assertThat(association.logLikelihood()).isGreaterThan(15);
  }
}
