package org.tieline.entities.recognition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tieline.entities.recognition.Entry.Kind;
import org.tieline.entities.recognition.Lexicon.Match;
import org.tieline.text.Sentence;

/**
 * Finds listed forms in articles whose names are known already; the listed ones take their place,
 * but for forms that are only a part of a longer name.
 */
public final class ListedNames implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<ListedName> listed;
  private transient Map<String, Lexicon> lexicons;

  public ListedNames(List<ListedName> listed) {
    this.listed = List.copyOf(listed);
  }

  /** The article's names with the listed ones among them, in the order of the text. */
  public List<Name> among(List<Name> names, ArticleText article) {
    if (listed.isEmpty()) {
      return names;
    }
    List<Name> found = new ArrayList<>();
    Lexicon lexicon = lexicon(article.language());
    for (Sentence sentence : article.sentences()) {
      Words words = Words.of(article, sentence);
      for (Match match : lexicon.matches(words)) {
        ListedName listing = listed.get(Integer.parseInt(match.entry().name()));
        Name name = named(listing, sentence, words, match);
        if (listing.holds(article.day()) && names.stream().noneMatch(known -> holds(known, name))) {
          found.add(name);
        }
      }
    }
    if (found.isEmpty()) {
      return names;
    }
    for (Name name : names) {
      if (found.stream().noneMatch(listedName -> overlap(listedName, name))) {
        found.add(name);
      }
    }
    found.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::start));
    return found;
  }

  /** Whether a longer name holds the listed one: "Robert Wagner" is no Wagner Group. */
  private static boolean holds(Name known, Name listed) {
    return known.sentence() == listed.sentence()
        && known.start() <= listed.start()
        && listed.end() <= known.end()
        && known.end() - known.start() > listed.end() - listed.start();
  }

  private static boolean overlap(Name a, Name b) {
    return a.sentence() == b.sentence() && a.start() < b.end() && b.start() < a.end();
  }

  private static Name named(ListedName listed, Sentence sentence, Words words, Match match) {
    boolean state = listed.type() == EntityType.COUNTRY || listed.type() == EntityType.NATIONALITY;
    return new Name(
        sentence.number(),
        words.start(match.from()),
        words.end(match.to() - 1),
        words.text(match.from(), match.to()),
        state ? listed.country() : Identity.of(listed.type(), listed.entity()),
        listed.entity(),
        listed.type(),
        listed.country(),
        listed.rule());
  }

  /** A form's entry holds its place in the list. */
  private Lexicon lexicon(String language) {
    if (lexicons == null) {
      lexicons = new HashMap<>();
    }
    return lexicons.computeIfAbsent(
        language,
        key -> {
          Lexicon lexicon = new Lexicon(Endings.of(key), key);
          for (int i = 0; i < listed.size(); i++) {
            lexicon.add(
                listed.get(i).form(), new Entry(Kind.ORGANIZATION, null, Integer.toString(i)));
          }
          return lexicon;
        });
  }
}
