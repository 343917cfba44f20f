package org.tieline.corpus.format;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * Countries by FIPS 10-4, which GDELT codes places with, as ISO 3166-1 alpha-3. The two standards
 * share letters with other meanings: BO is Belarus here, Bolivia there.
 */
final class FipsCountries {
  /** FIPS and ISO alpha-2, where they differ; codes not listed are the same in both. */
  private static final String DIFFERENT =
      "AA AW AC AG AG DZ AJ AZ AN AD AQ AS AS AU AU AT AV AI AY AQ BA BH BC BW BD BM BF BS BG BD BH BZ BK BA"
          + " BL BO BM MM BN BJ BO BY BP SB BU BG BX BN BY BI CB KH CD TD CE LK CF CG CG CD CH CN CI CL CJ KY"
          + " CK CC CN KM CQ MP CR - CS CR CT CF CW CK DA DK DO DM DR DO EI IE EK GQ EN EE ES SV EZ CZ FG GF"
          + " FP PF FS TF GA GM GB GA GG GE GJ GD GK GG GM DE GP GP GQ GU GV GN GZ PS HA HT HO HN IC IS IS IL"
          + " IV CI IZ IQ JA JP JE JE KN KP KR KI KS KR KT CX KU KW KV XK LE LB LG LV LH LT LI LR LO SK LQ -"
          + " LS LI LT LS MA MG MB MQ MC MO MF YT MG MN MH MS MI MW MJ ME MO MA MP MU MU OM NE NU NG NE NH VU"
          + " NI NG NS SR NU NI OD SS PA PY PC PN PF - PM PA PO PT PP PG PS PW PU GW RI RS RM MH RN MF RP PH"
          + " RQ PR RS RU SB PM SC KN SE SC SF ZA SG SN SN SG SP ES SR RS ST LC SU SD SV SJ SW SE SZ CH TB BL"
          + " TD TT TI TJ TK TC TL TK TN TO TO TG TP ST TS TN TT TL TU TR TX TM UC CW UK GB UP UA UV BF VI VG"
          + " VM VN VQ VI VT VA WA NA WE PS WI EH WQ UM WZ SZ YM YE ZA ZM ZI ZW SX GS NN SX AT - MN MC PG - TE -";

  private static final Map<String, String> ALPHA_2 = alpha2();

  private FipsCountries() {}

  /** The alpha-3 code; null if the code is null, empty or of no country. */
  static String alpha3(String fips) {
    if (fips == null || fips.length() != 2) {
      return null;
    }
    String alpha2 = ALPHA_2.getOrDefault(fips, fips);
    if (alpha2.equals("XK")) {
      return "XKX"; // Kosovo's code in use; ISO assigns none
    }
    try {
      String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
      return alpha3.isEmpty() ? null : alpha3;
    } catch (MissingResourceException | IllformedLocaleException e) {
      return null;
    }
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new HashMap<>();
    String[] pairs = DIFFERENT.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      codes.put(pairs[i], pairs[i + 1]);
    }
    return Map.copyOf(codes);
  }
}
