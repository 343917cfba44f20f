package org.tieline.entities.recognition;

/**
 * What the tagger sees of each word of a sentence, as hashes: the words around it, their shapes,
 * affixes and Brown clusters, the gazetteers, and the run of capitalised words that it stands in.
 */
final class Features {

  final Lexicon lexicon = Lexicons.of("en");
  final Places places = Places.standard();
  final Clusters clusters = Clusters.standard();

  /** What training learns from: the features of every word, in order. */
  int[][] of(Words words) {
    WordForm[] forms = new WordForm[words.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new WordForm(this, words.text(i), words.key(i));
    }
    SentenceFeatures sentence = new SentenceFeatures(this, words, forms);
    int[][] features = new int[forms.length][];
    FeatureList list = new FeatureList();
    for (int i = 0; i < forms.length; i++) {
      list.clear();
      sentence.all(i, list);
      features[i] = list.toArray();
    }
    return features;
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
