package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * GDELT's events: 61 columns in version 2, 57 or 58 in version 1. {@code Actor1Country} and {@code
 * Actor2Country} are the actors' CAMEO countries, which are alpha-3; {@code ActionCountry} is where
 * it happened, from FIPS.
 */
final class GdeltEventsFormat extends GdeltFormat {
  private static final List<String> VERSION_2 = columns(true);
  private static final List<String> VERSION_1 = columns(false);

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
    String added = values.get("DATEADDED");
    boolean hasTime = added != null && added.length() > "20240704".length();
    values.put("published", hasTime ? added + "Z" : added);
    values.put("Actor1Country", values.get("Actor1CountryCode"));
    values.put("Actor2Country", values.get("Actor2CountryCode"));
    values.put("ActionCountry", FipsCountries.alpha3(values.get("ActionGeo_CountryCode")));
  }
}
