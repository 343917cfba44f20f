package org.tieline.entities;

import java.io.Serializable;
import java.time.LocalDate;
import org.tieline.corpus.Calendar;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.recognition.PersonNames;

/** What a corpus tells of people, for use on its articles one by one. */
record CorpusKnowledge(ShortForms shortForms, Offices offices, Calendar calendar)
    implements Serializable {

  Annotated resolved(Annotated article) {
    int period = calendar.place(article.day());
    return article.withNames(
        name -> isPerson(name) ? placed(person(name, period), article.day()) : name);
  }

  static boolean isPerson(Named name) {
    return name.type().equals("person") && name.counted();
  }

  /** A single word that the article itself could not resolve. */
  static boolean isBare(Named name) {
    return isPerson(name) && name.rule().equals("full") && PersonNames.isShort(name.entity_name());
  }

  private Named person(Named name, int period) {
    if (!isBare(name)) {
      return name;
    }
    String form = PersonNames.surname(PersonNames.last(name.entity_name()));
    ShortForms.Person meant = shortForms.inPeriod(form, period);
    String rule = "surname-period";
    if (meant == null) {
      meant = shortForms.inCorpus(form, period);
      rule = "surname-corpus";
    }
    return meant == null
        ? name.resolved(name.entity_id(), name.entity_name(), name.type(), name.country(), "bare")
        : name.resolved(meant.entityId(), meant.name(), name.type(), name.country(), rule);
  }

  private Named placed(Named name, LocalDate day) {
    String country =
        name.country() == null ? offices.country(name.entity_id(), day) : name.country();
    return country == null || country.equals(name.country())
        ? name
        : name.resolved(
            name.entity_id(), name.entity_name(), name.type(), country, name.rule() + "-office");
  }
}
