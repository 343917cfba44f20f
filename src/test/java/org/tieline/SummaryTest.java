package org.tieline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tieline.job.Run;
import org.tieline.spark.PublishedFile;
import org.tieline.spark.PublishedTable;
import org.tieline.ties.Tie;

class SummaryTest {
  private static String summary(long articles, long rejects, Tie... strongest) {
    List<PublishedTable> tables =
        List.of(table("corpus/articles", articles), table("corpus/rejects", rejects));
    return Summary.of(new Run.Result("file:/reports", "20240704", tables, List.of(strongest)));
  }

  private static PublishedTable table(String name, long rows) {
    return new PublishedTable(
        name, List.of(new PublishedFile("part-0.parquet", rows, 1_000, "0f")));
  }

  private static Tie tie(String id, String a, String b, Double npmi) {
    return new Tie(
        id, a, b, a, b, 1_053, 40, 32, 11, 40, 50, 59, 30.0, 1.0, .7, 1.4, npmi, 1.0, .5, .5, 0, 0,
        0, 0, 0, 0, null, null, null, null, null, null);
  }

  @Test
  void aRunTellsWhereItsReportsAreAndHowManyRowsTheyHave() {
    assertThat(summary(1_234, 6))
        .startsWith(
            """

            Reports of run 20240704 are in file:/reports
              corpus/articles                     1,234 rows
            """)
        .endsWith("\nTo look at: file:/reports/overview.html\n");
  }

  @Test
  void aRunThatReadNoArticleTellsHowManyRecordsWereRefusedAndWhereItSaysWhy() {
    assertThat(summary(0, 1))
        .contains("No article was read. Records refused: 1; file:/reports/corpus/rejects tells");
    assertThat(summary(1, 1)).doesNotContain("No article");
  }

  @Test
  void theStrongestTiesAreToldAndOneWithoutAssociationAsSuch() {
    assertThat(
            summary(9, 0, tie("BLR-CHN", "Belarus", "China", .154), tie("RUS-UKR", "R", "U", null)))
        .endsWith(
            """

            Strongest ties
              tie       countries                         stories sentences  outlets   npmi
              BLR-CHN   Belarus and China                      32     1,053       11   0.15
              RUS-UKR   R and U                                32     1,053       11      -
            """);
  }
}
