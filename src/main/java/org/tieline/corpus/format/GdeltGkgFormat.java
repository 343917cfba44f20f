package org.tieline.corpus.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * GDELT's Global Knowledge Graph: 27 columns in version 2, 11 in version 1, whose rows stand for
 * all articles with the same names; the first of them stands for the row. There is no text: {@code
 * persons}, {@code organizations} and {@code locations} list what the article names, semicolons
 * between.
 */
final class GdeltGkgFormat extends GdeltFormat {
  private static final List<String> COLUMNS =
      List.of(
          "GKGRECORDID",
          "DATE",
          "SourceCollectionIdentifier",
          "SourceCommonName",
          "DocumentIdentifier",
          "Counts",
          "V2Counts",
          "Themes",
          "V2Themes",
          "Locations",
          "V2Locations",
          "Persons",
          "V2Persons",
          "Organizations",
          "V2Organizations",
          "V2Tone",
          "Dates",
          "GCAM",
          "SharingImage",
          "RelatedImages",
          "SocialImageEmbeds",
          "SocialVideoEmbeds",
          "Quotations",
          "AllNames",
          "Amounts",
          "TranslationInfo",
          "Extras");

  private static final List<String> FIRST_VERSION =
      List.of(
          "DATE",
          "NUMARTS",
          "Counts",
          "Themes",
          "Locations",
          "Persons",
          "Organizations",
          "V2Tone",
          "CAMEOEVENTIDS",
          "SOURCES",
          "SOURCEURLS");

  private static final Pattern TITLE = Pattern.compile("<PAGE_TITLE>(.*?)</PAGE_TITLE>");
  private static final Pattern LANGUAGE = Pattern.compile("srclc:(\\w+)");
  private static final int COUNTRY = 2;
  private static final int REGION = 3;

  GdeltGkgFormat() {
    super("gdelt-gkg");
  }

  @Override
  List<String> columns(int count) {
    return count == COLUMNS.size() ? COLUMNS : count == FIRST_VERSION.size() ? FIRST_VERSION : null;
  }

  @Override
  void complete(Map<String, String> values) {
    values.put("id", values.get("GKGRECORDID"));
    values.put("url", values.getOrDefault("DocumentIdentifier", firstOf(values, "SOURCEURLS")));
    values.put("source", values.getOrDefault("SourceCommonName", firstOf(values, "SOURCES")));
    values.put("published", moment(values.get("DATE")));
    String title = first(TITLE, values.get("Extras"));
    values.put("title", title == null ? null : Parser.unescapeEntities(title, false).strip());
    values.put("language", first(LANGUAGE, values.get("TranslationInfo")));
    values.put("persons", values.get("Persons"));
    values.put("organizations", values.get("Organizations"));
    values.put("locations", locations(values.get("Locations")));
  }

  private static String firstOf(Map<String, String> values, String name) {
    String all = values.get(name);
    return all == null ? null : all.split("<UDIV>|;", 2)[0];
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /**
   * Locations such as 4#Minsk, Belarus#BO#BO04#53.9#27.5667#-1946324 as type, name, alpha-3 with
   * hashes between, each once.
   */
  private static String locations(String given) {
    if (given == null) {
      return null;
    }
    Set<String> locations = new LinkedHashSet<>();
    for (String location : given.split(";", -1)) {
      String[] parts = location.split("#", -1);
      if (parts.length > COUNTRY) {
        boolean country = parts[0].equals("1");
        String name = country ? parts[1] : parts[1].replaceFirst(",.*", "");
        String code = FipsCountries.alpha3(country(parts));
        locations.add(
            "%s#%s#%s".formatted(country ? "country" : "place", name, code == null ? "" : code));
      }
    }
    return locations.isEmpty() ? null : String.join(";", locations);
  }

  /**
   * The first letters of the region, such as HU05: some records repeat one country for all of their
   * places.
   */
  private static String country(String[] parts) {
    boolean region = parts.length > REGION && parts[REGION].length() >= 2;
    return region ? parts[REGION].substring(0, 2) : parts[COUNTRY];
  }
}
