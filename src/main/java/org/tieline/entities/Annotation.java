package org.tieline.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.util.LongAccumulator;
import org.tieline.corpus.Article;
import org.tieline.corpus.record.Hash;
import org.tieline.entities.Annotated.Affiliated;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;
import org.tieline.entities.Annotated.Quoted;
import org.tieline.entities.recognition.Affiliation;
import org.tieline.entities.recognition.ArticleText;
import org.tieline.entities.recognition.Engine;
import org.tieline.entities.recognition.ListedName;
import org.tieline.entities.recognition.ListedNames;
import org.tieline.entities.recognition.Name;
import org.tieline.entities.recognition.Quotation;
import org.tieline.entities.recognition.Reading;
import org.tieline.entities.recognition.Recogniser;
import org.tieline.entities.recognition.Recognisers;
import org.tieline.spark.Rows;
import org.tieline.text.Paragraphs;
import org.tieline.text.Sentence;
import org.tieline.text.Sentences;

/** Reads articles for names, offices and speech. */
public final class Annotation implements Serializable {
  private static final long serialVersionUID = 1;

  private final Engine engine;
  private final List<ListedName> added;
  private final LongAccumulator done;
  private transient ListedNames names;

  /**
   * @param engine what finds names in English; tried at once
   * @param corrections the dictionary, whose added names are looked for
   * @param done counts the articles as they are annotated
   */
  public Annotation(Engine engine, Corrections corrections, LongAccumulator done) {
    Recognisers.of(engine);
    this.engine = engine;
    this.added = corrections.added();
    this.done = done;
  }

  /** What is read in the articles. */
  public Dataset<Annotated> of(Dataset<Article> articles) {
    return articles.map((MapFunction<Article, Annotated>) this::of, Rows.of(Annotated.class));
  }

  /** What is read in the article. */
  Annotated of(Article article) {
    if (names == null) {
      names = new ListedNames(added);
    }
    done.add(1);
    return annotate(article, Recognisers.of(engine), names);
  }

  /** 128 bits in hex over all that the reading of the article depends on, its id among it. */
  String digest(Article article) {
    return Hash.of(
        engine.name(),
        added.toString(),
        article.article_id(),
        article.title(),
        article.text(),
        article.language(),
        String.valueOf(article.day()),
        article.source(),
        String.valueOf(article.given()));
  }

  static Annotated annotate(Article article, Recogniser recogniser, ListedNames added) {
    List<Sentence> sentences = Sentences.of(article.title(), article.text(), article.language());
    ArticleText text =
        new ArticleText(
            article.title(),
            article.text(),
            article.language(),
            article.day(),
            article.source() == null ? "" : article.source(),
            sentences);
    Reading reading = recogniser.read(text);
    return new Annotated(
        article.article_id(),
        article.story_id(),
        article.source(),
        article.language(),
        article.day(),
        withGiven(
            bySentence(article.text(), sentences, added.among(reading.names(), text)), article),
        reading.affiliations().stream().map(Annotation::affiliated).toList(),
        reading.quotations().stream().map(Annotation::quoted).toList());
  }

  private static List<NamingSentence> withGiven(List<NamingSentence> naming, Article article) {
    List<NamingSentence> all = new ArrayList<>(naming);
    all.addAll(GivenNames.of(article.given()));
    return all;
  }

  private static List<NamingSentence> bySentence(
      String text, List<Sentence> sentences, List<Name> names) {
    Map<Integer, List<Named>> bySentence = new HashMap<>();
    for (Name name : names) {
      bySentence
          .computeIfAbsent(name.sentence(), number -> new ArrayList<>())
          .add(
              new Named(
                  name.start(),
                  name.end(),
                  name.surface(),
                  name.entityId(),
                  name.entityName(),
                  name.type().word(),
                  name.country(),
                  name.rule()));
    }
    List<NamingSentence> naming = new ArrayList<>();
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(text);
    int paragraph = 0;
    for (Sentence sentence : sentences) {
      while (sentence.number() > 0
          && (paragraph == 0 || paragraphs.get(paragraph - 1).end() <= sentence.start())) {
        paragraph++;
      }
      List<Named> named = bySentence.get(sentence.number());
      if (named != null) {
        naming.add(
            new NamingSentence(
                sentence.number(), sentence.start(), sentence.end(), paragraph, named));
      }
    }
    return naming;
  }

  private static Affiliated affiliated(Affiliation affiliation) {
    return new Affiliated(
        affiliation.person().sentence(),
        affiliation.person().start(),
        affiliation.role(),
        affiliation.country());
  }

  private static Quoted quoted(Quotation quotation) {
    Name speaker = quotation.speaker();
    return new Quoted(
        quotation.sentence(),
        quotation.start(),
        quotation.end(),
        quotation.text(),
        quotation.verb(),
        speaker == null ? -1 : speaker.sentence(),
        speaker == null ? -1 : speaker.start());
  }
}
