package org.tieline.text;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps a people's name from KStem, whose dictionary makes "Chinese" China and "Russians" Russia:
 * who writes of one need not write of the other. Only their plural is taken off.
 */
final class Peoples extends TokenFilter {
  private static final Pattern PEOPLE = Pattern.compile("(.+(?:[iec]an|gan|ese|ish))s?");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  Peoples(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
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
