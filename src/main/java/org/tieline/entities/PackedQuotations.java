package org.tieline.entities;

import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Quoted;

/** An article's quotations, as bytes. */
public final class PackedQuotations extends PackedList<Quoted> {
  private static final long serialVersionUID = 1;

  @Override
  void write(Quoted quoted, TextBlock to) {
    to.add(quoted.sentence());
    to.add(quoted.start());
    to.add(quoted.end());
    to.add(quoted.text());
    to.add(quoted.verb());
    to.add(quoted.speaker_sentence());
    to.add(quoted.speaker_start());
  }

  @Override
  Quoted read(TextBlock.Reader from) {
    return new Quoted(
        from.number(),
        from.number(),
        from.number(),
        from.text(),
        from.text(),
        from.number(),
        from.number());
  }
}
