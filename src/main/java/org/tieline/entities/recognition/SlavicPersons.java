package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Lexicon.Match;

/**
 * Persons in Russian, Ukrainian and Belarusian: a given name or initials with a surname, and
 * surnames beside an office or a verb of speech. There is no statistical model for these languages.
 */
final class SlavicPersons {

  private static final Set<String> OFFICES =
      Roles.words(
          """
          президент премьер премьер-министр министр глав председател секретар посол послан
          генерал полковник канцлер лидер представител спикер губернатор мэр депутат сенатор
          генсек король политик эксперт аналитик директор командующ прем’єр міністр голов
          речник дипломат прэзідэнт прэм’ер старшын кіраўнік пасол
          """);

  private static final Set<String> SURNAME_ENDINGS =
      Set.of(
          "ов", "ев", "ёв", "ин", "ын", "ск", "цк", "ськ", "цьк", "нко", "ич", "юк", "ук", "ян",
          "швили", "дзе", "ко");

  /**
   * Nouns behind the adjective of a region or town: "Курской области", "Витебского облисполкома".
   */
  private static final Set<String> OF_TERRITORIES =
      Roles.words(
          """
          област кр район республик округ губерни облисполком горисполком райисполком облсовет
          горсовет университет академи галере театр завод епархи направлени раён вобласц аблвыканкам
          гарвыканкам міськрад облрад
          """);

  /** Before places more than before people: "в Сочи Путин". */
  private static final Set<String> IN_PLACES = Roles.words("в во на из у ў до");

  private static final Set<String> PARTICLES =
      Roles.words("фон дер ден ван де ди дель дю ла аль эль ас бин ибн бен");

  /** Longest office: "министр иностранных дел". */
  private static final int OFFICE_WORDS = 3;

  private final Words words;
  private final boolean[] taken;
  private final Set<String> known;
  private final List<Span> spans = new ArrayList<>();

  private SlavicPersons(Words words, List<Match> matches, Set<String> known) {
    this.words = words;
    this.known = known;
    this.taken = new boolean[words.size()];
    for (Match match : matches) {
      for (int i = match.from(); i < match.to(); i++) {
        taken[i] = true;
      }
    }
  }

  /** The persons of an article's sentences; a surname once named in full is known in all. */
  static List<List<Span>> over(List<Words> sentences, List<List<Match>> matches) {
    Set<String> known = new HashSet<>();
    List<List<Span>> all = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      all.clear();
      for (int i = 0; i < sentences.size(); i++) {
        Words words = sentences.get(i);
        List<Span> spans = new SlavicPersons(words, matches.get(i), known).find(pass == 1);
        for (Span span : spans) {
          known.add(SlavicCases.stem(words.key(span.to() - 1)));
          if (PersonNames.isFamilyNameFirst(words.text(span.from()))) {
            known.add(words.key(span.from()));
          }
        }
        all.add(spans);
      }
    }
    return all;
  }

  private List<Span> find(boolean bare) {
    for (int i = 0; i < words.size(); i++) {
      int end = isName(i) ? fullName(i) : i;
      if (end == i && bare && isName(i)) {
        end = isNamesake(i) ? i + 2 : isKnown(i) ? i + 1 : i;
      }
      if (end == i && isName(i) && isName(i + 1) && (i > 0 && taken[i - 1]) && isOffice(i - 1)) {
        // "министр обороны Китая Дун Цзюнь"
        end = i + 2;
      }
      if (end > i) {
        spans.add(new Span(i, end, EntityType.PERSON));
        i = end - 1;
      }
    }
    return spans;
  }

  /** The word behind a name that begins with a given name or initials; the word itself if none. */
  private int fullName(int from) {
    int at = from;
    if (isInitial(from)) {
      while (isInitial(at)) {
        at++;
      }
      return isName(at) && !isInitial(at) ? at + 1 : from;
    }
    if (SlavicGivenNames.nominative(words.text(from)) == null) {
      return from;
    }
    if (isName(from + 1) && isShort(from + 1) && PersonNames.isFamilyNameFirst(words.text(from))) {
      // "Ван И. Стороны": no initial, but the end of a sentence.
      return from + 2;
    }
    at = from + 1;
    int parts = 1;
    while (parts < 3 && (isInitial(behindParticles(at)) || isName(behindParticles(at)))) {
      at = behindParticles(at) + 1;
      parts++;
    }
    return parts > 1 ? hyphenated(at) : from;
  }

  private boolean isShort(int at) {
    return isInitial(at) || words.text(at).length() == 1;
  }

  /** The word behind "фон дер", "бин" or "аль-". */
  private int behindParticles(int from) {
    int at = from;
    while (at < words.size()
        && (PARTICLES.contains(words.text(at)) || (at > from && words.is(at, "-")))) {
      at++;
    }
    return at;
  }

  private int hyphenated(int at) {
    boolean joined =
        words.is(at, "-") && words.end(at - 1) == words.start(at) && words.isCapitalised(at + 1);
    return joined ? at + 2 : at;
  }

  /**
   * "Теннисист Даниил Медведев" beside a Dmitry: a name of two words that ends like a known one.
   */
  private boolean isNamesake(int at) {
    return at > 0
        && isName(at + 1)
        && isKnown(at + 1)
        && !isKnown(at)
        && !IN_PLACES.contains(words.key(at - 1))
        && !OFFICES.contains(SlavicCases.stem(words.key(at)));
  }

  /** A surname by itself: named in full elsewhere, or looking like one beside an office or verb. */
  private boolean isKnown(int at) {
    if (OF_TERRITORIES.contains(SlavicCases.stem(key(at + 1)))) {
      return false;
    }
    String stem = SlavicCases.stem(words.key(at));
    boolean chinese = isChinese(at);
    if ((stem.length() > 2 || chinese) && known.contains(stem)) {
      return true;
    }
    boolean verb = SpeechVerbs.isSlavic(key(at - 1)) || SpeechVerbs.isSlavic(key(at + 1));
    // "Путин и Си", but not "Брюс Ли".
    boolean alone = !words.isCapitalised(at - 1) && !words.isCapitalised(at + 1);
    if (chinese && alone && (verb || at > 0)) {
      return true;
    }
    boolean surname = SURNAME_ENDINGS.stream().anyMatch(stem::endsWith) && at > 0;
    return surname && (verb || isOffice(at - 1));
  }

  /** "Си", but not "Си-эн-эн". */
  private boolean isChinese(int at) {
    return PersonNames.isFamilyNameFirst(words.text(at))
        && !words.is(at - 1, "-")
        && !words.is(at + 1, "-");
  }

  private boolean isOffice(int at) {
    int word = at;
    while (word >= 0 && taken[word]) {
      word--;
    }
    for (int i = word; i > Math.max(-1, word - OFFICE_WORDS); i--) {
      if (OFFICES.contains(SlavicCases.stem(words.key(i)))) {
        return true;
      }
      if (!Character.isLetter(words.key(i).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private String key(int at) {
    return at >= 0 && at < words.size() ? words.key(at) : "";
  }

  private boolean isInitial(int at) {
    return at < words.size()
        && words.isCapitalised(at)
        && words.text(at).length() == 2
        && words.text(at).endsWith(".");
  }

  private boolean isName(int at) {
    return at < words.size()
        && words.isCapitalised(at)
        && !taken[at]
        && !words.isAllCapitals(at)
        && Transliteration.isCyrillic(words.text(at));
  }
}
