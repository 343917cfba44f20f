package org.tieline.entities;

import java.util.List;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Quoted;

/** An article's quotations, as bytes. */
public final class PackedQuotations implements Codec<List<Quoted>, byte[]> {
  private static final long serialVersionUID = 1;

  @Override
  public byte[] encode(List<Quoted> quotations) {
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
  public List<Quoted> decode(byte[] bytes) {
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
