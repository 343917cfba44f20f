package org.tieline.ties.events;

import java.util.Arrays;
import java.util.Optional;

/** What a trigger means: a type of event, or what it makes of the trigger that depends on it. */
enum Meaning {
  INTEND("intend"),
  WILL("will"),
  CARRY("carry"),
  RECEIVE("receive"),
  STOP("stop"),
  FINISH("finish"),
  REFUSE("refuse"),
  DENY("deny"),
  AGREE(EventType.AGREE),
  CONSULT(EventType.CONSULT),
  SUPPORT(EventType.SUPPORT),
  COOPERATE(EventType.COOPERATE),
  AID(EventType.AID),
  CONCEDE(EventType.CONCEDE),
  RETREAT(EventType.RETREAT),
  REQUEST(EventType.REQUEST),
  ACCUSE(EventType.ACCUSE),
  REJECT(EventType.REJECT),
  THREATEN(EventType.THREATEN),
  PROTEST(EventType.PROTEST),
  MOBILIZE(EventType.MOBILIZE),
  SANCTION(EventType.SANCTION),
  COERCE(EventType.COERCE),
  ASSAULT(EventType.ASSAULT);

  private final String word;
  private final EventType type;

  Meaning(String word) {
    this.word = word;
    this.type = null;
  }

  Meaning(EventType type) {
    this.word = type.name();
    this.type = type;
  }

  /** As trigger files write it. */
  String word() {
    return word;
  }

  /** The type of event; null for a meaning that steers another. */
  EventType type() {
    return type;
  }

  static Optional<Meaning> of(String word) {
    return Arrays.stream(values()).filter(meaning -> meaning.word.equals(word)).findFirst();
  }
}
