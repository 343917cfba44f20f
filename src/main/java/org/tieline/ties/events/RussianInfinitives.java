package org.tieline.ties.events;

import java.util.regex.Pattern;

/** Whether what a Russian infinitive names is done, as the word that governs it tells. */
final class RussianInfinitives {

  /** So close before an infinitive stands its governor: "пригрозили Ирану нанести удар". */
  private static final int REACH = 4;

  private static final Pattern INFINITIVE = Pattern.compile(".+(ть|ти|чь|ться|тись|чься)");
  private static final Pattern MEANING =
      Pattern.compile(
          "(намерен|собира|планир|угрожа|пригроз|грозит|хоч|хотят|хотел|готов|обеща|пообеща).*");
  private static final Pattern UNDOING = Pattern.compile("(отказал|отказыв|переста).*");

  private final Words words;

  RussianInfinitives(Words words) {
    this.words = words;
  }

  /** "отказался поддержать", "перестал поддерживать". */
  boolean isUndone(int verb) {
    return isInfinitive(verb) && isGoverned(verb, UNDOING);
  }

  /** "намерен атаковать", "пригрозил атаковать"; what is begun or managed is done. */
  boolean isMeant(int verb) {
    return isInfinitive(verb) && isGoverned(verb, MEANING);
  }

  private boolean isInfinitive(int verb) {
    return INFINITIVE.matcher(words.key(verb)).matches();
  }

  private boolean isGoverned(int verb, Pattern governor) {
    for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      if (words.isParted(at + 1) || words.is(at, WordClass.CLAUSE)) {
        return false;
      }
      if (governor.matcher(words.key(at)).matches()) {
        return true;
      }
    }
    return false;
  }
}
