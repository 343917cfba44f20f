package org.tieline.entities.recognition;

import java.util.List;

/** Finds persons, organisations and places by the look of the words alone. */
interface NameFinder {

  /** The names of a sentence from left to right, none overlapping another. */
  List<Span> find(Words words);
}
