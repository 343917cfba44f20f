package org.tieline.job;

import java.util.Set;
import org.tieline.spark.TableFormat;
import org.tieline.spark.TextRule;

/**
 * What is published, and how long.
 *
 * @param text how much of the articles' texts appears in the tables
 * @param history runs that are kept, the current one included
 * @param format what the tables' folders are besides Parquet files
 * @param exports what else the tables are written as
 */
public record PublishPlan(Text text, int history, TableFormat format, Set<Export> exports) {

  /** A form that spreadsheets open. */
  public enum Export {
    CSV,
    XLSX
  }

  /** How much of the articles' texts is published. */
  public enum Text {
    FULL(TextRule.EVERYTHING),
    /** Sentences, of 300 characters at most. */
    EVIDENCE(new TextRule(false, 300)),
    NONE(new TextRule(false, 0));

    private final TextRule rule;

    Text(TextRule rule) {
      this.rule = rule;
    }

    TextRule rule() {
      return rule;
    }
  }
}
