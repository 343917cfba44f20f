package org.tieline.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The first lemma of Polish words in Morfologik's dictionary, in lower case. The dictionary has
 * names with their capital; one is sought where it has no word in lower case, so that "marka" is
 * not the name Marek.
 */
final class PolishLemmaFilter extends TokenFilter {

  private final DictionaryLookup dictionary = new DictionaryLookup(LemmaDictionaries.polish());
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PolishLemmaFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    List<WordData> lemmas = dictionary.lookup(term);
    if (lemmas.isEmpty()) {
      lemmas =
          dictionary.lookup(Character.toUpperCase(term.charAt(0)) + term.toString().substring(1));
    }
    if (!lemmas.isEmpty()) {
      term.setEmpty().append(lemmas.get(0).getStem().toString().toLowerCase(Locale.ROOT));
    }
    return true;
  }
}
