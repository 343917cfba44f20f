package org.tieline.topics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tieline.corpus.Article;
import org.tieline.spark.Grouped;
import org.tieline.terms.TermNumbers;

/** Tells articles' topics. */
final class Members implements Serializable {
  private static final long serialVersionUID = 1;

  /** A lesser share is within what chance gives. */
  private static final double LEAST = .1;

  private final Map<String, LanguageTopics> byLanguage = new HashMap<>();

  Members(List<LanguageTopics> languages) {
    languages.forEach(topics -> byLanguage.put(topics.language(), topics));
  }

  /**
   * An article's topic.
   *
   * @param topic_id -1 for none
   * @param source empty for none
   * @param share the chance that another part of the article would be about the topic; 0 for none
   */
  public record Member(
      String article_id,
      String story_id,
      LocalDate day,
      String source,
      String language,
      String title,
      int topic_id,
      double share,
      int rank) {}

  /** The topics of each article, the greatest share first; a row with -1 for one without. */
  Iterator<Member> of(Iterator<Article> articles) {
    Map<String, TermNumbers> readers = new HashMap<>();
    return new Grouped<>(articles, article -> of(article, readers), List::of);
  }

  /**
   * The topics of one article.
   *
   * @param readers by language, kept from article to article
   */
  List<Member> of(Article article, Map<String, TermNumbers> readers) {
    LanguageTopics topics = byLanguage.get(article.language());
    if (topics == null) {
      return List.of(member(article, -1, 0, 1));
    }
    TermNumbers reader =
        readers.computeIfAbsent(article.language(), language -> topics.terms().reader());
    return members(article, topics.ids(), topics.model().shares(TermCodes.of(article, reader)));
  }

  private static List<Member> members(Article article, List<Integer> ids, double[] shares) {
    List<Member> members = new ArrayList<>();
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer topic) -> -shares[topic]))
        .forEach(
            topic -> {
              if (members.isEmpty() || shares[topic] >= LEAST) {
                members.add(member(article, ids.get(topic), shares[topic], members.size() + 1));
              }
            });
    return members.isEmpty() ? List.of(member(article, -1, 0, 1)) : members;
  }

  private static Member member(Article article, int topic, double share, int rank) {
    return new Member(
        article.article_id(),
        article.story_id(),
        article.day(),
        article.source() == null ? "" : article.source(),
        article.language(),
        article.title(),
        topic,
        share,
        rank);
  }
}
