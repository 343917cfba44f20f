package org.tieline.topics.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fitted topics: what they are, and to which of them a text belongs.
 *
 * @param selection the numbers of topics that were tried; none where the number was given
 * @param power that makes memberships chances
 * @param joins how topics join to groups and groups to one, in the order of their likeness
 * @param places by the number that the method gave, the place among {@code topics}; {@link #NONE}
 *     for one that no story has first, which is not a topic
 */
public record TopicModel(
    Selection selection,
    Membership membership,
    double power,
    List<FittedTopic> topics,
    List<Join> joins,
    int[] places)
    implements Serializable {

  /** More stories change what is measured of topics little. */
  private static final int MOST_FOR_MEASURES = 20_000;

  private static final int NONE = -1;

  /** Terms of a part of a text that tell its topic. */
  private static final int PART = 100;

  /**
   * A topic.
   *
   * @param terms codes of the terms that explain it, the most telling first
   * @param weights their log-likelihood ratios
   * @param coherence mean NPMI of the first ten terms, -1 to 1
   * @param exclusivity mean share of the stories with a term that are of the topic, 0 to 1
   * @param stability overlap with the topic most like it from other random starts, 0 to 1
   * @param anchor the place of the anchor that it grew around; -1 for none
   * @param x and {@code y}: its place on a map where like topics are near
   */
  public record FittedTopic(
      int[] terms,
      double[] weights,
      double coherence,
      double exclusivity,
      double stability,
      int anchor,
      double x,
      double y)
      implements Serializable {}

  /**
   * Two groups of topics become one, which goes by the lesser number.
   *
   * @param distance 1 - the mean cosine of their stories
   */
  public record Join(int first, int second, double distance) implements Serializable {}

  /**
   * Fits topics; the topic with the most stories comes first. They are fewer than the plan's where
   * stories are not of so many kinds.
   */
  public static TopicModel fit(Stories stories, FitPlan plan) {
    return fit(stories, plan, new Selection(List.of(), plan.count()));
  }

  /** Fits as many topics as are best; the plan's count only where no other can be tried. */
  public static TopicModel fitBest(Stories stories, FitPlan plan) {
    Selection selection = Selection.of(stories, plan);
    return fit(stories, plan.withCount(selection.chosen()), selection);
  }

  private static TopicModel fit(Stories stories, FitPlan plan, Selection selection) {
    Weighting weighting = Weighting.of(stories.uses(), stories.size());
    Membership membership = plan.method().fit(stories, weighting, plan);
    int count = plan.count();
    int[] assigned = Explained.assigned(stories, membership);
    int[] sizes = new int[count];
    for (int topic : assigned) {
      if (topic >= 0) {
        sizes[topic]++;
      }
    }
    int[] order =
        IntStream.range(0, count)
            .filter(topic -> sizes[topic] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer topic) -> -sizes[topic]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[count];
    Arrays.fill(places, NONE);
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    for (int story = 0; story < assigned.length; story++) {
      assigned[story] = assigned[story] < 0 ? -1 : places[assigned[story]];
    }
    Stories some = stories.thinned(MOST_FOR_MEASURES);
    int[] someAssigned = Explained.assigned(some, membership);
    for (int story = 0; story < someAssigned.length; story++) {
      someAssigned[story] = someAssigned[story] < 0 ? -1 : places[someAssigned[story]];
    }
    TopicMap map = new TopicMap(some, weighting, someAssigned, order.length);
    List<Join> joins =
        map.tree().stream()
            .map(merge -> new Join(merge.kept(), merge.gone(), merge.distance()))
            .toList();
    return new TopicModel(
        selection,
        membership,
        Calibration.power(some, weighting, plan),
        topics(
            stories,
            assigned,
            order,
            map,
            Stability.of(some, weighting, someAssigned, plan),
            plan.anchors().size()),
        new ArrayList<>(joins),
        places);
  }

  private static List<FittedTopic> topics(
      Stories stories, int[] assigned, int[] order, TopicMap map, double[] stability, int anchors) {
    int count = order.length;
    Explained explained = Explained.of(stories, assigned, count);
    double[] exclusivity = Exclusivity.of(stories, assigned, explained.terms());
    double[][] plane = map.plane();
    List<FittedTopic> topics = new ArrayList<>();
    for (int topic = 0; topic < count; topic++) {
      topics.add(
          new FittedTopic(
              explained.terms()[topic],
              explained.weights()[topic],
              explained.coherence()[topic],
              exclusivity[topic],
              stability[topic],
              order[topic] < anchors ? order[topic] : -1,
              plane[topic][0],
              plane[topic][1]));
    }
    return topics;
  }

  /**
   * How far a text belongs to each topic: the chance that another part of it would be about the
   * topic; sums to 1. Empty for a text without known terms. A long text counts half as a whole and
   * half by its parts, for what one part is about is not lost beside the others.
   *
   * @param text codes of its terms in their order
   */
  public double[] shares(int[] text) {
    double[] shares = shares(text, 0, text.length);
    int parts = text.length / PART;
    if (parts < 2 || shares.length == 0) {
      return shares;
    }
    for (int topic = 0; topic < shares.length; topic++) {
      shares[topic] /= 2;
    }
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) text.length * part / parts);
      double[] inPart = shares(text, from, (int) ((long) text.length * (part + 1) / parts));
      for (int topic = 0; topic < inPart.length; topic++) {
        shares[topic] += inPart[topic] / (2 * parts);
      }
    }
    return shares;
  }

  private double[] shares(int[] text, int from, int to) {
    double[] memberships = membership.of(Bag.of(Arrays.copyOfRange(text, from, to)));
    if (memberships.length == 0) {
      return memberships;
    }
    double[] placed = new double[topics.size()];
    for (int topic = 0; topic < memberships.length; topic++) {
      if (places[topic] != NONE) {
        placed[places[topic]] = memberships[topic];
      }
    }
    return Calibration.shares(placed, power);
  }
}
