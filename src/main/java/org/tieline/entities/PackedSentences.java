package org.tieline.entities;

import org.tieline.counting.TextBlock;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.Annotated.NamingSentence;

/** An article's sentences with names, as bytes. */
public final class PackedSentences extends PackedList<NamingSentence> {
  private static final long serialVersionUID = 1;

  @Override
  void write(NamingSentence sentence, TextBlock to) {
    to.add(sentence.number());
    to.add(sentence.start());
    to.add(sentence.end() - sentence.start());
    to.add(sentence.paragraph());
    to.add(sentence.names(), name -> write(name, sentence.start(), to));
  }

  private static void write(Named name, int start, TextBlock to) {
    to.add(name.start() - start);
    to.add(name.end() - name.start());
    to.add(name.surface());
    to.add(name.entity_id());
    to.add(name.entity_name());
    to.add(name.type());
    to.add(name.country());
    to.add(name.rule());
  }

  @Override
  NamingSentence read(TextBlock.Reader from) {
    int number = from.number();
    int start = from.number();
    int end = start + from.number();
    int paragraph = from.number();
    return new NamingSentence(number, start, end, paragraph, from.list(() -> name(start, from)));
  }

  private static Named name(int sentence, TextBlock.Reader from) {
    int start = sentence + from.number();
    return new Named(
        start,
        start + from.number(),
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.text());
  }
}
