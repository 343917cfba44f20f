package org.tieline.text;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps from KStem's dictionary what it gets wrong for news. It makes "Chinese" China and "Germans"
 * Germany: who writes of one need not write of the other, so that only a people's plural is taken
 * off. And it holds "exercises" for a word of its own, as in gymnastics.
 */
final class NewsWords extends TokenFilter {
  private static final Pattern PEOPLE = Pattern.compile("(.+(?:[iec]an|gan|ese|ish))s?");

  /** Those that the pattern lacks. */
  private static final Set<String> PEOPLES = Set.copyOf(WordLists.read("peoples/en.txt"));

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
    String people = people(term.toString());
    if (people != null) {
      term.setEmpty().append(people);
      keyword.setKeyword(true);
    }
    return true;
  }

  /** The singular of a people; null for other words. */
  private static String people(String word) {
    Matcher matcher = PEOPLE.matcher(word);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    if (PEOPLES.contains(word)) {
      return word;
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return PEOPLES.contains(singular) ? singular : null;
  }
}
