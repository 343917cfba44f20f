package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * GDELT's events: 61 columns in version 2, 57 or 58 in version 1. {@code Actor1Country} and {@code
 * Actor2Country} are the actors' CAMEO countries, which are alpha-3; {@code ActionCountry} is where
 * it happened, from FIPS.
 */
final class GdeltEventsFormat extends GdeltFormat {
  private static final List<String> VERSION_2 = columns(true);
  private static final List<String> VERSION_1 = columns(false);

  /** Codes that CAMEO kept when ISO changed them. */
  private static final Map<String, String> CAMEO = Map.of("ROM", "ROU", "TMP", "TLS", "ZAR", "COD");

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  GdeltEventsFormat() {
    super("gdelt-events");
  }

  private static List<String> columns(boolean second) {
    List<String> columns =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        columns.add(actor + part);
      }
    }
    columns.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      columns.addAll(
          List.of(
              place + "_Type", place + "_FullName", place + "_CountryCode", place + "_ADM1Code"));
      if (second) {
        columns.add(place + "_ADM2Code");
      }
      columns.addAll(List.of(place + "_Lat", place + "_Long", place + "_FeatureID"));
    }
    columns.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(columns);
  }

  @Override
  List<String> columns(int count) {
    boolean isFirst = count == VERSION_1.size() || count == VERSION_1.size() - 1;
    return count == VERSION_2.size() ? VERSION_2 : isFirst ? VERSION_1 : null;
  }

  @Override
  void complete(Map<String, String> values) {
    values.put("id", values.get("GLOBALEVENTID"));
    values.put("url", values.get("SOURCEURL"));
    values.put("published", moment(values.get("DATEADDED")));
    values.put("Actor1Country", actor(values.get("Actor1CountryCode")));
    values.put("Actor2Country", actor(values.get("Actor2CountryCode")));
    values.put("ActionCountry", FipsCountries.alpha3(values.get("ActionGeo_CountryCode")));
    Set<String> locations = new LinkedHashSet<>();
    for (String actor : List.of("Actor1", "Actor2")) {
      if (values.get(actor + "Country") != null) {
        locations.add(
            "country#%s#%s"
                .formatted(
                    withoutMarks(
                        values.getOrDefault(actor + "Name", values.get(actor + "Country"))),
                    values.get(actor + "Country")));
      }
    }
    if (values.get("ActionCountry") != null) {
      String name = values.get("ActionGeo_FullName");
      String type = "1".equals(values.get("ActionGeo_Type")) ? "country" : "place";
      locations.add("%s#%s#%s".formatted(type, place(name), values.get("ActionCountry")));
    }
    values.put("locations", locations.isEmpty() ? null : String.join(";", locations));
  }

  /** The part of a place's name that names it. */
  private static String place(String name) {
    return name == null ? "" : withoutMarks(name.replaceFirst(",.*", ""));
  }

  /** A name without what separates values. */
  private static String withoutMarks(String name) {
    return name.replaceAll("[#;]", " ");
  }

  /** CAMEO's country as ISO's; null for the groups of countries that CAMEO codes alike. */
  private static String actor(String cameo) {
    String code = cameo == null ? null : CAMEO.getOrDefault(cameo, cameo);
    return code != null && COUNTRIES.contains(code) ? code : null;
  }
}
