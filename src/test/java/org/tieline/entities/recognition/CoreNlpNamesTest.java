package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CoreNLP as an engine, with a classifier of its shape in its place. */
class CoreNlpNamesTest {

  /** What CoreNLP's classifier offers of what is used. */
  public static final class Classifier {
    public static Classifier getClassifierNoExceptions(String model) {
      assertThat(model).endsWith("english.all.3class.distsim.crf.ser.gz");
      return new Classifier();
    }

    public List<Triple> classifyToCharacterOffsets(String sentence) {
      int person = sentence.indexOf("Xi Jinping");
      int place = sentence.indexOf("Minsk");
      return List.of(
          new Triple("PERSON", person, person + 10), new Triple("LOCATION", place, place + 5));
    }
  }

  /** CoreNLP's way to give three values. */
  public record Triple(String first, Integer second, Integer third) {}

  @Test
  void itsOffsetsAreTheSentencesWords() {
    String text = "It rained. Yesterday Xi Jinping's car left Minsk.";
    Words words = Words.of(text, 11, text.length());

    List<Span> spans = CoreNlpNames.load(Classifier.class.getName()).find(words);

    assertThat(spans)
        .extracting(span -> words.text(span.from(), span.to()) + " " + span.type())
        .containsExactly("Xi Jinping PERSON", "Minsk PLACE");
  }

  @Test
  void whereItIsNotOnTheClassPathTheUserIsToldWhatToDo() {
    assertThatThrownBy(() -> Recognisers.of(Engine.CORENLP))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("reports.entities.recogniser: corenlp is not on the class path")
        .hasMessageContaining("-- --jars stanford-corenlp.jar,stanford-corenlp-models.jar")
        .hasMessageContaining("or take bundled");
  }
}
