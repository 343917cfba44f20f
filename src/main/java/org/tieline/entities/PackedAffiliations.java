package org.tieline.entities;

import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Affiliated;

/** The offices and trades that an article gives to persons, as bytes. */
public final class PackedAffiliations extends PackedList<Affiliated> {
  private static final long serialVersionUID = 1;

  @Override
  void write(Affiliated affiliated, TextBlock to) {
    to.add(affiliated.sentence());
    to.add(affiliated.start());
    to.add(affiliated.role());
    to.add(affiliated.country());
  }

  @Override
  Affiliated read(TextBlock.Reader from) {
    return new Affiliated(from.number(), from.number(), from.text(), from.text());
  }
}
