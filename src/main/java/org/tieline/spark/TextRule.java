package org.tieline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much of the articles' texts tables may hold. It is kept where tables are written, by what
 * their columns say of themselves, so that no table can be forgotten.
 *
 * @param whole whether whole texts, headlines of any length and refused records are published
 * @param quotation characters of a quotation at most; 0 for none
 */
public record TextRule(boolean whole, int quotation) {
  public static final TextRule EVERYTHING = new TextRule(true, Integer.MAX_VALUE);

  /** Longer headlines are texts in the wrong field. */
  private static final int HEADLINE = 300;

  /** The columns of the record, with no more text than may be. */
  Dataset<Row> apply(Dataset<Row> rows, Class<? extends Record> type) {
    List<Column> columns = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      org.tieline.spark.Column column = component.getAnnotation(org.tieline.spark.Column.class);
      Column held = col(component.getName());
      columns.add(column == null ? held : limited(held, column.text()).as(component.getName()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }

  private Column limited(Column held, org.tieline.spark.Column.Text text) {
    if (whole) {
      return held;
    }
    return switch (text) {
      case NONE -> held;
      case HEADLINE -> cut(held, HEADLINE);
      case QUOTATION -> cut(held, quotation);
      case PART -> cut(held, quotation / 3);
      case WHOLE -> cut(held, 0);
    };
  }

  /** What is cut off is marked; a text of which nothing is left is null. */
  private static Column cut(Column text, int most) {
    return most == 0
        ? lit(null).cast("string")
        : when(length(text).gt(most), concat(substring(text, 1, most - 1), lit("\u2026")))
            .otherwise(text);
  }
}
