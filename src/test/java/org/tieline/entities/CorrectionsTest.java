package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tieline.entities.Annotated.Named;
import org.tieline.entities.recognition.ListedNames;
import org.tieline.entities.recognition.Recognisers;

/** What the dictionary's rows do to an article's names. */
class CorrectionsTest {
  private static final String TEXT =
      "The Eagle Assault drill began near Brest. President Alexander Lukashenko praised it, and"
          + " Lukashenko later toured the great stone wall and Great Stone. The Warsaw Institute"
          + " warned.";

  private static List<String> names(String rows, LocalDate day) {
    List<String> faults = new ArrayList<>();
    Corrections corrections =
        Corrections.read("list.csv", "action,name,entity,type,country,from,to\n" + rows, faults);
    assertThat(faults).isEmpty();
    Annotated article =
        Annotation.annotate(
            Annotations.article("a", TEXT, "en", day),
            Recognisers.standard(),
            new ListedNames(corrections.added()));
    return corrections.applied(article).sentences().stream()
        .flatMap(sentence -> sentence.names().stream())
        .filter(name -> name.rule().startsWith("dictionary"))
        .map(CorrectionsTest::told)
        .toList();
  }

  private static String told(Named name) {
    return String.join(
        " ", name.surface(), "=", name.entity_id(), String.valueOf(name.country()), name.rule());
  }

  @Test
  void aMergedEntityIsTheOtherUnderEveryForm() {
    assertThat(
            names(
                "merge,Alexander Lukashenko,President of Belarus,person,BLR,,",
                LocalDate.of(2024, 7, 8)))
        .containsExactly(
            "Alexander Lukashenko = person:president-of-belarus BLR dictionary-merge",
            "Lukashenko = person:president-of-belarus BLR dictionary-merge");
  }

  @Test
  void aMergedPersonIsTheOtherInEverySpelling() {
    assertThat(names("merge,Alyaksandr Lukashenka,President of Belarus,person,BLR,,", null))
        .containsExactly(
            "Alexander Lukashenko = person:president-of-belarus BLR dictionary-merge",
            "Lukashenko = person:president-of-belarus BLR dictionary-merge");
  }

  @Test
  void anAddedFormBreaksNoLongerName() {
    assertThat(names("add,Warsaw,Warsaw Lantern,organization,POL,,", null)).isEmpty();
    assertThat(names("add,Alexander,Alexander Smith,person,,,", null)).isEmpty();
  }

  @Test
  void aSplitFormAloneIsSomebodyElse() {
    assertThat(names("split,Lukashenko,Viktor Lukashenko,person,BLR,,", LocalDate.of(2024, 7, 8)))
        .containsExactly("Lukashenko = person:viktor-lukashenko BLR dictionary-split");
  }

  @Test
  void aDeniedNameIsKeptAndNotCounted() {
    List<String> faults = new ArrayList<>();
    Corrections corrections =
        Corrections.read(
            "list.csv", "action,name,entity,type,country,from,to\ndeny,Brest,,,,,\n", faults);
    Annotated article =
        corrections.applied(
            Annotation.annotate(
                Annotations.article("a", TEXT, "en", null),
                Recognisers.standard(),
                new ListedNames(List.of())));

    assertThat(article.sentences().get(0).names())
        .filteredOn(name -> name.surface().equals("Brest"))
        .allSatisfy(
            name -> {
              assertThat(name.rule()).isEqualTo("dictionary-deny");
              assertThat(name.counted()).isFalse();
            })
        .isNotEmpty();
  }

  @Test
  void anAddedNameIsFoundInEveryText() {
    assertThat(
            names(
                "add,Great Stone,Great Stone Industrial Park,organization,BLR,,",
                LocalDate.of(2024, 7, 8)))
        .containsExactly(
            "Great Stone = organization:great-stone-industrial-park BLR dictionary-add");
  }

  @Test
  void aRowHoldsInItsDaysOnly() {
    String row = "add,Great Stone,Great Stone Park,organization,BLR,2024-07-01,2024-07-31";

    assertThat(names(row, LocalDate.of(2024, 7, 31))).hasSize(1);
    assertThat(names(row, LocalDate.of(2024, 8, 1))).isEmpty();
    assertThat(names(row, null)).isEmpty();
  }

  @Test
  void anAddedStemIsFoundWithEveryEnding() {
    List<String> faults = new ArrayList<>();
    Corrections corrections =
        Corrections.read(
            "list.csv",
            "action,name,entity,type,country,from,to\n"
                + "add,Велик* Камн*,Great Stone Park,organization,BLR,,\n",
            faults);
    Annotated article =
        Annotation.annotate(
            Annotations.article("a", "Он был в Великом Камне вчера.", "ru", null),
            Recognisers.standard(),
            new ListedNames(corrections.added()));

    assertThat(article.sentences().get(0).names())
        .extracting(Named::surface)
        .containsExactly("Великом Камне");
  }
}
