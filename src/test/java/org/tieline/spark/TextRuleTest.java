package org.tieline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tieline.SparkExtension;

/** How much of a text is left. */
@ExtendWith(SparkExtension.class)
class TextRuleTest {

  /** A row with one column of each kind. */
  public record Piece(
      @Column("a name") String name,
      @Column(value = "headline", text = Column.Text.HEADLINE) String title,
      @Column(value = "sentence", text = Column.Text.QUOTATION) String sentence,
      @Column(value = "context", text = Column.Text.PART) String context,
      @Column(value = "text", text = Column.Text.WHOLE) String text) {}

  private final SparkSession spark;

  TextRuleTest(SparkSession spark) {
    this.spark = spark;
  }

  private Row left(TextRule rule, String each) {
    Piece piece = new Piece(each, each, each, each, each);
    return rule.apply(spark.createDataset(List.of(piece), Rows.of(Piece.class)).toDF(), Piece.class)
        .head();
  }

  @Test
  void everythingIsLeftAsItIs() {
    String text = "w".repeat(2000);
    assertThat(left(TextRule.EVERYTHING, text).mkString(" "))
        .isEqualTo(String.join(" ", text, text, text, text, text));
  }

  @Test
  void ofEvidenceSentencesAreCutAndWholeTextsAreGone() {
    Row row = left(new TextRule(false, 30), "w".repeat(400));

    assertThat(row.getString(0)).hasSize(400);
    assertThat(row.getString(1)).isEqualTo("w".repeat(299) + "\u2026");
    assertThat(row.getString(2)).isEqualTo("w".repeat(29) + "\u2026");
    assertThat(row.getString(3)).isEqualTo("w".repeat(9) + "\u2026");
    assertThat(row.isNullAt(4)).isTrue();
  }

  @Test
  void whatIsShortEnoughIsNotCut() {
    Row row = left(new TextRule(false, 30), "w".repeat(10));

    assertThat(row.getString(2)).isEqualTo("w".repeat(10));
    assertThat(row.getString(3)).isEqualTo("w".repeat(10));
  }

  @Test
  void withoutTextOnlyNamesAndHeadlinesAreLeft() {
    Row row = left(new TextRule(false, 0), "text");

    assertThat(row.mkString(" ")).isEqualTo("text text null null null");
  }
}
