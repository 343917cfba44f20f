package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a bare surname means. */
class ShortFormsTest {
  private static final ShortForms.Person GEORGE =
      new ShortForms.Person("person:george-bush", "George Bush");

  private static ShortForm count(String given, int period, long stories) {
    return new ShortForm(
        "bush",
        "person:" + given.toLowerCase(java.util.Locale.ROOT) + "-bush",
        given + " Bush",
        period,
        stories);
  }

  @Test
  void itIsThePersonMostNamedWithItInThePeriod() {
    ShortForms forms =
        new ShortForms(List.of(count("George", 0, 8), count("Laura", 0, 2), count("Jeb", 1, 9)));

    assertThat(forms.inPeriod("bush", 0)).isEqualTo(GEORGE);
    assertThat(forms.inPeriod("bush", 1).name()).isEqualTo("Jeb Bush");
  }

  @Test
  void itIsNobodyWhereThatIsNotSure() {
    ShortForms forms =
        new ShortForms(List.of(count("George", 0, 7), count("Laura", 0, 3), count("Jeb", 1, 1)));

    assertThat(forms.inPeriod("bush", 0)).isNull();
    assertThat(forms.inCorpus("bush", 0)).isNull();
    assertThat(forms.inPeriod("bush", 1)).isNull();
    assertThat(forms.inPeriod("bush", 2)).isNull();
  }

  @Test
  void aPersonIsOneHoweverTheNameIsSpelledInEachPeriod() {
    ShortForms forms =
        new ShortForms(
            List.of(
                new ShortForm("marquez", "person:jose-marquez", "Jose Marquez", 0, 4),
                new ShortForm("marquez", "person:jose-marquez", "Jos\u00e9 Marquez", 1, 5)));

    assertThat(forms.inCorpus("marquez", 2))
        .isEqualTo(new ShortForms.Person("person:jose-marquez", "Jos\u00e9 Marquez"));
  }

  @Test
  void aPeriodThatNamesNobodyInFullFollowsTheCorpus() {
    ShortForms forms = new ShortForms(List.of(count("George", 0, 5)));

    assertThat(forms.inPeriod("bush", 3)).isNull();
    assertThat(forms.inCorpus("bush", 3)).isEqualTo(GEORGE);
    assertThat(forms.inCorpus("bush", 0)).isNull();
  }
}
