package org.tieline.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.tieline.corpus.Article;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.spark.Rows;
import org.tieline.text.Paragraphs;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/** Finds the names in every article, once. */
public final class Annotation {
  private Annotation() {}

  /**
   * The articles' names, kept on disk until the job is done.
   *
   * @param done counts the articles as they are annotated
   */
  public static Dataset<Annotated> of(Dataset<Article> articles, LongAccumulator done) {
    return articles
        .map(
            (MapFunction<Article, Annotated>)
                article -> {
                  done.add(1);
                  return annotate(article);
                },
            Rows.of(Annotated.class))
        .persist(StorageLevel.DISK_ONLY());
  }

  static Annotated annotate(Article article) {
    List<Sentence> sentences = Sentences.of(article.title(), article.text(), article.language());
    List<Name> names =
        Recognisers.standard()
            .names(
                new ArticleText(
                    article.title(),
                    article.text(),
                    article.language(),
                    article.day(),
                    article.source() == null ? "" : article.source(),
                    sentences));
    Map<Integer, List<Annotated.Named>> bySentence = new HashMap<>();
    for (Name name : names) {
      bySentence
          .computeIfAbsent(name.sentence(), number -> new ArrayList<>())
          .add(
              new Annotated.Named(
                  name.start(),
                  name.end(),
                  name.surface(),
                  name.entityId(),
                  name.entityName(),
                  name.type().word(),
                  name.country(),
                  name.rule()));
    }
    List<Annotated.NamingSentence> naming = new ArrayList<>();
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(article.text());
    int paragraph = 0;
    for (Sentence sentence : sentences) {
      while (sentence.number() > 0
          && (paragraph == 0 || paragraphs.get(paragraph - 1).end() <= sentence.start())) {
        paragraph++;
      }
      List<Annotated.Named> named = bySentence.get(sentence.number());
      if (named != null) {
        naming.add(
            new Annotated.NamingSentence(
                sentence.number(), sentence.start(), sentence.end(), paragraph, named));
      }
    }
    return new Annotated(
        article.article_id(),
        article.story_id(),
        article.source(),
        article.language(),
        article.day(),
        naming);
  }
}
