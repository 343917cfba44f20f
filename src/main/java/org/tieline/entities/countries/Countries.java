package org.tieline.entities.countries;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Every country that Tieline knows, read once from the table of English names. */
public final class Countries {

  private static final Map<String, String> OF_THE_PAST =
      Map.of("SUN", "RU", "YUG", "RS", "CSK", "CZ", "DDR", "DE", "XKX", "XK");

  private static final Set<String> LANGUAGES =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, List<LocaleDisplayNames>> DISPLAY = new ConcurrentHashMap<>();

  private static final Map<String, Country> BY_CODE = load();
  private static final Map<String, String> ALPHA2 = alpha2();

  private Countries() {}

  /** All countries, ordered by code. */
  public static Collection<Country> all() {
    return BY_CODE.values();
  }

  /** The alpha-3 codes of all countries, in order. */
  public static Set<String> codes() {
    return BY_CODE.keySet();
  }

  /**
   * A country's short English name.
   *
   * @throws java.util.NoSuchElementException if the code is no country's
   */
  public static String name(String code) {
    return of(code).orElseThrow().name();
  }

  /** The country of an alpha-3 code. */
  public static Optional<Country> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The alpha-3 code of an alpha-2 code, "BLR" for "BY"; empty where there is none. */
  public static Optional<String> alpha3(String alpha2) {
    return Optional.ofNullable(ALPHA2.get(alpha2));
  }

  /** A country's short name in a language, from CLDR; empty where CLDR has none. */
  public static Optional<String> name(String code, String language) {
    String alpha2 = alpha2(code);
    // Of a language that it lacks, ICU would answer in the machine's own.
    if (alpha2 == null
        || !LANGUAGES.contains(language)
        || (OF_THE_PAST.containsKey(code) && !code.equals("XKX"))) {
      return Optional.empty();
    }
    String name =
        LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language)).regionDisplayName(alpha2);
    return name == null || name.equals(alpha2) ? Optional.empty() : Optional.of(name);
  }

  /** A country's short names in all scripts and regions of a language, the usual one first. */
  public static Set<String> names(String code, String language) {
    Set<String> names = new LinkedHashSet<>();
    name(code, language).ifPresent(names::add);
    String alpha2 = alpha2(code);
    if (alpha2 != null && alpha3(alpha2).orElseThrow().equals(code)) {
      for (LocaleDisplayNames locale : DISPLAY.computeIfAbsent(language, Countries::display)) {
        names.add(locale.regionDisplayName(alpha2));
      }
      names.remove(alpha2);
    }
    return names;
  }

  private static List<LocaleDisplayNames> display(String language) {
    return Arrays.stream(ULocale.getAvailableLocales())
        .filter(locale -> locale.getLanguage().equals(language))
        .map(LocaleDisplayNames::getInstance)
        .toList();
  }

  private static Map<String, Country> load() {
    Map<String, Country> countries = new TreeMap<>();
    for (NameTable.Row row : NameTable.of("en").rows()) {
      String code = row.code();
      countries.put(code, new Country(code, row.shownName(), region(alpha2(code))));
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(countries));
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : BY_CODE.keySet()) {
      if (!OF_THE_PAST.containsKey(code) || code.equals("XKX")) {
        codes.put(alpha2(code), code);
      }
    }
    return codes;
  }

  private static String alpha2(String code) {
    String past = OF_THE_PAST.get(code);
    if (past != null) {
      return past;
    }
    return Alpha2.BY_ALPHA3.get(code);
  }

  private static String region(String alpha2) {
    Region region = Region.getInstance(alpha2).getContainingRegion(RegionType.SUBCONTINENT);
    return region == null
        ? null
        : LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(region.toString());
  }

  private static final class Alpha2 {
    static final Map<String, String> BY_ALPHA3 = new LinkedHashMap<>();

    static {
      for (String alpha2 : ULocale.getISOCountries()) {
        BY_ALPHA3.put(new ULocale("und", alpha2).getISO3Country(), alpha2);
      }
    }
  }
}
