package org.tieline.ties.events;

import java.util.List;

/** Finds events in the sentences of one language. */
interface Language {

  /** The events that a sentence tells; of one kind between the same two, one. */
  List<Event> events(Said said);
}
