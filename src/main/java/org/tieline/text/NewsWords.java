package org.tieline.text;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps from KStem's dictionary what it gets wrong for news. It makes "Chinese" China and
 * "Russians" Russia: who writes of one need not write of the other, so that only a people's plural
 * is taken off. And it holds "exercises" for a word of its own, as in gymnastics.
 */
final class NewsWords extends TokenFilter {
  private static final Pattern PEOPLE = Pattern.compile("(.+(?:[iec]an|gan|ese|ish))s?");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  NewsWords(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.toString().equals("exercises")) {
      term.setLength(term.length() - 1);
    }
    Matcher matcher = PEOPLE.matcher(term);
    if (matcher.matches()) {
      String singular = matcher.group(1);
      term.setEmpty().append(singular);
      keyword.setKeyword(true);
    }
    return true;
  }
}
