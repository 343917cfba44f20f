package org.tieline.corpus.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of an article's segments those that are no text of it: links, teasers and calls. */
final class Trimming {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？:;][\\s\"'”’»)\\]]*$");

  private static final Pattern CALL =
      Pattern.compile(
          "(?:(?:read|see|watch|more|related|recommended|also|you (?:may|might)|don.t miss"
              + "|most (?:read|popular)|trending|share (?:this|on|via)|follow (?:us|@)|comments?"
              + "|leave a|sign up|subscribe|advert|filed under|tags?:|topics?:"
              + "|join the conversation|читайте|по теме|lesen sie|lire aussi|leia (?:mais|também)"
              + "|lea también|leggi anche|czytaj)\\b).{0,80}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final double MOSTLY_LINK = 0.6;
  private static final int SHORTEST_SENTENCE = 40;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_CALL = 80;

  private Trimming() {}

  static List<Segment> trim(List<Segment> segments) {
    List<Segment> kept = new ArrayList<>();
    boolean teasers = false;
    for (Segment segment : segments) {
      boolean isCall = isCall(segment.text());
      boolean isLink = isLink(segment);
      // A call such as "More stories" goes with the list that it heads.
      boolean isTeaser = isLink || (isItem(segment) && !isSentence(segment.text()));
      teasers = isCall || (teasers && isTeaser);
      if (!isLink && !teasers) {
        kept.add(segment);
      }
    }
    while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isCall(String text) {
    return text.length() < LONGEST_CALL && CALL.matcher(text).matches();
  }

  private static boolean isLink(Segment segment) {
    boolean isLinkedSentence =
        isSentence(segment.text()) && segment.text().length() >= LONGEST_LABEL;
    return segment.linkShare() > MOSTLY_LINK && !isLinkedSentence;
  }

  private static boolean isItem(Segment segment) {
    return segment.block().normalName().matches("li|a|div");
  }

  private static boolean isSentence(String text) {
    return text.length() >= SHORTEST_SENTENCE && SENTENCE_END.matcher(text).find();
  }

  /** Whether a last segment only hangs on: a heading of nothing, a label. */
  private static boolean isLoose(Segment segment) {
    String block = segment.block().normalName();
    boolean isLabel =
        segment.text().length() < LONGEST_LABEL && !SENTENCE_END.matcher(segment.text()).find();
    return block.matches("h[1-6]") || (isLabel && !block.matches("li|tr|td"));
  }
}
