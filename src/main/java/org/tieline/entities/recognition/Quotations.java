package org.tieline.entities.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tieline.entities.recognition.QuotedSpans.Quoted;
import org.tieline.entities.recognition.Speakers.Scene;
import org.tieline.text.LineBreaks;
import org.tieline.text.Sentence;

/**
 * Who said what: passages in quotation marks with a verb of speech beside them, and what follows "X
 * said that". A speaker is told where the sentence names one, or where a pronoun can mean only one
 * person.
 */
final class Quotations {

  /** A verb behind a quotation stands among the first words of what follows. */
  private static final int CLOSE = 12;

  private final ArticleText article;

  /** The text without the breaks of wrapped lines. */
  private final String flat;

  private final List<Words> sentences;
  private final Set<String> verbs;
  private final Map<Integer, List<Name>> names = new HashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();

  private Quotations(ArticleText article, List<Words> sentences, List<Name> found) {
    this.article = article;
    this.flat = LineBreaks.unwrapped(article.text());
    this.sentences = sentences;
    this.verbs = SpeechVerbs.of(article.language());
    for (Name name : found) {
      names.computeIfAbsent(name.sentence(), number -> new ArrayList<>()).add(name);
    }
  }

  /** The quotations of an article, in the order of the text. */
  static List<Quotation> of(ArticleText article, List<Words> sentences, List<Name> found) {
    if (SpeechVerbs.of(article.language()).isEmpty()) {
      return List.of();
    }
    Quotations reading = new Quotations(article, sentences, found);
    reading.direct();
    for (int i = 0; i < sentences.size(); i++) {
      reading.reported(i);
    }
    reading.quotations.sort(
        Comparator.comparingInt(Quotation::sentence).thenComparingInt(Quotation::start));
    return reading.quotations;
  }

  private void direct() {
    int at = 0;
    for (int host = 0; host < 2; host++) {
      for (Quoted span : QuotedSpans.of(host == 0 ? article.title() : flat)) {
        while (at < sentences.size() && (!isOf(host, at) || sentence(at).end() <= span.start())) {
          at++;
        }
        if (at == sentences.size()) {
          break;
        }
        int last = at;
        while (isOf(host, last + 1) && sentence(last + 1).start() < span.end()) {
          last++;
        }
        direct(span, at, last);
      }
      at = 0;
    }
  }

  private Sentence sentence(int sentence) {
    return article.sentences().get(sentence);
  }

  /** Whether there is such a sentence, and it stands in the title, 0, or in the text, 1. */
  private boolean isOf(int host, int sentence) {
    return sentence < sentences.size() && (sentence(sentence).number() == 0) == (host == 0);
  }

  private void direct(Quoted span, int first, int last) {
    Words behind = sentences.get(last);
    int verb = verb(behind, at(behind, span.end()), CLOSE);
    if (verb >= 0) {
      Name speaker = attributed(last, verb, at(behind, span.end()));
      add(span, first, behind.key(verb), speaker);
      return;
    }
    Words before = sentences.get(first);
    verb = lastVerb(before, span.start());
    if (verb >= 0) {
      Name speaker = Speakers.before(scene(first), verb, 0);
      add(
          span,
          first,
          before.key(verb),
          speaker == null ? Speakers.behind(scene(first), verb) : speaker);
      return;
    }
    boolean ends = at(behind, span.end() + 1) >= behind.size();
    if (ends && last + 1 < sentences.size() && isSameLine(last)) {
      Words next = sentences.get(last + 1);
      verb = verb(next, 0, CLOSE / 2);
      if (verb >= 0) {
        add(span, first, next.key(verb), attributed(last + 1, verb, 0));
        return;
      }
    }
    goOn(span, first);
  }

  /** A passage right behind one with a speaker, in the same paragraph, is the same speaker's. */
  private void goOn(Quoted span, int sentence) {
    Quotation before = quotations.isEmpty() ? null : quotations.get(quotations.size() - 1);
    if (before == null) {
      return;
    }
    int number = sentence(sentence).number();
    boolean near = number > 0 && before.sentence() > 0 && number - before.sentence() <= 1;
    if (near && flat.substring(before.end(), span.start()).indexOf('\n') < 0) {
      add(span, sentence, before.verb(), before.speaker());
    }
  }

  private boolean isSameLine(int sentence) {
    Sentence ended = sentence(sentence);
    Sentence next = sentence(sentence + 1);
    return ended.number() > 0
        && next.number() > 0
        && flat.substring(ended.end(), next.start()).indexOf('\n') < 0;
  }

  /** Behind a quotation the speaker stands on either side of the verb. */
  private Name attributed(int sentence, int verb, int from) {
    Name speaker = Speakers.before(scene(sentence), verb, from);
    return speaker == null ? Speakers.behind(scene(sentence), verb) : speaker;
  }

  private Scene scene(int sentence) {
    int number = sentence(sentence).number();
    return new Scene(
        sentences.get(sentence),
        names.getOrDefault(number, List.of()),
        names.getOrDefault(number - 1, List.of()));
  }

  private void add(Quoted span, int sentence, String verb, Name speaker) {
    Sentence begun = sentence(sentence);
    String host = article.host(begun);
    quotations.add(
        new Quotation(
            begun.number(),
            span.start(),
            span.end(),
            host.substring(span.start(), span.end()),
            verb,
            speaker));
  }

  /** "X said that ..." and "..., X said." in sentences without quotation marks. */
  private void reported(int sentence) {
    Words words = sentences.get(sentence);
    int verb = isQuoted(sentence) ? -1 : verb(words, 0, words.size());
    if (verb < 0 || !SpeechVerbs.reports(words.key(verb))) {
      return;
    }
    Name speaker = Speakers.before(scene(sentence), verb, 0);
    if (speaker == null && ReportedSpeech.that(words, verb) > verb + 1) {
      speaker = Speakers.behind(scene(sentence), verb);
    }
    Quoted speech = ReportedSpeech.of(words, verb);
    if (speaker != null && speech != null && isApart(speaker, sentence, speech)) {
      add(speech, sentence, words.key(verb), speaker);
    }
  }

  private boolean isApart(Name speaker, int sentence, Quoted speech) {
    return speaker.sentence() != sentence(sentence).number()
        || speaker.end() <= speech.start()
        || speaker.start() >= speech.end();
  }

  private boolean isQuoted(int sentence) {
    Sentence place = sentence(sentence);
    return quotations.stream()
        .anyMatch(
            said ->
                (said.sentence() == 0) == (place.number() == 0)
                    && said.start() < place.end()
                    && place.start() < said.end());
  }

  private int verb(Words words, int from, int reach) {
    for (int i = Math.max(0, from); i < Math.min(words.size(), from + reach); i++) {
      if (verbs.contains(words.key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The last verb of a sentence before an offset, close to it. */
  private int lastVerb(Words words, int offset) {
    int at = at(words, offset);
    for (int i = at - 1; i >= Math.max(0, at - CLOSE); i--) {
      if (verbs.contains(words.key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The first word that begins at an offset or behind it. */
  private static int at(Words words, int offset) {
    int at = 0;
    while (at < words.size() && words.start(at) < offset) {
      at++;
    }
    return at;
  }
}
