package org.tieline.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tieline.report.audit.Audit;
import org.tieline.report.audit.Judgement;

class AuditSectionTest {
  @Test
  void eachKindHasItsPrecisionWithItsInterval() {
    Element parent = new Element("div");

    AuditSection.write(
        parent,
        "r1",
        Audit.figures(
            "r1",
            List.of(
                new Judgement("event AID", true),
                new Judgement("event AID", true),
                new Judgement("event AID", false),
                new Judgement("event AID", true))));

    assertThat(parent.select("tbody tr td").eachText())
        .containsExactly("event AID", "4", "3", "75 %", "30 % to 95 %");
  }

  @Test
  void anEarlierRunThatWasJudgedIsNamed() {
    Element later = new Element("div");
    AuditSection.write(later, "r2", Audit.figures("r1", List.of(new Judgement("event AID", true))));
    assertThat(later.select("p.note").text())
        .isEqualTo("The sample was drawn from an earlier run, r1; this page shows run r2.");

    Element same = new Element("div");
    AuditSection.write(same, "r1", Audit.figures("r1", List.of(new Judgement("event AID", true))));
    assertThat(same.select("p.note")).isEmpty();
  }
}
