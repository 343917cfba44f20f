package org.tieline.ties.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds who does what to whom: triggers of a lexicon, their grammar, and the parties around them.
 * Sentences in other languages than English and Russian have no events. Immutable, and safe for use
 * by many threads.
 */
public final class EventCoder {

  /** To read the triggers takes longer than to code a thousand sentences. */
  private static final Map<String, EventCoder> CODERS = new ConcurrentHashMap<>();

  private final Map<String, Language> languages;

  private EventCoder(List<Trigger> further) {
    Map<Boolean, List<Trigger>> cyrillic =
        further.stream().collect(Collectors.partitioningBy(EventCoder::isCyrillic));
    Language english = new English(cyrillic.get(false));
    languages = Map.of("en", english, "und", english, "ru", new Russian(cyrillic.get(true)));
  }

  private static boolean isCyrillic(Trigger trigger) {
    int first = trigger.words().get(0).codePointAt(0);
    return Character.UnicodeScript.of(first) == Character.UnicodeScript.CYRILLIC;
  }

  /**
   * A coder with the triggers that ship with Tieline and further ones: those in Cyrillic letters
   * for Russian, all others for English.
   *
   * @param triggers as {@link TriggerFile} reads them; empty for none
   * @throws IllegalArgumentException if they have a mistake
   */
  public static EventCoder with(String triggers) {
    return CODERS.computeIfAbsent(
        triggers, written -> new EventCoder(TriggerFile.triggers(written)));
  }

  /** The events that a sentence tells, in the order of its clauses. */
  public List<Event> events(Said said) {
    Language language = languages.get(said.language());
    return language == null || said.names().isEmpty() ? List.of() : language.events(said);
  }
}
