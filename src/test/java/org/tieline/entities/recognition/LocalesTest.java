package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tieline.entities.countries.Countries;
import org.tieline.text.Sentence;

/** The names of countries that ICU knows, in every language, script and region. */
class LocalesTest {

  @Test
  void aCountryIsFoundByItsNameInEveryLocale() {
    List<String> lost =
        Arrays.stream(ULocale.getAvailableLocales()).flatMap(LocalesTest::lost).distinct().toList();

    // A shirt in English, a given name in Russian.
    assertThat(lost).containsExactlyInAnyOrder("en Jersey", "ru Доминика");
  }

  private static Stream<String> lost(ULocale locale) {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    return new TreeSet<>(Arrays.asList(ULocale.getISOCountries()))
        .stream()
            .filter(alpha2 -> Countries.alpha3(alpha2).isPresent())
            .filter(alpha2 -> !isFound(display.regionDisplayName(alpha2), alpha2, locale))
            .map(alpha2 -> locale.getLanguage() + " " + display.regionDisplayName(alpha2));
  }

  private static boolean isFound(String name, String alpha2, ULocale locale) {
    if (name == null || name.equals(alpha2)) {
      return true;
    }
    String language = locale.getLanguage();
    ArticleText article =
        new ArticleText("", name, language, null, "", List.of(new Sentence(1, 0, name.length())));
    return Recognisers.standard().names(article).stream()
        .anyMatch(found -> Objects.equals(found.country(), Countries.alpha3(alpha2).orElseThrow()));
  }
}
