package org.tieline.entities.recognition;

import java.util.Set;

/**
 * Countries that are named only to say in which money or on which exchange something is traded: "50
 * million Canadian dollars", "listed in Luxembourg". Nothing is said of the country itself.
 */
final class Markets {

  private static final Set<String> MONEY =
      Roles.words(
          """
          dollar dollars dlr dlrs franc francs yen yuan renminbi rouble roubles ruble rubles rupee
          rupees rupiah peso pesos lira liras lire dinar dinars dirham dirhams riyal riyals rial
          rials ringgit baht hryvnia hryvnias zloty zlotys forint forints koruna korunas krone kroner
          krona kronor guilder guilders peseta pesetas escudo escudos drachma drachmas schilling
          schillings shilling shillings tenge sterling eurobond eurobonds
          """);

  /** Money that is also something that countries and peoples do: "Russians mark the day". */
  private static final Set<String> MONEY_OF_PEOPLES =
      Roles.words("mark marks pound pounds crowns rand punt punts");

  private static final Set<String> LISTED = Set.of("listed", "traded");

  /** "Quoted in London" are shares; a man is quoted on Belarusian television. */
  private static final String QUOTED = "quoted";

  private Markets() {}

  /** Whether the name says no more than a money or an exchange. */
  static boolean isMarket(Found name) {
    Words words = name.words();
    boolean people = name.type() == EntityType.NATIONALITY;
    if (!people && name.type() != EntityType.COUNTRY && name.type() != EntityType.PLACE) {
      return false;
    }
    int behind = words.is(name.to(), "-") ? name.to() + 1 : name.to();
    if (behind < words.size() && name.type() != EntityType.PLACE) {
      String key = words.key(behind);
      boolean adjective = people && !name.key(name.size() - 1).endsWith("s");
      if (MONEY.contains(key) || (adjective && MONEY_OF_PEOPLES.contains(key))) {
        return true;
      }
    }
    int before = words.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
    return before > 0
        && (words.is(before, "in") || words.is(before, "on"))
        && (LISTED.contains(words.key(before - 1))
            || (name.type() == EntityType.PLACE && words.is(before - 1, QUOTED)));
  }
}
