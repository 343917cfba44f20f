package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;

/**
 * Public bodies of another state that bear the name of a listed one: Japan has a House of
 * Representatives, and Ukraine a National Security Council.
 */
final class Namesakes {

  private Namesakes() {}

  /** A sentence's matches, with each public body given to the state named beside it. */
  static List<Match> owned(Words words, List<Match> matches) {
    List<Match> owned = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      String owner = owner(words, matches, i);
      String people = owner == null ? null : Ministries.people(owner);
      owned.add(people == null ? match : of(owner, people, match));
    }
    return owned;
  }

  private static Match of(String owner, String people, Match body) {
    Entry entry = body.entry();
    return new Match(
        body.from(), body.to(), new Entry(entry.kind(), owner, people + " " + entry.name()));
  }

  /** The state, not that of the list, whose body a match is; null for none. */
  private static String owner(Words words, List<Match> matches, int index) {
    Match body = matches.get(index);
    Entry entry = body.entry();
    if (entry.kind() != Kind.ORGANIZATION
        || entry.country() == null
        || !Merging.isPublicBody(words, body.from(), body.to())) {
      return null;
    }
    String owner = index == 0 ? null : before(words, matches.get(index - 1), body);
    if (owner == null && index + 1 < matches.size()) {
      owner = behind(words, body, matches.get(index + 1));
    }
    return entry.country().equals(owner) ? null : owner;
  }

  /** "Japan's House of Representatives", "the Japanese House of Representatives" */
  private static String before(Words words, Match state, Match body) {
    boolean possessive = words.isPossessive(state.to());
    boolean owns =
        possessive
            ? state.entry().kind() == Kind.COUNTRY && state.to() + 1 == body.from()
            : state.entry().kind() == Kind.NATIONALITY && state.to() == body.from();
    return owns ? state.entry().country() : null;
  }

  /** "the House of Representatives of Japan" */
  private static String behind(Words words, Match body, Match state) {
    int name = words.is(body.to() + 1, "the") ? body.to() + 2 : body.to() + 1;
    boolean owns =
        words.is(body.to(), "of") && state.from() == name && state.entry().kind() == Kind.COUNTRY;
    return owns ? state.entry().country() : null;
  }
}
