package org.tieline.entities;

import java.util.ArrayList;
import java.util.List;
import org.tieline.corpus.record.Given;
import org.tieline.corpus.record.Given.GivenName;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.entities.countries.Countries;
import org.tieline.entities.recognition.EntityType;
import org.tieline.entities.recognition.Identity;

/** Names that a record lists, and that stand in no sentence. */
final class GivenNames {
  static final String RULE = "given";

  private GivenNames() {}

  /** One listing that stands for them all; none where nothing is given. */
  static List<NamingSentence> of(Given given) {
    if (given == null || given.names().isEmpty()) {
      return List.of();
    }
    List<Named> names = new ArrayList<>();
    for (GivenName name : given.names()) {
      boolean country = name.type().equals("country");
      if (country && !Countries.codes().contains(String.valueOf(name.country()))) {
        continue;
      }
      EntityType type = EntityType.of(name.type());
      names.add(
          new Named(
              0,
              0,
              name.name(),
              country ? name.country() : Identity.of(type, name.name()),
              country ? Countries.name(name.country()) : name.name(),
              name.type(),
              name.country(),
              RULE));
    }
    return List.of(new NamingSentence(NamingSentence.LISTED, 0, 0, 0, names));
  }
}
