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
}
