package org.tieline.entities.recognition;

import java.util.Map;
import java.util.Set;

/** Phrases that name an office or a trade: "deputy foreign minister", "striker". */
public final class Roles {

  /** Longest role in words. */
  static final int LONGEST = 9;

  private static final Set<String> TRADES =
      words(
          """
          counterpart lawmaker official diplomat activist journalist reporter billionaire
          businessman businesswoman tycoon oligarch author writer scientist dissident soldier
          player singer actor actress athlete striker champion politician economist historian
          pilot ruler dictator strongman hero citizen national monarch commissioner negotiator
          adviser advisor aide head member emperor empress crown regent taoiseach tanaiste
          ngwenyama pope caliph khan shah tsar duke duchess president-elect delegate deputy mp
          parliamentarian congressman congresswoman senator attorney prosecutor ombudsman
          chair vice-president legislator attache consul
          """);

  private static final Set<String> MODIFIERS =
      words(
          """
          federal supreme state general affairs security trade finance economy energy interior
          health justice culture education agriculture transport industry first second third
          top senior junior chief national presidential permanent military naval air army press
          external foreign home internal public special high main paramount crown episcopal co
          captain council and of the for - & longtime veteran incumbent caretaker interim transitional
          opposition party parliamentary police intelligence nuclear defense defence
          """);

  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "ousted", "deposed", "exiled", "onetime", "one-time");

  private static final Set<String> VERBS =
      words("met meets told tells said says sent sends is was were has have had will would as");

  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "-", "&");

  /** Last words of roles whose holders speak for their state. */
  private static final Set<String> OFFICES =
      words(
          """
          president vice-president minister ministers premier chancellor king queen emir sultan
          emperor empress monarch ambassador envoy spokesman spokeswoman spokesperson taoiseach
          pope regent ngwenyama ayatollah general governor-general captain
          """);

  private static final Set<String> SOLE_OFFICES =
      words("leader secretary chairman head ruler diplomat prince chief commander");

  private static final Set<String> FIRST_OF_SOLE =
      words("supreme paramount top foreign general defence defense state treasury crown party");

  /** Offices by their letters, always capitals: "pm" is an hour. */
  private static final Map<String, String> ABBREVIATED =
      Map.of("pm", "prime minister", "fm", "foreign minister");

  private static final String FORMER = "former ";

  private Roles() {}

  /** Whether a role, as affiliations tell it, is over. */
  public static boolean isFormer(String role) {
    return role.startsWith(FORMER);
  }

  /** Whether those who hold or held the role speak for their state by it. */
  public static boolean isOfficeOfState(String role) {
    String held = isFormer(role) ? role.substring(FORMER.length()) : role;
    String office = held.replaceFirst(" (?:of|for) .*", "");
    String last = office.substring(office.lastIndexOf(' ') + 1);
    String first = held.substring(0, Math.max(0, held.indexOf(' ')));
    return !held.contains("opposition")
        && (OFFICES.contains(last)
            || held.equals("leader")
            || held.equals("secretary of state")
            || (SOLE_OFFICES.contains(last) && FIRST_OF_SOLE.contains(first)));
  }

  /** Whether a word can be a role's last. */
  static boolean isHead(Words words, int at) {
    return at >= 0
        && at < words.size()
        && (Titles.isTitle(words.key(at))
            || TRADES.contains(words.key(at))
            || isAbbreviated(words, at))
        && !PAST.contains(words.key(at));
  }

  static boolean isAbbreviated(Words words, int at) {
    return words.isAllCapitals(at) && ABBREVIATED.containsKey(words.key(at));
  }

  /** Whether a role may end so: "foreign minister", "Chief of the General Staff". */
  static boolean isEnd(Words words, int last) {
    int of = last;
    while (words.isCapitalised(of)) {
      of--;
    }
    of = words.is(of, "the") ? of - 1 : of;
    return isHead(words, last) || (of < last && words.is(of, "of") && isHead(words, of - 1));
  }

  static boolean isPast(Words words, int at) {
    return at >= 0 && PAST.contains(words.key(at));
  }

  /** The first word of the role whose last one is given. */
  static int start(Words words, int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST && continues(words, from - 1)) {
      from--;
    }
    while (from < last && SMALL.contains(words.key(from))) {
      from++;
    }
    return from;
  }

  private static boolean continues(Words words, int at) {
    return isHead(words, at) || isPast(words, at) || MODIFIERS.contains(words.key(at));
  }

  /** Whether a word, or a mark that joins words, can stand within a role. */
  static boolean isPart(Words words, int at) {
    return continues(words, at) || !Character.isLetter(words.key(at).charAt(0));
  }

  /** Whether a small word does something: "Russian forces killed General Smith". */
  static boolean isVerb(Words words, int at) {
    String word = words.text(at);
    boolean past =
        word.length() > 4 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
    return VERBS.contains(word) || (past && !MODIFIERS.contains(word));
  }

  /** The role of some words, in lower case; past ones begin with "former". */
  static String text(Words words, int from, int to) {
    StringBuilder role = new StringBuilder();
    boolean past = isPast(words, from - 1) || (words.is(from - 1, "-") && isPast(words, from - 2));
    for (int i = from; i < to; i++) {
      boolean mark = !Character.isLetter(words.key(i).charAt(0)) && !words.is(i, "-");
      if (isPast(words, i)) {
        past = true;
      } else if (!mark && !(role.isEmpty() && SMALL.contains(words.key(i)))) {
        boolean joined = words.is(i, "-") || words.is(i - 1, "-") || role.isEmpty();
        role.append(joined ? "" : " ")
            .append(isAbbreviated(words, i) ? ABBREVIATED.get(words.key(i)) : words.key(i));
      }
    }
    return (past ? FORMER : "") + role;
  }

  static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
