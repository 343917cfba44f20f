package org.tieline.entities.recognition;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Names of persons, organisations and places by the conditional random field that ships. */
final class StatisticalNames implements NameFinder {

  private final SequenceModel model;
  private final Emissions emissions;

  StatisticalNames(SequenceModel model) {
    this.model = model;
    emissions = new Emissions(new Features(), model);
  }

  static StatisticalNames standard() {
    try (BufferedInputStream in =
        new BufferedInputStream(
            new GZIPInputStream(StatisticalNames.class.getResourceAsStream("english.gz")),
            1 << 16)) {
      return new StatisticalNames(SequenceModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read english.gz", e);
    }
  }

  @Override
  public List<Span> find(Words words) {
    return Labels.spans(model.labels(emissions.of(words)), words.size());
  }
}
