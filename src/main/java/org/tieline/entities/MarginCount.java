package org.tieline.entities;

/**
 * Stories counted under one heading in one language and period; the counts of several tasks add up.
 *
 * @param facet what {@code heading} is
 * @param heading an id, or the number of names of a story
 * @param period place of the period; -1 for none
 * @param stories stories naming the id, or naming so many; articles for {@link #CUT}
 * @param together pairs that those stories name together; 0 where {@code heading} is an id
 */
public record MarginCount(
    String facet, String heading, String language, int period, long stories, long together) {
  static final String NAMED = "named";
  static final String STORY = "story";

  /** Articles that name more than {@link Naming#MOST}. */
  static final String CUT = "cut";
}
