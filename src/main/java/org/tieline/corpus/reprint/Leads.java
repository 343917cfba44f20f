package org.tieline.corpus.reprint;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes stories of matching articles. An article joins the story of the earliest lead that it
 * matches; one that matches only members of stories leads its own. So a roundup that reprints two
 * articles does not make their stories one.
 */
public final class Leads {
  private Leads() {}

  /**
   * The rank of every article's lead; its own for a lead.
   *
   * @param articles how many; they are ranked from 0, the earliest
   * @param matches pairs as of {@link Pairs}
   */
  public static int[] of(int articles, long[] matches) {
    int[] leads = new int[articles];
    Arrays.setAll(leads, rank -> rank);
    long[] sorted = matches.clone();
    Arrays.sort(sorted);
    for (long match : sorted) {
      int later = Pairs.later(match);
      int earlier = Pairs.earlier(match);
      if (leads[later] == later && leads[earlier] == earlier) {
        leads[later] = earlier;
      }
    }
    return leads;
  }

  /** The ranks of the leads that lead others too. */
  public static BitSet withReprints(int[] leads) {
    BitSet ranks = new BitSet();
    for (int rank = 0; rank < leads.length; rank++) {
      if (leads[rank] != rank) {
        ranks.set(leads[rank]);
      }
    }
    return ranks;
  }
}
