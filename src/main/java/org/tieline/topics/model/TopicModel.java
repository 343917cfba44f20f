package org.tieline.topics.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Fitted topics: what they are, and to which of them a text belongs. */
public final class TopicModel implements Serializable {
  private static final long serialVersionUID = 1;

  /** More stories change what is measured of topics little. */
  private static final int MOST_FOR_MEASURES = 20_000;

  private final Membership membership;
  private final double power;
  private final List<FittedTopic> topics;
  private final List<Join> joins;

  /** By the number that the method gave: the place among {@link #topics}. */
  private final int[] places;

  private TopicModel(
      Membership membership,
      double power,
      List<FittedTopic> topics,
      List<Join> joins,
      int[] places) {
    this.membership = membership;
    this.power = power;
    this.topics = topics;
    this.joins = joins;
    this.places = places;
  }

  /**
   * A topic.
   *
   * @param terms codes of the terms that explain it, the most telling first
   * @param weights their log-likelihood ratios
   * @param coherence mean NPMI of the first ten terms, -1 to 1
   * @param exclusivity mean share of the stories with a term that are of the topic, 0 to 1
   * @param stability overlap with the topic most like it from other random starts, 0 to 1
   * @param x and {@code y}: its place on a map where like topics are near
   */
  public record FittedTopic(
      int[] terms,
      double[] weights,
      double coherence,
      double exclusivity,
      double stability,
      double x,
      double y)
      implements Serializable {}

  /**
   * Two groups of topics become one, which goes by the lesser number.
   *
   * @param distance 1 - the mean cosine of their stories
   */
  public record Join(int first, int second, double distance) implements Serializable {}

  /** Fits topics; the topic with the most stories comes first. */
  public static TopicModel fit(Stories stories, FitPlan plan) {
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
            .boxed()
            .sorted(Comparator.comparingInt((Integer topic) -> -sizes[topic]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[count];
    for (int place = 0; place < count; place++) {
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
    TopicMap map = new TopicMap(some, weighting, someAssigned, count);
    List<Join> joins =
        map.tree().stream()
            .map(merge -> new Join(merge.kept(), merge.gone(), merge.distance()))
            .toList();
    return new TopicModel(
        membership,
        Calibration.power(some, membership),
        topics(stories, assigned, count, map, Stability.of(some, weighting, someAssigned, plan)),
        new ArrayList<>(joins),
        places);
  }

  private static List<FittedTopic> topics(
      Stories stories, int[] assigned, int count, TopicMap map, double[] stability) {
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
              plane[topic][0],
              plane[topic][1]));
    }
    return topics;
  }

  public List<FittedTopic> topics() {
    return topics;
  }

  /** How topics join to groups and groups to one, in the order of their likeness. */
  public List<Join> joins() {
    return joins;
  }

  /**
   * How far a text belongs to each topic: the chance that another part of it would be about the
   * topic; sums to 1. Empty for a text without known terms.
   */
  public double[] shares(Bag text) {
    double[] memberships = membership.of(text);
    double[] shares = Calibration.shares(memberships, power);
    double[] placed = new double[shares.length];
    for (int topic = 0; topic < shares.length; topic++) {
      placed[places[topic]] = shares[topic];
    }
    return placed;
  }
}
