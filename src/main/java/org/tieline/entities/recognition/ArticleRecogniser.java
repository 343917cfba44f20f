package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tieline.entities.recognition.Lexicon.Match;
import org.tieline.text.Sentence;

/** Finds names sentence by sentence, then resolves them over the whole article. */
final class ArticleRecogniser implements Recogniser {

  private static final Set<String> SLAVIC = Set.of("ru", "uk", "be");

  private final NameFinder english;

  ArticleRecogniser(NameFinder english) {
    this.english = english;
  }

  @Override
  public Reading read(ArticleText article) {
    String language = article.language().equals("und") ? "en" : article.language();
    boolean statistical = language.equals("en");
    Lexicon lexicon = Lexicons.of(language);
    List<Words> sentences = new ArrayList<>();
    List<List<Match>> matches = new ArrayList<>();
    List<List<Span>> spans = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Words words = Words.of(article, sentence);
      List<Match> matched = lexicon.matches(words);
      sentences.add(words);
      matches.add(matched);
      spans.add(statistical ? english(words, matched) : List.of());
    }
    List<List<Span>> consistent = spans;
    if (statistical) {
      consistent = Consistency.over(sentences, spans);
    } else if (SLAVIC.contains(language)) {
      consistent = SlavicPersons.over(sentences, matches);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.addAll(
          Merging.merge(
              article.sentences().get(i), sentences.get(i), matches.get(i), consistent.get(i)));
    }
    Resolution resolution = new Resolution(article, found);
    List<Name> names = resolution.names();
    return new Reading(
        names, resolution.affiliations(names), Quotations.of(article, sentences, names));
  }

  private List<Span> english(Words words, List<Match> matches) {
    return Members.among(words, OfficeHolders.among(words, matches, english.find(words)));
  }
}
