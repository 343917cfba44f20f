package org.tieline.entities;

import java.util.List;
import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Affiliated;
import org.tieline.spark.Packing;

/** The offices and trades that an article gives to persons, as bytes. */
public final class PackedAffiliations implements Packing<List<Affiliated>> {
  private static final long serialVersionUID = 1;

  @Override
  public byte[] pack(List<Affiliated> affiliations) {
    TextBlock to = new TextBlock();
    to.add(
        affiliations,
        affiliated -> {
          to.add(affiliated.sentence());
          to.add(affiliated.start());
          to.add(affiliated.role());
          to.add(affiliated.country());
        });
    return to.bytes();
  }

  @Override
  public List<Affiliated> unpack(byte[] bytes) {
    TextBlock.Reader from = new TextBlock.Reader(bytes);
    return from.list(() -> new Affiliated(from.number(), from.number(), from.text(), from.text()));
  }
}
