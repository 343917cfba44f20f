package org.tieline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tieline.entities.Correction.Action;
import org.tieline.entities.recognition.EntityType;

/** The dictionary as its user writes it. */
class CorrectionFileTest {
  private static final String HEADER = "action,name,entity,type,country,from,to\n";

  private final List<String> faults = new ArrayList<>();

  private List<Correction> read(String rows) {
    return CorrectionFile.read("list.csv", HEADER + rows, faults);
  }

  @Test
  void eachRowIsOneCorrectionWithItsLine() {
    List<Correction> rows =
        read(
            """
            merge,PLA,People's Liberation Army,organization,CHN,,
            # a comment
            split,Jordan,"Jordan, Michael",person,USA,1984-01-01,2003-12-31
            deny,Eagle Assault,,,,,
            add,Great Stone,Great Stone Park,organization,BLR,2012-01-01,
            add,Велик* Камен*,,organization,BLR
            """);

    assertThat(faults).isEmpty();
    assertThat(rows)
        .extracting(Correction::line, Correction::action, Correction::entity)
        .containsExactly(
            tuple(2, Action.MERGE, "People's Liberation Army"),
            tuple(4, Action.SPLIT, "Jordan, Michael"),
            tuple(5, Action.DENY, null),
            tuple(6, Action.ADD, "Great Stone Park"),
            tuple(7, Action.ADD, "Велик Камен"));
    assertThat(rows.get(1))
        .extracting(Correction::type, Correction::country, Correction::from, Correction::to)
        .containsExactly(
            EntityType.PERSON, "USA", LocalDate.of(1984, 1, 1), LocalDate.of(2003, 12, 31));
  }

  @Test
  void everyMistakeIsToldWithFileLineValueAndWayOut() {
    read(
        """
        merg,A,B,,,,
        merge,,B,,,,
        merge,A,,,,,
        deny,A,,planet,,,
        add,A,B,,,,
        add,A,B,country,,,
        merge,A,B,,BY,,
        merge,A,B,,,2024-13-01,
        merge,A,B,,,2024-02-01,2024-01-01
        merge,A,B,,,,,,
        """);

    assertThat(faults)
        .containsExactly(
            "list.csv:2: action: 'merg' is given; it takes merge, split, deny, add",
            "list.csv:3: name: is missing",
            "list.csv:4: entity: is missing; name the entity that 'A' is to be part of",
            "list.csv:5: type: 'planet' is given; it takes person, organization, place, country,"
                + " nationality",
            "list.csv:6: type: is missing; an added name takes person, organization, place,"
                + " country, nationality",
            "list.csv:7: country: is missing; a country takes its alpha-3 code",
            "list.csv:8: country: 'BY' is no ISO 3166-1 alpha-3 code, such as BLR",
            "list.csv:9: from: '2024-13-01' is given; it takes a day such as 2024-06-30",
            "list.csv:10: to: 2024-01-01 is before from, 2024-02-01",
            "list.csv:11: 9 values; there are 7 columns. Quote a value that holds a comma");
  }

  @Test
  void rowsThatContradictOneAnotherAreMistakes() {
    read(
        """
        merge,A,B,,,,2023-12-31
        merge,A,C,,,2024-01-01,
        deny,A,,,,2024-06-01,
        merge,D,A,,,2024-02-01,
        """);

    assertThat(faults)
        .containsExactly(
            "list.csv:4: name: 'A' has a row already, in line 3; keep one",
            "list.csv:5: entity: 'A' is itself merged, in line 3; name 'C' here");
  }

  @Test
  void aFileWithoutTheColumnsIsAMistake() {
    assertThat(CorrectionFile.read("list.csv", "deny,A\n", faults)).isEmpty();
    assertThat(faults)
        .containsExactly(
            "list.csv:1: the first line is to name the columns:"
                + " action,name,entity,type,country,from,to");
  }

  @Test
  void theExampleHasNoMistakes() throws IOException {
    CorrectionFile.read(
        "conf/entities.csv", Files.readString(Path.of("conf/entities.csv")), faults);

    assertThat(faults).isEmpty();
  }
}
