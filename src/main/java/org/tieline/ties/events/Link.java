package org.tieline.ties.events;

/**
 * An act with who does it to whom, by the parties' numbers.
 *
 * @param actor -1 where the sentence names none
 * @param target -1 where the sentence names none
 * @param aside whether the sentence tells it only beside what it says
 */
record Link(int actor, int target, Act act, boolean aside) {
  static final int NOBODY = -1;
}
