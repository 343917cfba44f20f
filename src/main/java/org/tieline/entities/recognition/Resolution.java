package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which entity each name of an article means: a surname is the person named in full, an
 * acronym the organisation it was introduced for.
 */
final class Resolution {

  private record Entity(String id, String name, String country) {}

  private final ArticleText article;
  private final List<Found> found;
  private final Furniture furniture;
  private final People people;
  private final Acronyms acronyms;
  private final Affiliations affiliations;

  Resolution(ArticleText article, List<Found> names) {
    this.article = article;
    this.found = PastStates.on(article.day(), PlaceCountries.placed(names, article.day()));
    this.furniture = Furniture.of(article.text());
    this.people = new People(found);
    this.acronyms = new Acronyms(found);
    this.affiliations = new Affiliations(found, people);
  }

  /** The article's names, in order. */
  List<Name> names() {
    List<Name> names = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      names.add(frame(found.get(i), resolve(i)));
    }
    return names;
  }

  /**
   * The offices and trades that the article tells.
   *
   * @param names as {@link #names} gives them
   */
  List<Affiliation> affiliations(List<Name> names) {
    return affiliations.told().stream()
        .filter(telling -> telling.role() != null)
        .map(
            telling ->
                new Affiliation(names.get(telling.person()), telling.role(), telling.country()))
        .toList();
  }

  private Name resolve(int index) {
    Found name = found.get(index);
    Entry entry = name.entry();
    if (name.type() == EntityType.PERSON) {
      Found full = people.full(index);
      if (entry != null && full == name) {
        // "Jordan" without a Michael Jordan is the country.
        return named(
            name, entry.kind().type, entry.id(), entry.name(), entry.country(), entry.rule());
      }
      String written = SlavicCases.nominative(full.written());
      String rule = full == name ? "full" : "surname";
      String country = affiliations.of(written);
      return named(name, name.type(), Identity.of(name.type(), written), written, country, rule);
    }
    Found longForm = name.type() == EntityType.ORGANIZATION ? longForm(index) : null;
    if (longForm != null) {
      Entity known = entity(longForm);
      return named(name, name.type(), known.id(), known.name(), known.country(), "acronym");
    }
    if (entry != null) {
      return named(name, name.type(), entry.id(), entry.name(), name.country(), entry.rule());
    }
    if (name.type() == EntityType.PLACE) {
      String written = name.written();
      String rule = name.country() == null ? "full" : "place";
      String id = Identity.of(name.type(), written);
      return named(name, name.type(), id, written, name.country(), rule);
    }
    Found ministry = ministry(index);
    Entity entity = entity(ministry == null ? name : ministry);
    String rule = ministry == null ? "full" : "ministry";
    return named(name, name.type(), entity.id(), entity.name(), entity.country(), rule);
  }

  /** What letters stand for: listed ones mean what the list says unless the article spells them. */
  private Found longForm(int index) {
    return found.get(index).entry() == null ? acronyms.longForm(index) : acronyms.introduced(index);
  }

  /** The ministry with its country that a ministry without one means: the last one named so. */
  private Found ministry(int index) {
    Found name = found.get(index);
    String subject = Ministries.subject(name);
    if (subject == null || name.country() != null) {
      return null;
    }
    for (int i = index - 1; i >= 0; i--) {
      Found before = found.get(i);
      if (before.country() != null && subject.equals(Ministries.subject(before))) {
        return before;
      }
    }
    return null;
  }

  private Entity entity(Found name) {
    if (name.entry() != null) {
      return new Entity(name.entry().id(), name.entry().name(), name.country());
    }
    String ministry = Ministries.name(name);
    String written = ministry == null ? name.written() : ministry;
    return new Entity(Identity.of(name.type(), written), written, name.country());
  }

  private static Name named(
      Found name, EntityType type, String id, String full, String country, String rule) {
    return new Name(
        name.sentence().number(),
        name.start(),
        name.end(),
        name.surface(),
        id,
        full,
        type,
        country,
        rule);
  }

  /** Marks what belongs to the article's frame, or to a market, and not to its story. */
  private Name frame(Found found, Name name) {
    String rule = name.rule();
    if (name.sentence() > 0 && furniture.isDateline(name.start())) {
      rule = "dateline";
    } else if (isOutlet(name) || (name.sentence() > 0 && isFurniture(found))) {
      rule = "outlet";
    } else if (Markets.isMarket(found)) {
      rule = "market";
    }
    return rule.equals(name.rule())
        ? name
        : new Name(
            name.sentence(),
            name.start(),
            name.end(),
            name.surface(),
            name.entityId(),
            name.entityName(),
            name.type(),
            name.country(),
            rule);
  }

  private boolean isFurniture(Found name) {
    return furniture.isCredit(name.start(), name.end())
        || (name.type() == EntityType.ORGANIZATION
            && furniture.isSignOff(name.start(), name.end()));
  }

  private boolean isOutlet(Name name) {
    if (article.source().isEmpty() || name.type() == EntityType.PERSON) {
      return false;
    }
    String source = Identity.fold(article.source());
    return source.equals(Identity.fold(name.surface()))
        || source.equals(Identity.fold(name.entityName()));
  }
}
