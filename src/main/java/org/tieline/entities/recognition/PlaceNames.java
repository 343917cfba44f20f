package org.tieline.entities.recognition;

import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Places.Place;

/** The gazetteer's places of a name, with and without the words that are not the name's own. */
final class PlaceNames {

  /** Words that follow or precede a place's own name. */
  private static final Set<String> GENERIC =
      Roles.words(
          """
          city province region state district governorate prefecture oblast county parish township
          village town municipality island islands greater downtown central north south east west
          northern southern eastern western upper lower metro port area borough delta
          northwest northeast southwest southeast midwest
          """);

  private static final Set<String> AMERICAN_DIVISIONS = Set.of("county", "parish", "township");

  private static final Set<String> PUBLIC_BODIES =
      Roles.words(
          """
          police sheriff court council university college hospital school schools fire department
          district authority airport government legislature senate assembly board commission
          """);

  /** Last words of names that lie in a place and are none. */
  private static final Set<String> STREETS =
      Roles.words(
          """
          street road avenue st. ave ave. drive lane boulevard blvd blvd. highway route square
          bridge river lake mall airport stadium sea ocean bay gulf house hall park goose
          """);

  /** Words that follow the name of a small American town in those of its bodies. */
  private static final Set<String> OF_TOWNS =
      Roles.words(
          """
          police sheriff fire junior county township parish school schools
          """);

  private PlaceNames() {}

  /** The places that a name may mean. */
  static List<Place> candidates(Found name) {
    Places places = Places.standard();
    if (isNoPlaceOfItsOwn(name)) {
      return List.of();
    }
    List<Place> candidates = places.of(name.words(), name.from(), name.to());
    int from = name.from();
    int to = name.to();
    while (candidates.isEmpty() && to - from > 1) {
      if (GENERIC.contains(name.words().key(to - 1))) {
        to--;
      } else if (GENERIC.contains(name.words().key(from)) || name.words().is(from, "of")) {
        from++;
      } else {
        break;
      }
      candidates = places.of(name.words(), from, to);
    }
    return candidates;
  }

  /** Streets and lakes, bare letters, and "the Eastern Region". */
  private static boolean isNoPlaceOfItsOwn(Found name) {
    if (isStreet(name.words(), name.from(), name.to())) {
      return true;
    }
    if (name.size() == 1) {
      boolean letters = name.surface().length() <= 3 && Words.isAllCapitals(name.surface());
      return letters || GENERIC.contains(name.key(0));
    }
    for (int i = 0; i < name.size(); i++) {
      if (!GENERIC.contains(name.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name ends as streets, lakes and buildings do. */
  static boolean isStreet(Words words, int from, int to) {
    return to - from > 1 && STREETS.contains(words.key(to - 1));
  }

  /** Whether a word follows a town's name in the name of a body as American towns have. */
  static boolean isOfTown(Words words, int at) {
    boolean school = words.is(at + 1, "school") || words.is(at + 1, "schools");
    return words.isCapitalised(at) && (school || OF_TOWNS.contains(words.key(at)));
  }

  /** The places that a public body is called after, "Granville County Sheriff's Office". */
  static List<Place> ofBody(Found body) {
    int to = Places.standard().longest(body.words(), body.from());
    boolean prefix = to > body.from() && to < body.to() && isLocal(body.words().key(to));
    if (!prefix || isLocal(body.key(0)) || GENERIC.contains(body.key(0))) {
      return List.of();
    }
    return Places.standard().of(body.words(), body.from(), to);
  }

  /** "Guernsey County": a division that is called after a country or a city. */
  static boolean isDivision(Words words, int at) {
    return at < words.size() && AMERICAN_DIVISIONS.contains(words.key(at));
  }

  private static boolean isLocal(String word) {
    return PUBLIC_BODIES.contains(word) || AMERICAN_DIVISIONS.contains(word) || word.equals("city");
  }

  /** Whether a name ends as divisions of American states do: "Granville County". */
  static boolean isAmericanDivision(Found name) {
    return AMERICAN_DIVISIONS.contains(name.key(name.size() - 1));
  }
}
