package org.tieline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutletFileTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyRowIsAnOutletAndBlanksAreUnknown() {
    assertThat(
            read(
                """
                source,name,country,owner
                # wires
                belta.by,BelTA,BLR,Republic of Belarus
                "Wire, The",,,
                """))
        .containsExactly(
            new Outlet("belta.by", "BelTA", "BLR", "Republic of Belarus"),
            new Outlet("Wire, The", null, null, null));
    assertThat(faults).isEmpty();
  }

  @Test
  void badRowsAreNamedAllAtOnceByLine() {
    read(
        """
        source,name,country,owner
        belta.by,BelTA,BY,
        ,Nameless,BLR,
        tass.ru,TASS,RUS,
        tass.ru,Tass,RUS,
        a,b,CHN,d,e
        """);

    assertThat(faults)
        .containsExactly(
            "outlets.csv:2: country: 'BY' is no ISO 3166-1 alpha-3 code, such as BLR",
            "outlets.csv:3: source: is missing; name the outlet as the articles do",
            "outlets.csv:5: source: 'tass.ru' has a row already; keep one",
            "outlets.csv:6: 5 values; there are 4 columns. Quote a value that holds a comma");
  }

  @Test
  void aQuoteThatItsLineDoesNotCloseIsTold() {
    String rest = "tass.ru,TASS,RUS,\n".repeat(1000);
    assertThat(read("source,name,country,owner\nbelta.by,\"BelTA,BLR,\n" + rest)).isEmpty();
    assertThat(read("source,name,country,owner\na,\"A\nB\",,\nc,,,\n"))
        .extracting(Outlet::source)
        .containsExactly("c");
    assertThat(faults)
        .hasSize(2)
        .allMatch(
            fault ->
                fault.equals(
                    "outlets.csv:2: a quote is opened that this line does not close; write \"\" for a"
                        + " quote"));
  }

  @Test
  void aLineOfThousandsOfValuesIsTold() {
    read("source,name,country,owner\na" + ",".repeat(5000) + "\n");
    assertThat(faults).containsExactly("outlets.csv:2: no row of 4 columns");
  }

  @Test
  void aFileWithoutItsHeaderIsNoList() {
    assertThat(read("belta.by,BelTA,BLR,\n")).isEmpty();
    assertThat(faults)
        .containsExactly(
            "outlets.csv:1: the first line is to name the columns: source,name,country,owner");
  }

  private List<Outlet> read(String text) {
    return OutletFile.read("outlets.csv", text, Set.of("BLR", "RUS", "CHN"), faults);
  }
}
