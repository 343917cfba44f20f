package org.tieline.ties.events;

/** Makes events of links. */
final class Telling {
  private Telling() {}

  /**
   * @param context what the sentence is about, where the trigger does not tell
   */
  static Event event(
      Link link,
      Parties parties,
      String context,
      Timing timing,
      Modality modality,
      Sources.Source source) {
    Words words = parties.words();
    Act act = link.act();
    Trigger trigger = act.trigger();
    return new Event(
        party(parties, link.actor()),
        party(parties, link.target()),
        act.type(),
        act.type() == trigger.meaning().type() ? trigger.mode() : null,
        trigger.context() == null ? context : trigger.context(),
        words.text(act.at(), act.end() - 1),
        words.start(act.at()),
        words.end(act.end() - 1),
        modality,
        timing.background(),
        timing.day(),
        source.attribution(),
        party(parties, source.speaker()),
        act.rule());
  }

  private static Party party(Parties parties, int number) {
    return number < 0 ? null : parties.get(number);
  }
}
