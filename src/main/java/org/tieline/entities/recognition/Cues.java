package org.tieline.entities.recognition;

import java.util.Set;

/** Words that tell of the kind of the names beside them. */
final class Cues {

  /** Words of which names of organisations are made. */
  static final Set<String> ORGANISATION =
      words(
          """
          ministry department university college institute committee commission council agency
          association organization organisation union party bank group corporation corp corp.
          inc inc. ltd ltd. co co. company court parliament senate congress assembly army navy
          force guard forces police press news times post journal foundation federation
          airlines airways club league centre center bureau service services authority fund
          board alliance front movement school hospital church network society team plc llc ag
          sa gmbh holdings industries systems technologies partners capital media radio tv
          television studios records office administration exchange trust academy museum
          observatory
          """);

  /** Words of reports on sport, in which cities are teams. */
  static final Set<String> SPORT =
      words(
          """
          game games season coach team teams match matches league cup championship tournament
          playoff playoffs quarter halftime goal goals points rebounds touchdown touchdowns
          yards quarterback inning innings striker midfielder defender goalkeeper beat victory
          defeat score scored scoring win wins won lost loss play played player players club
          football basketball baseball hockey soccer rugby cricket wicket wickets conference
          champions title final semi-final semifinal semifinals round lead led pitcher
          """);

  private Cues() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
