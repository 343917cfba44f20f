package org.tieline.entities.recognition;

/**
 * What the tagger sees of each word of a sentence, as hashes: the words around it, their shapes,
 * affixes and Brown clusters, the gazetteers, and the run of capitalised words that it stands in.
 */
final class Features {

  final Lexicon lexicon = Lexicons.of("en");
  final Places places = Places.standard();
  final Clusters clusters = Clusters.standard();

  /**
   * The features of the words in order, those of a word from its offset to the next word's; a word
   * without features is in no name.
   */
  record Matrix(int[] hashes, int[] offsets) {}

  /** What running needs: words far from any capital have no features. */
  Matrix of(Words words) {
    return new SentenceFeatures(this, words).matrix(false);
  }

  /** What training learns from: every word. */
  Matrix ofEveryWord(Words words) {
    return new SentenceFeatures(this, words).matrix(true);
  }

  private final int[][] prefixes = prefixes();

  private int[][] prefixes() {
    int[][] table = new int[21][clusters.count()];
    for (int length = 0; length <= 20; length++) {
      for (int i = 0; i < clusters.count(); i++) {
        String bits = clusters.bits(i);
        table[length][i] = Clusters.hash(bits.substring(0, Math.min(length, bits.length())));
      }
    }
    return table;
  }

  /** The hash of the first bits of a cluster. */
  int prefix(int index, int length) {
    return prefixes[length][index];
  }
}
