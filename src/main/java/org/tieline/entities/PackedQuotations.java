package org.tieline.entities;

import java.util.List;
import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Quoted;
import org.tieline.spark.Packing;

/** An article's quotations, as bytes. */
public final class PackedQuotations implements Packing<List<Quoted>> {
  private static final long serialVersionUID = 1;

  @Override
  public byte[] pack(List<Quoted> quotations) {
    TextBlock to = new TextBlock();
    to.add(
        quotations,
        quoted -> {
          to.add(quoted.sentence());
          to.add(quoted.start());
          to.add(quoted.end());
          to.add(quoted.text());
          to.add(quoted.verb());
          to.add(quoted.speaker_sentence());
          to.add(quoted.speaker_start());
        });
    return to.bytes();
  }

  @Override
  public List<Quoted> unpack(byte[] bytes) {
    TextBlock.Reader from = new TextBlock.Reader(bytes);
    return from.list(
        () ->
            new Quoted(
                from.number(),
                from.number(),
                from.number(),
                from.text(),
                from.text(),
                from.number(),
                from.number()));
  }
}
