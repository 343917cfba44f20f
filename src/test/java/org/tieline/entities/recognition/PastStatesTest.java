package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tieline.text.Sentences;

/** Which state a name stands for on the day of its article. */
class PastStatesTest {

  private static List<String> countries(LocalDate day, String text) {
    ArticleText article = new ArticleText("", text, "en", day, "", Sentences.of("", text, "en"));
    return Recognisers.standard().names(article).stream()
        .filter(name -> name.country() != null)
        .map(name -> name.surface() + " " + name.country())
        .toList();
  }

  @Test
  void aPlaceLiesInTheStateOfTheDay() {
    String text = "Officials in Moscow and Kiev spoke to Prague and Belgrade.";

    assertThat(countries(LocalDate.of(1987, 3, 2), text))
        .containsExactly("Moscow SUN", "Kiev SUN", "Prague CSK", "Belgrade YUG");
    assertThat(countries(LocalDate.of(1995, 3, 2), text))
        .containsExactly("Moscow RUS", "Kiev UKR", "Prague CZE", "Belgrade YUG");
    assertThat(countries(LocalDate.of(2024, 3, 2), text))
        .containsExactly("Moscow RUS", "Kiev UKR", "Prague CZE", "Belgrade SRB");
    assertThat(countries(null, text))
        .containsExactly("Moscow RUS", "Kiev UKR", "Prague CZE", "Belgrade SRB");
  }

  @Test
  void theSovietUnionEndsOnChristmasDay() {
    assertThat(countries(LocalDate.of(1991, 12, 25), "He left Moscow.")).contains("Moscow SUN");
    assertThat(countries(LocalDate.of(1991, 12, 26), "He left Moscow.")).contains("Moscow RUS");
  }

  @Test
  void thereIsOneGeorgiaWhileTheOtherIsSoviet() {
    String text = "Voters in Georgia waited.";

    assertThat(countries(LocalDate.of(1987, 3, 2), text)).containsExactly("Georgia USA");
    assertThat(countries(LocalDate.of(2024, 3, 2), text)).containsExactly("Georgia GEO");
    assertThat(countries(LocalDate.of(1987, 3, 2), text + " Officials in Tbilisi counted."))
        .containsExactly("Georgia GEO", "Tbilisi SUN");
  }

  @Test
  void aBodyOfTodaysStateIsNoneWhereTheStateIsNotYet() {
    String text = "The FSB arrested him in Vienna.";

    assertThat(countries(LocalDate.of(1987, 3, 2), text)).containsExactly("Vienna AUT");
    assertThat(countries(LocalDate.of(2024, 3, 2), text)).containsExactly("FSB RUS", "Vienna AUT");
  }

  @Test
  void aNameMeansWhatItSaysOnAnyDay() {
    String text =
        "The Soviet Union and East Germany signed. Soviet leader Mikhail Gorbachev spoke of"
            + " Czechoslovakia, Yugoslavia, Russia, West Germany and Lithuania.";
    List<String> wanted =
        List.of(
            "Soviet Union SUN",
            "East Germany DDR",
            "Soviet SUN",
            "Mikhail Gorbachev SUN",
            "Czechoslovakia CSK",
            "Yugoslavia YUG",
            "Russia RUS",
            "West Germany DEU",
            "Lithuania LTU");

    assertThat(countries(LocalDate.of(1987, 3, 2), text)).isEqualTo(wanted);
    assertThat(countries(LocalDate.of(2024, 3, 2), text)).isEqualTo(wanted);
  }
}
