package org.tieline.entities.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void everyCountryOfIso3166IsThereAndKosovoAndFourOfThePast() {
    Set<String> expected = new TreeSet<>(Set.of("XKX", "SUN", "YUG", "CSK", "DDR"));
    for (String alpha2 : ULocale.getISOCountries()) {
      expected.add(new ULocale("und", alpha2).getISO3Country());
    }
    // ICU's codes that are no countries of ISO 3166-1.
    expected.removeAll(Set.of("", "ASC", "CPT", "DGA", "TAA", "XEA", "XIC", "XKK", "ANT", "CRQ"));

    assertThat(Countries.all())
        .extracting(Country::code)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aCountryHasItsNameAndRegion() {
    assertThat(Countries.of("BLR")).contains(new Country("BLR", "Belarus", "Eastern Europe"));
    assertThat(Countries.of("SUN")).map(Country::name).contains("Soviet Union");
    assertThat(Countries.of("XKX")).map(Country::region).contains("Southern Europe");
  }

  @Test
  void onlyAntarcticaLiesInNoRegion() {
    assertThat(
            Countries.all().stream()
                .filter(country -> country.region() == null)
                .map(Country::code)
                .collect(Collectors.toSet()))
        .isSubsetOf("ATA", "ATF", "BVT", "HMD", "SGS");
  }

  @Test
  void codesAndNamesTranslate() {
    assertThat(Countries.alpha3("XK")).contains("XKX");
    assertThat(Countries.alpha3("BY")).contains("BLR");
    assertThat(Countries.alpha3("SU")).isEmpty();
    assertThat(Countries.name("CHN", "ru")).contains("Китай");
    assertThat(Countries.name("SUN", "ru")).isEmpty();
  }

  @Test
  void everyTableNamesKnownCountriesOnly() {
    for (String language : Set.of("ru", "uk", "be", "pl", "de", "fr", "es", "zh")) {
      assertThat(NameTable.of(language).rows())
          .as(language)
          .isNotEmpty()
          .allSatisfy(row -> assertThat(Countries.of(row.code())).as(row.code()).isPresent());
    }
  }
}
