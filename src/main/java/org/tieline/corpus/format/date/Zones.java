package org.tieline.corpus.format.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** Time zones as dates name them. */
final class Zones {
  /** Those of RFC 822 and the ones of newsrooms elsewhere that mean one offset only. */
  static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          entry("Z", ZoneOffset.UTC),
          entry("UT", ZoneOffset.UTC),
          entry("UTC", ZoneOffset.UTC),
          entry("GMT", ZoneOffset.UTC),
          entry("WET", ZoneOffset.UTC),
          entry("WEST", ZoneOffset.ofHours(1)),
          entry("BST", ZoneOffset.ofHours(1)),
          entry("CET", ZoneOffset.ofHours(1)),
          entry("MEZ", ZoneOffset.ofHours(1)),
          entry("CEST", ZoneOffset.ofHours(2)),
          entry("MESZ", ZoneOffset.ofHours(2)),
          entry("EET", ZoneOffset.ofHours(2)),
          entry("SAST", ZoneOffset.ofHours(2)),
          entry("EEST", ZoneOffset.ofHours(3)),
          entry("MSK", ZoneOffset.ofHours(3)),
          entry("МСК", ZoneOffset.ofHours(3)),
          entry("HKT", ZoneOffset.ofHours(8)),
          entry("SGT", ZoneOffset.ofHours(8)),
          entry("JST", ZoneOffset.ofHours(9)),
          entry("KST", ZoneOffset.ofHours(9)),
          entry("ACST", ZoneOffset.ofHoursMinutes(9, 30)),
          entry("AEST", ZoneOffset.ofHours(10)),
          entry("AEDT", ZoneOffset.ofHours(11)),
          entry("NZST", ZoneOffset.ofHours(12)),
          entry("NZDT", ZoneOffset.ofHours(13)),
          entry("EST", ZoneOffset.ofHours(-5)),
          entry("EDT", ZoneOffset.ofHours(-4)),
          entry("ET", ZoneId.of("America/New_York")),
          entry("CST", ZoneOffset.ofHours(-6)),
          entry("CDT", ZoneOffset.ofHours(-5)),
          entry("MST", ZoneOffset.ofHours(-7)),
          entry("MDT", ZoneOffset.ofHours(-6)),
          entry("PST", ZoneOffset.ofHours(-8)),
          entry("PDT", ZoneOffset.ofHours(-7)),
          entry("PT", ZoneId.of("America/Los_Angeles")));

  private Zones() {}

  /**
   * The zone of that name or offset; the other one if there is none or nobody knows it.
   *
   * @throws DateTimeException if the offset is beyond 18 hours
   */
  static ZoneId of(String name, ZoneId otherwise) {
    if (name == null) {
      return otherwise;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    ZoneId named = ZONES.get(upper);
    if (named != null) {
      return named;
    }
    int sign = Math.max(upper.indexOf('+'), upper.indexOf('-'));
    if (sign < 0) {
      return otherwise;
    }
    String digits = upper.substring(sign + 1).replace(":", "");
    boolean withMinutes = digits.length() > 2;
    int hour = Integer.parseInt(withMinutes ? digits.substring(0, digits.length() - 2) : digits);
    int minute = withMinutes ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int factor = upper.charAt(sign) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(factor * hour, factor * minute);
  }
}
