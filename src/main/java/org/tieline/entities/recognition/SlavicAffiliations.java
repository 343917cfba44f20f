package org.tieline.entities.recognition;

import java.util.Set;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * Offices before a person in Russian, Ukrainian and Belarusian: "президент России", "міністр
 * оборони України".
 */
final class SlavicAffiliations {

  private static final Set<String> IN = Set.of("в", "во", "на", "у", "ў");

  private static final int LONGEST_OFFICE = 8;

  private SlavicAffiliations() {}

  /**
   * The name that a person's office belongs to: "Посол Китая в Белоруссии Чжан Вэньчуань" is
   * China's.
   *
   * @param before the name next before the person
   * @param earlier the name before that, or null
   */
  static Found home(Found before, Found earlier) {
    int in = before.from() - 1;
    return in >= 0 && IN.contains(before.words().key(in)) ? earlier : before;
  }

  /**
   * The role that the words between or before a country and a person tell; null for none.
   *
   * @param country whose office it may be
   * @param before the name next before the person: the country, or where the person is posted
   */
  static String role(Found country, Found before, Found person) {
    Words words = person.words();
    boolean posted = country != before;
    int end = posted ? before.from() - 1 : person.from();
    if (country.country() == null || end < country.to()) {
      return null;
    }
    if (posted && person.from() != before.to()) {
      return null;
    }
    boolean nominative = isNominative(words.text(person.from()));
    if (isForeignMinistry(country) && end == country.to()) {
      String head = office(words, country.from(), nominative);
      return head == null ? null : head.replaceFirst("head$", "foreign minister");
    }
    Kind kind = country.entry() == null ? null : country.entry().kind();
    if (end == country.to() && (kind == Kind.COUNTRY || kind == Kind.NATIONALITY)) {
      return office(words, country.from(), nominative);
    }
    boolean people = kind == Kind.NATIONALITY && end - country.to() <= LONGEST_OFFICE;
    return people ? SlavicOffices.before(words, country.to(), end, nominative) : null;
  }

  private static String office(Words words, int end, boolean nominative) {
    return SlavicOffices.before(words, Math.max(0, end - LONGEST_OFFICE), end, nominative);
  }

  /** Whether a given name is in the nominative for certain: "Си" has one form for all cases. */
  private static boolean isNominative(String given) {
    return given.equals(SlavicGivenNames.nominative(given))
        && !PersonNames.isFamilyNameFirst(given);
  }

  /** "глава МИД РФ" */
  private static boolean isForeignMinistry(Found body) {
    return body.entry() != null && body.entry().name().endsWith("Foreign Ministry");
  }
}
