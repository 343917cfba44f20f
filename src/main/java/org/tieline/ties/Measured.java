package org.tieline.ties;

import java.util.Optional;
import java.util.function.Function;
import org.tieline.statistics.Association;
import org.tieline.statistics.Interval;

/**
 * What is measured of a tie, in the corpus or in a period: how far it is beyond chance, and how the
 * two act on each other. Null where nothing can be said.
 */
record Measured(Optional<Association> association, Acts acts) {

  Double expected() {
    return associated(Association::expected);
  }

  Double lift() {
    return associated(Association::lift);
  }

  Double liftLow() {
    return associated(Association::liftLow);
  }

  Double liftHigh() {
    return associated(Association::liftHigh);
  }

  Double npmi() {
    return associated(Association::npmi);
  }

  Double logLikelihood() {
    return associated(Association::logLikelihood);
  }

  Double pValue() {
    return associated(Association::pValue);
  }

  Double cooperationLow() {
    return bound(acts.cooperationBounds(), Interval::low);
  }

  Double cooperationHigh() {
    return bound(acts.cooperationBounds(), Interval::high);
  }

  Double goldsteinLow() {
    return bound(acts.goldsteinBounds(), Interval::low);
  }

  Double goldsteinHigh() {
    return bound(acts.goldsteinBounds(), Interval::high);
  }

  private Double associated(Function<Association, Double> measure) {
    return association.map(measure).orElse(null);
  }

  private static Double bound(Interval interval, Function<Interval, Double> bound) {
    return interval == null ? null : bound.apply(interval);
  }
}
