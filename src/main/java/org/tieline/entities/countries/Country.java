package org.tieline.entities.countries;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-3; XKX for Kosovo; SUN, YUG, CSK, DDR (ISO 3166-3) for the past
 * @param name the short English name
 * @param region the UN M49 sub-region in English, "Eastern Europe"; null for Antarctica
 */
public record Country(String code, String name, String region) {
  public Country {
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("Not an alpha-3 code: " + code);
    }
  }
}
