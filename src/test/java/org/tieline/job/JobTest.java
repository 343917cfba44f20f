package org.tieline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A job of which only some reports are made. */
class JobTest {
  private final Job all;
  private final Job ties;

  JobTest() throws JobFaults {
    all = JobFiles.read(JobFiles.LEAST + "reports: {terms:, entities:, network:, ties:, topics:}");
    ties = JobFiles.read(JobFiles.LEAST + "reports: {ties:}");
  }

  @Test
  void allReportsAreMadeWhereNoneIsNamed() throws JobFaults {
    assertThat(all.only(List.of())).isEqualTo(all);
    assertThat(Plan.reports(all))
        .containsExactly("corpus", "entities", "network", "ties", "terms", "topics");
  }

  @Test
  void onlyTheNamedReportsAreMade() throws JobFaults {
    assertThat(Plan.reports(all.only(List.of("terms", "topics"))))
        .containsExactly("corpus", "terms", "topics");
    assertThat(Plan.reports(all.only(List.of("corpus")))).containsExactly("corpus");
  }

  @Test
  void tiesAndNetworkBringEntitiesAlong() throws JobFaults {
    assertThat(Plan.reports(all.only(List.of("ties"))))
        .containsExactly("corpus", "entities", "ties");
    assertThat(Plan.reports(all.only(List.of("network"))))
        .containsExactly("corpus", "entities", "network");
    assertThat(Plan.reports(ties.only(List.of("entities")))).containsExactly("corpus", "entities");
  }

  @Test
  void aReportThatTheJobDoesNotMakeIsAFault() {
    assertThatThrownBy(() -> ties.only(List.of("ties", "topics")))
        .isInstanceOf(JobFaults.class)
        .hasMessage("--report topics: the job does not make it; it makes corpus, entities, ties");
  }
}
